using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Plans.Facts;

namespace CcHc.Lint.Plans.Wording;

/// <summary>Finds letters written as base and combining marks, line by line of the source.</summary>
internal static class UncomposedReader
{
    public static IReadOnlyList<WordingUncomposed> Read(SourceText source, FactPlaces places)
    {
        if (VietnameseText.FindUncomposed(source.Text, 0) is not { } first) return [];
        var lines = new List<(TextSpan Span, int Letters)>();
        for (TextSpan? letter = first; letter is { } found; letter = VietnameseText.FindUncomposed(source.Text, found.End))
        {
            // One stretch per line: an edit must not reach across line ends.
            if (lines.Count > 0 && source.Text.AsSpan(lines[^1].Span.End, found.Start - lines[^1].Span.End).IndexOf('\n') < 0)
                lines[^1] = (new TextSpan(lines[^1].Span.Start, found.End), lines[^1].Letters + 1);
            else
                lines.Add((found, 1));
        }

        var total = lines.Sum(line => line.Letters);
        var facts = new List<WordingUncomposed>(lines.Count);
        foreach (var (span, letters) in lines)
        {
            var fact = new WordingUncomposed(facts.Count, VietnameseText.Compose(source.Slice(span)), letters, total);
            places.Add(fact, FactPart.All, span);
            facts.Add(fact);
        }

        return facts;
    }
}
