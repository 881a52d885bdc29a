using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Documents.Markers;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Registry;
using CcHc.Lint.Plans.Tasks;

namespace CcHc.Lint.Plans.Outline;

/// <summary>
/// Reads headings and numbered clauses in reading order. Plans number by Nghị định 30/2020/NĐ-CP, Phụ lục I: I., 1., a);
/// whether a numbered line is a heading or a sentence is told by its look and by its siblings.
/// </summary>
internal sealed class OutlineReader(PlanStructure structure, AgencyRegistry agencies)
{
    // Between a chapter's Roman number and the Arabic numbers below it.
    private const int LetterBelowRoman = 3;

    private const int LongestPartTitle = 160;

    private const int FewestBodies = 2;

    private readonly HeadingJudge _judge = new(structure, agencies);

    public IReadOnlyList<OutlineEntry> Read(Document document, IReadOnlyList<RawRow> rows)
    {
        var entries = Collect(document, rows);
        SetParents(entries);
        foreach (var siblings in SiblingsOf(entries))
        {
            if (siblings[0].Parent is { } chapter) chapter.AssignsDuties |= AssignDuties(siblings, chapter);
            Decide(siblings);
        }

        MarkContent(document, entries);
        return entries;
    }

    /// <summary>Numbered lines with one parent and one kind of number, in the order of the first of each.</summary>
    /// <remarks>Strings for keys: a grouping by a tuple would be compiled anew at every start of the program.</remarks>
    private static List<List<OutlineEntry>> SiblingsOf(List<OutlineEntry> entries)
    {
        var all = new List<List<OutlineEntry>>();
        var byKey = new Dictionary<string, List<OutlineEntry>>(StringComparer.Ordinal);
        for (var i = 0; i < entries.Count; i++)
        {
            entries[i].Ordinal = i;
            if (entries[i] is not { Marker: { } marker, Kind: not (SectionKind.Annex or SectionKind.AnnexArea) } entry) continue;
            // A parent stands before what is below it.
            var key = $"{entry.Parent?.Ordinal ?? -1} {(int)marker}";
            if (!byKey.TryGetValue(key, out var siblings))
            {
                byKey.Add(key, siblings = []);
                all.Add(siblings);
            }

            siblings.Add(entry);
        }

        return all;
    }

    private List<OutlineEntry> Collect(Document document, IReadOnlyList<RawRow> rows)
    {
        var areas = AreasByBlock(rows);
        var entries = new List<OutlineEntry>();
        var inRecipients = false;
        var hasChapters = false;
        var hasLettersBelow = LettersStandBelowRomans(document);
        for (var b = 0; b < document.Blocks.Count; b++)
        {
            var block = document.Blocks[b];
            // An area row may have lost its tabs: it then stands as a line between two pieces of its table.
            var areasHere = areas.GetValueOrDefault(b);
            if (block.Table is not null || areasHere is not null)
            {
                foreach (var area in areasHere ?? []) entries.Add(AreaEntry(b, area));
                continue;
            }

            if (block is { Marker: { Kind: MarkerKind.Part } part, Text.IsEmpty: true } && TitleBelow(document, b) is { } partTitle)
            {
                b++;
                inRecipients = false;
                entries.Add(new OutlineEntry
                {
                    BlockIndex = b, Title = partTitle, Number = part.Text, NumberSpan = part.Span, Marker = part.Kind,
                    Span = new TextSpan(part.Span.Start, partTitle.SourceSpan.End), Rank = RankOf(part.Kind), Evidence = HeadingEvidence.Certain,
                });
                continue;
            }

            if (block.Kind is BlockKind.Comment or BlockKind.Verbatim or BlockKind.Footnote || block.Text.IsEmpty) continue;
            var text = VietnameseText.Compose(block.Text);
            if (RecipientsWords.OpenList(text.Text)) inRecipients = true;
            if (entries.Count > 0) hasChapters |= entries[^1] is { Marker: MarkerKind.Roman or MarkerKind.Part or MarkerKind.CapitalLetter } or { Marker: null, Kind: SectionKind.Chapter };
            if (AnnexAt(document, b, text, entries, hasChapters) is { } annex)
            {
                inRecipients = false;
                entries.Add(new OutlineEntry { BlockIndex = b, Title = annex.Title, Number = annex.Number, Span = annex.Title.SourceSpan, Rank = 0, Kind = SectionKind.Annex, Evidence = HeadingEvidence.Certain });
            }
            else if (block.Marker is { } marker && (!inRecipients || EndsRecipients(marker.Kind, text.Text)))
            {
                inRecipients = false;
                entries.Add(NumberedEntry(b, block, marker, text, marker.Kind == MarkerKind.CapitalLetter && hasLettersBelow));
            }
            else if (!inRecipients && !IsBelowAnnex(document, b, entries) && UnnumberedEntry(b, block, text) is { } unnumbered) entries.Add(unnumbered);
        }

        return entries;
    }

    /// <summary>"Phần thứ nhất" stands alone on its line; its title is the paragraph below, in capitals or bold. Null where something else stands there.</summary>
    private static MappedText? TitleBelow(Document document, int blockIndex)
    {
        if (blockIndex + 1 >= document.Blocks.Count || document.Blocks[blockIndex + 1] is not { Table: null, Marker: null, HasBullet: false, Text.IsEmpty: false } block) return null;
        var text = VietnameseText.Compose(block.Text);
        return text.Length <= LongestPartTitle && (block.IsBold || block.HeadingLevel > 0 || HeadingJudge.IsCapitals(text.Text)) ? text : null;
    }

    // A decision ends with its recipients, and the plan that it issues begins behind them: "A. MỤC ĐÍCH".
    private static bool EndsRecipients(MarkerKind marker, string title) =>
        marker is MarkerKind.Roman or MarkerKind.Part || marker == MarkerKind.CapitalLetter && HeadingJudge.IsCapitals(title);

    // Not ToLookup, which is compiled for numbers at every start.
    private static Dictionary<int, List<RawRow>> AreasByBlock(IReadOnlyList<RawRow> rows)
    {
        var areas = new Dictionary<int, List<RawRow>>();
        foreach (var row in rows)
        {
            if (row.Kind != RawRowKind.Area) continue;
            if (!areas.TryGetValue(row.BlockIndex, out var inBlock)) areas.Add(row.BlockIndex, inBlock = []);
            inBlock.Add(row);
        }

        return areas;
    }

    private (string Number, MappedText Title)? AnnexAt(Document document, int blockIndex, MappedText text, List<OutlineEntry> entries, bool hasChapters)
    {
        var block = document.Blocks[blockIndex];
        if (block.HasBullet || block.Marker is not null) return null;
        if (AnnexHeading.Read(text) is { } annex) return annex;
        // Without the word it is told by its place behind chapters and by what it belongs to.
        if (!hasChapters) return null;
        return IsBelowAnnex(document, blockIndex, entries) ? null : AnnexHeading.ReadUnnamed(document, blockIndex, text, structure);
    }

    /// <summary>The subject line right below "Phụ lục" is part of that heading.</summary>
    private static bool IsBelowAnnex(Document document, int blockIndex, List<OutlineEntry> entries)
    {
        if (entries.Count == 0 || entries[^1].Kind != SectionKind.Annex || blockIndex - entries[^1].BlockIndex > 3) return false;
        for (var b = entries[^1].BlockIndex + 1; b < blockIndex; b++)
        {
            if (document.Blocks[b].Table is not null) return false;
        }

        return true;
    }

    private OutlineEntry NumberedEntry(int blockIndex, Block block, Marker marker, MappedText text, bool isBelowRoman)
    {
        var (title, evidence) = _judge.Judge(block, text);
        return new OutlineEntry
        {
            BlockIndex = blockIndex, Title = title, Number = marker.Text, NumberSpan = marker.Span, Marker = marker.Kind,
            Span = new TextSpan(Math.Min(marker.Span.Start, title.IsEmpty ? marker.Span.Start : title.SourceSpan.Start), title.IsEmpty ? marker.Span.End : title.SourceSpan.End),
            Rank = isBelowRoman ? LetterBelowRoman : RankOf(marker.Kind), Evidence = marker.Kind is MarkerKind.Article or MarkerKind.Part ? HeadingEvidence.Certain : evidence,
        };
    }

    /// <summary>A heading without a number: only one that names a chapter or that the format marks as a heading of a known chapter.</summary>
    private OutlineEntry? UnnumberedEntry(int blockIndex, Block block, MappedText text)
    {
        if (block.HasBullet || text.Length > 150 || text.Text.Contains('\n', StringComparison.Ordinal)) return null;
        var isMarked = block.HeadingLevel > 0 || block.IsBold || HeadingJudge.IsCapitals(text.Text);
        if (!isMarked || structure.ChapterOf(text.Text) is null && structure.AreaOf(text.Text) is null) return null;
        // Căn cứ lines open the text; they are no heading.
        if (structure.ChapterOf(text.Text)?.Id is "can-cu" or "phu-luc") return null;
        return new OutlineEntry
        {
            BlockIndex = blockIndex, Title = text, Span = text.SourceSpan, Rank = RankOf(structure.ChapterOf(text.Text) is null ? MarkerKind.Arabic : MarkerKind.Roman),
            Kind = structure.ChapterOf(text.Text) is null ? SectionKind.Section : SectionKind.Chapter, Evidence = HeadingEvidence.Certain,
        };
    }

    private static OutlineEntry AreaEntry(int blockIndex, RawRow row)
    {
        var number = row.Cell(TaskColumns.Number);
        return new OutlineEntry
        {
            BlockIndex = blockIndex, Title = row.Title ?? row.Cell(TaskColumns.Task), Number = number.Text, NumberSpan = number.SourceSpan,
            Span = row.Span, Rank = 1, Kind = SectionKind.AnnexArea, Evidence = HeadingEvidence.Certain, TableOrdinal = row.TableOrdinal, HasContent = true,
        };
    }

    private static int RankOf(MarkerKind kind) => kind switch
    {
        MarkerKind.Part => 0,
        MarkerKind.CapitalLetter => 1,
        MarkerKind.Roman => 2,
        MarkerKind.Article => 2,
        MarkerKind.Arabic => 4,
        MarkerKind.Decimal => 5,
        _ => 6,
    };

    /// <summary>"III. NHIỆM VỤ / A. … / B. …": where the first chapter has a Roman number, letters divide chapters.</summary>
    private static bool LettersStandBelowRomans(Document document)
    {
        foreach (var block in document.Blocks)
        {
            if (block.Table is null && block.Marker?.Kind is MarkerKind.Roman or MarkerKind.CapitalLetter) return block.Marker.Kind == MarkerKind.Roman;
        }

        return false;
    }

    private static void SetParents(List<OutlineEntry> entries)
    {
        var stack = new List<OutlineEntry>();
        foreach (var entry in entries)
        {
            // A row of a table closes no chapter: the text goes on behind the table.
            if (entry.Kind == SectionKind.AnnexArea)
            {
                entry.Parent = stack.FirstOrDefault(above => above.Kind == SectionKind.Annex);
                continue;
            }

            while (stack.Count > 0 && stack[^1].Rank >= entry.Rank) stack.RemoveAt(stack.Count - 1);
            entry.Parent = stack.Count > 0 ? stack[^1] : null;
            stack.Add(entry);
        }
    }

    /// <summary>True where the chapter is called so, or where no list knows its title and most of what stands below is headed by bodies.</summary>
    private bool AssignDuties(List<OutlineEntry> siblings, OutlineEntry chapter)
    {
        var isChapter = chapter.Marker is MarkerKind.Roman or MarkerKind.Part or MarkerKind.CapitalLetter;
        if (!isChapter && !siblings.Exists(static entry => entry.Evidence == HeadingEvidence.Addressed)) return false;
        var title = chapter.Title.Text;
        if (structure.ChapterOf(title) is { } known) return known.Id == PlanStructure.Implementation;
        if (!isChapter || siblings.Count < FewestBodies || structure.AreaOf(title) is not null || ReportTitles.Opens(VietnameseText.Fold(title), SectionKind.Chapter)) return false;
        return siblings.Count(entry => entry.Evidence != HeadingEvidence.Clause && _judge.NamesBody(entry.Title.Text)) * 2 > siblings.Count;
    }

    /// <summary>Numbered lines of one list are of one sort: where most are sentences, the doubtful ones are too.</summary>
    private void Decide(List<OutlineEntry> siblings)
    {
        if (siblings.Exists(entry => entry.Evidence == HeadingEvidence.Addressed))
        {
            var assignsDuties = siblings[0].Parent is { AssignsDuties: true };
            foreach (var entry in siblings.Where(entry => entry.Evidence == HeadingEvidence.Addressed)) entry.Evidence = assignsDuties ? HeadingEvidence.Certain : HeadingEvidence.Clause;
        }

        var sentences = siblings.Count(entry => entry.Evidence == HeadingEvidence.Clause);
        var titles = siblings.Count(entry => entry.Evidence is HeadingEvidence.Certain or HeadingEvidence.LooksLikeTitle);
        // "a) Xây dựng văn bản:", "b) Kiểm tra văn bản:": where every line ends so, each heads what follows.
        var allIntroduce = siblings.Count > 1 && titles + sentences == 0;
        foreach (var entry in siblings)
        {
            var isHeading = entry.Evidence switch
            {
                HeadingEvidence.Certain => true,
                HeadingEvidence.LooksLikeTitle => titles >= sentences,
                HeadingEvidence.Unsure => titles > sentences || allIntroduce,
                _ => false,
            };
            entry.Kind = isHeading ? HeadingKindOf(entry) : SectionKind.Clause;
        }
    }

    private static SectionKind HeadingKindOf(OutlineEntry entry) => entry.Marker switch
    {
        MarkerKind.Article => SectionKind.Article,
        MarkerKind.CapitalLetter when entry.Rank == LetterBelowRoman => SectionKind.Section,
        MarkerKind.Part or MarkerKind.CapitalLetter or MarkerKind.Roman => SectionKind.Chapter,
        MarkerKind.Arabic => SectionKind.Section,
        _ => SectionKind.Item,
    };

    /// <summary>A heading has content when words, a table or a heading below it follow before the next of its rank.</summary>
    private static void MarkContent(Document document, List<OutlineEntry> entries)
    {
        for (var i = 0; i < entries.Count; i++)
        {
            var entry = entries[i];
            if (entry.Kind == SectionKind.AnnexArea) continue;
            var next = i + 1 < entries.Count ? entries[i + 1] : null;
            var block = document.Blocks[entry.BlockIndex];
            var runsOn = !block.Text.IsEmpty && block.Text.SourceSpan.End > entry.Title.SourceSpan.End + 2 && !entry.Title.IsEmpty;
            var until = next?.BlockIndex ?? document.Blocks.Count;
            var hasBlocks = false;
            for (var b = entry.BlockIndex + 1; b < until && !hasBlocks; b++) hasBlocks = document.Blocks[b].Table is not null || !document.Blocks[b].Text.IsEmpty;
            // The next entry may be an area of the table that stands right below.
            entry.HasContent = runsOn || hasBlocks || next is not null && (next.Rank > entry.Rank || next.Kind == SectionKind.AnnexArea);
        }
    }
}
