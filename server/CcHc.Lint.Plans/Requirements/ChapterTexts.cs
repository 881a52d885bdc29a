using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Documents.Markers;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Outline;
using CcHc.Lint.Plans.Registry;
using CcHc.Lint.Plans.Texts;

namespace CcHc.Lint.Plans.Requirements;

/// <summary>
/// The words of a plan by the chapters they stand in, so that "kinh phí" counts where a plan speaks of its own funding and
/// not in a legal basis, a list of recipients or a cell of its annex.
/// </summary>
internal sealed class ChapterTexts
{
    // Words of a text that stands under headings no list knows count for every chapter: rather none missed than one wrongly called absent.
    private const string Unknown = "?";
    private const string Annex = "phu-luc";
    private const int LongestAreaName = 120;

    private const int LongestOpening = 24;

    private static readonly string[] BasisOpenings = ["căn cứ ", "thực hiện ", "nhằm ", "trên cơ sở ", "triển khai ", "tiếp tục thực hiện ", "để thực hiện "];

    private static readonly HashSet<string> AnnexAlone = new(StringComparer.Ordinal) { Annex };

    // Texts and, at the same index, the chapters that they stand in.
    private readonly List<TextUnit> _units;
    private readonly List<HashSet<string>> _chapters;

    private ChapterTexts(int most)
    {
        _units = new List<TextUnit>(most);
        _chapters = new List<HashSet<string>>(most);
    }

    /// <summary>True where a paragraph opens as a legal basis does.</summary>
    public bool HasBasis { get; private set; }

    public static ChapterTexts Of(Document document, List<TextUnit> units, IReadOnlyList<OutlineEntry> entries, PlanStructure structure)
    {
        var texts = new ChapterTexts(units.Count);
        var chapters = new HashSet<string>(StringComparer.Ordinal);
        var next = 0;
        var inRecipients = false;
        foreach (var unit in units)
        {
            for (; next < entries.Count && entries[next].BlockIndex <= unit.BlockIndex; next++)
            {
                if (entries[next].Kind is SectionKind.Clause or SectionKind.AnnexArea) continue;
                chapters = ChaptersAbove(entries[next], structure);
                inRecipients = false;
            }

            if (unit.IsCell)
            {
                texts.Add(AnnexAlone, unit);
                continue;
            }

            texts.HasBasis = texts.HasBasis || OpensBasis(unit.Folded) || chapters.Count == 0 && HasBasisLine(document.Blocks[unit.BlockIndex].Text.Text);
            inRecipients |= RecipientsWords.OpenList(unit.Folded);
            if (!inRecipients && chapters.Count > 0) texts.Add(chapters, unit);
        }

        return texts;
    }

    /// <summary>True where words that show a chapter's content stand in one of the chapters that may hold it.</summary>
    public bool Hold(PlanChapter chapter)
    {
        if (chapter.InsideWords.Count == 0) return false;
        var words = new List<string>();
        foreach (var word in chapter.InsideWords) words.Add(VietnameseText.Fold(word));
        HashSet<string>? chapters = null;
        var counts = false;
        for (var i = 0; i < _units.Count; i++)
        {
            // Texts of one chapter, and cells, follow one another.
            if (!ReferenceEquals(chapters, _chapters[i])) counts = Counts(chapter, chapters = _chapters[i]);
            if (counts && HasAny(_units[i].Folded, words)) return true;
        }

        return false;
    }

    /// <summary>
    /// Reform areas that a paragraph or a list item of the text opens with ("1. Cải cách thể chế: Rà soát …"). Who is
    /// given which area under "Tổ chức thực hiện" says nothing of its tasks.
    /// </summary>
    public IReadOnlyList<string> AreasOpened(PlanStructure structure)
    {
        var areas = new List<string>();
        for (var i = 0; i < _units.Count; i++)
        {
            var (chapters, unit) = (_chapters[i], _units[i]);
            if (unit.IsCell || chapters.Contains(Annex) || chapters.Contains(PlanStructure.Implementation)) continue;
            var colon = unit.Folded.IndexOf(':', StringComparison.Ordinal);
            if (colon is < 4 or > LongestAreaName) continue;
            if (structure.AreaOf(unit.Folded[..colon].TrimStart(' ', '-', '+', '•')) is { } area && !areas.Contains(area.Id, StringComparer.Ordinal)) areas.Add(area.Id);
        }

        return areas;
    }

    private static bool Counts(PlanChapter chapter, HashSet<string> chapters)
    {
        // Words that count everywhere count in no cell.
        if (chapter.InsideChapters.Count == 0) return !ReferenceEquals(chapters, AnnexAlone);
        if (chapters.Contains(Unknown)) return true;
        foreach (var inside in chapter.InsideChapters)
        {
            if (chapters.Contains(inside)) return true;
        }

        return false;
    }

    private static bool HasAny(string folded, List<string> words)
    {
        foreach (var word in words)
        {
            if (folded.Contains(word, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private static bool OpensBasis(string folded)
    {
        foreach (var opening in BasisOpenings)
        {
            if (folded.StartsWith(opening, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    // Before the first chapter, where title and bases may stand in lines without a blank one between them.
    private static bool HasBasisLine(string text)
    {
        for (var end = text.IndexOf('\n', StringComparison.Ordinal); end >= 0 && end + 1 < text.Length; end = text.IndexOf('\n', end + 1))
        {
            if (!char.IsUpper(text[end + 1])) continue;
            var before = text[..end];
            before = before[(before.LastIndexOf('\n') + 1)..].TrimEnd();
            // A sentence that goes on from the line before is no basis, however this one begins.
            if (before is not [.., ';' or ',' or '.' or ':'] && !HeadingJudge.IsCapitals(before)) continue;
            if (OpensBasis(VietnameseText.Fold(text[(end + 1)..Math.Min(end + 1 + LongestOpening, text.Length)]))) return true;
        }

        return false;
    }

    private void Add(HashSet<string> chapters, TextUnit unit)
    {
        _chapters.Add(chapters);
        _units.Add(unit);
    }

    private static HashSet<string> ChaptersAbove(OutlineEntry entry, PlanStructure structure)
    {
        var chapters = new HashSet<string>(StringComparer.Ordinal);
        for (var above = entry; above is not null; above = above.Parent)
        {
            if (above.AssignsDuties) chapters.Add(PlanStructure.Implementation);
            if (above.Kind == SectionKind.Annex) chapters.Add(Annex);
            else if (above.Kind != SectionKind.Clause) chapters.UnionWith(structure.ChaptersOf(above.Title.Text).Select(chapter => chapter.Id));
        }

        if (chapters.Count == 0 && entry.Kind != SectionKind.Article) chapters.Add(Unknown);
        return chapters;
    }
}
