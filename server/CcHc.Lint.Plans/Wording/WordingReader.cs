using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Documents.Markers;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Profile;
using CcHc.Lint.Plans.Texts;
using CcHc.Lint.Plans.Wording.Lexicon;

namespace CcHc.Lint.Plans.Wording;

/// <summary>Reads the facts about the wording of a document. A pure function of the document, the facts read before and the lexicon.</summary>
internal sealed class WordingReader(WordingLexicon lexicon)
{
    private const int LongestTitle = 160;
    private const int LongestType = 24;

    public WordingFacts Read(
        Document document, List<TextUnit> textUnits, IReadOnlyList<Section> sections, IReadOnlyList<PlanTask> tasks, IReadOnlyList<AgencyMention> agencies,
        IReadOnlyList<Abbreviation> abbreviations, FactPlaces places, CancellationToken cancellation = default)
    {
        var units = UnitsOf(document, textUnits, TitlesOf(sections, places));
        var slips = new SlipCollector();
        var phrases = new PhraseScanner(lexicon, slips);
        var styles = new MixedStyleScanner(lexicon);
        var duties = new VagueDutyScanner(sections, tasks, places);
        var terms = new OutdatedTermScanner(lexicon, places);
        foreach (var unit in units)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!slips.AddKnown(unit))
            {
                DoubledWordScanner.Scan(unit, lexicon, slips);
                phrases.Scan(unit);
                RecipientCommaScanner.Scan(unit, slips);
                SpacingScanner.Scan(unit, slips);
                slips.Keep(unit);
            }

            styles.Scan(unit);
            duties.Scan(unit);
            terms.Scan(unit);
        }

        SeparatorScanner.Scan(agencies, places, document.Source, units, slips);
        var shortForms = new WordingAbbreviationReader(lexicon, abbreviations, places).Read(units, slips);
        styles.Finish(slips);
        return new WordingFacts(
            slips.Build(places), shortForms, NameVariantReader.Read(units, places), duties.Found, terms.Found, UncomposedReader.Read(document.Source, places),
            slips.BuildRepeats(places), ForeignLetterReader.Read(document.Source, places));
    }

    private List<WordingUnit> UnitsOf(Document document, List<TextUnit> textUnits, List<TitleSpan> titles)
    {
        var units = new List<WordingUnit>(textUnits.Count);
        var syllables = new SyllableReader(lexicon.Vocabulary);
        var recipientsFrom = -1;
        var recipientsTable = -1;
        var title = 0;
        for (var i = 0; i < textUnits.Count; i++)
        {
            var unit = textUnits[i];
            if (RecipientsWords.OpenList(unit.Folded))
            {
                recipientsFrom = i;
                recipientsTable = unit.IsCell ? unit.BlockIndex : -1;
            }
            else if (recipientsFrom >= 0 && EndsRecipients(unit, document.Blocks[unit.BlockIndex], i - recipientsFrom, recipientsTable))
            {
                recipientsFrom = -1;
            }

            units.Add(new WordingUnit(unit, document.Blocks[unit.BlockIndex], syllables, recipientsFrom >= 0, IsTitle(unit, titles, ref title)));
        }

        return units;
    }

    private static List<TitleSpan> TitlesOf(IReadOnlyList<Section> sections, FactPlaces places)
    {
        var titles = new List<TitleSpan>(sections.Count);
        foreach (var section in sections)
        {
            if (section.Kind != SectionKind.Clause) titles.Add(new TitleSpan(places.SpanOf(section, FactPart.All)));
        }

        titles.Sort(static (a, b) => a.Start.CompareTo(b.Start));
        return titles;
    }

    // A title with the text behind it in the same paragraph ("1. Sở Nội vụ: chủ trì …") is no heading.
    private static bool IsTitle(TextUnit unit, List<TitleSpan> titles, ref int next)
    {
        if (unit.Text.Length is 0 or > LongestTitle) return false;
        var span = unit.Text.SourceSpan;
        // The number of a title may stand before the text of its paragraph.
        while (next < titles.Count && titles[next].End <= span.Start) next++;
        return next < titles.Count && titles[next].Start < span.End && titles[next].End >= span.End - 1;
    }

    private static bool EndsRecipients(TextUnit unit, Block block, int count, int table)
    {
        if (table >= 0) return unit.BlockIndex != table;
        // Behind the decision stands what it issues: "QUYẾT ĐỊNH … Nơi nhận: … KẾ HOẠCH …".
        return count > 60 || unit.IsCell || unit.Folded.StartsWith("phụ lục", StringComparison.Ordinal) || KindReader.IsBareType(FirstLine(block));
    }

    /// <summary>A title stands below its type in one paragraph where no blank line parts them.</summary>
    private static string FirstLine(Block block)
    {
        var text = block.Text.Text;
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        return (end < 0 ? text.Length : end) > LongestType ? "" : VietnameseText.Fold(end < 0 ? text : text[..end]).Trim();
    }

    // A class: lists of our own structs are compiled anew at every start of the program.
    private sealed class TitleSpan(TextSpan span)
    {
        public int Start => span.Start;

        public int End => span.End;
    }
}
