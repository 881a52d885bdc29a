using CcHc.Lint.Plans.Citations;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Facts.Layout;

namespace CcHc.Lint.Plans.Layout;

/// <summary>Finds the components of the body that have a look of their own: legal bases and chapter headings.</summary>
internal static class BodyComponents
{
    /// <param name="from">Index of the first line behind the head.</param>
    public static void Read(List<SetLine> lines, int from, ClosingComponents.Closing closing, IReadOnlyList<Section> sections, FactPlaces places, ComponentList components)
    {
        var firstSection = sections.Count > 0 ? places.SpanOf(sections[0], FactPart.All).Start : int.MaxValue;
        for (var i = from; i < lines.Count && lines[i].Span.Start < Math.Min(firstSection, closing.Start); i++)
        {
            if (lines[i].StartsWith(BasisOpening.Instrument) && StandsAlone(lines[i])) components.Add(LayoutComponentKind.Basis, lines[i]);
        }

        foreach (var section in sections)
        {
            if (section.Kind != SectionKind.Chapter || !IsRoman(section.Number)) continue;
            var span = places.SpanOf(section, FactPart.All);
            // A run-in heading is no line of its own.
            if (span.Start < closing.Start && LineAt(lines, span.Start) is { } line && line.Span.End <= span.End + 1) components.Add(LayoutComponentKind.ChapterHeading, line);
        }
    }

    // One sentence of bases and the words that issue the document is running text.
    private static bool StandsAlone(SetLine line) =>
        line.Words[^1] is ';' or '.' or ',' && !line.Folded.AsSpan(BasisOpening.Instrument.Length).Contains(BasisOpening.Instrument, StringComparison.Ordinal) && !line.Folded.Contains(", ủy ban nhân dân", StringComparison.Ordinal)
        && !line.Folded.Contains(", ubnd", StringComparison.Ordinal);

    private static bool IsRoman(string number) => number.Length > 1 && number[^1] == '.' && number.AsSpan(0, number.Length - 1).IndexOfAnyExcept("IVX") < 0;

    private static SetLine? LineAt(List<SetLine> lines, int offset)
    {
        var at = SetLine.IndexAt(lines, offset);
        return at < lines.Count && lines[at].Span.Start <= offset ? lines[at] : null;
    }
}
