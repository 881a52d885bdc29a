using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Plans.Numbering;

namespace CcHc.Lint.RulePacks;

/// <summary>The numbers of annexes, as headings and references write them: "I", "02", "số 3".</summary>
internal static class AnnexNumbers
{
    private const string Annex = "phụ lục";
    private const int Most = 30;

    /// <summary>The numbers in words that announce annexes: 1, 2 and 3 of "Phụ lục I, II và Phụ lục số 3 kèm theo".</summary>
    public static IEnumerable<(int Number, string Written)> In(string words)
    {
        var folded = VietnameseText.Fold(words);
        for (var at = folded.IndexOf(Annex, StringComparison.Ordinal); at >= 0; at = folded.IndexOf(Annex, at + 1, StringComparison.Ordinal))
        {
            // A list goes on for as long as numbers follow each other.
            foreach (var word in folded[(at + Annex.Length)..].Split([' ', ','], StringSplitOptions.RemoveEmptyEntries))
            {
                var written = word.TrimEnd(')', '.', ';');
                if (Of(written) is { } number) yield return (number, written.ToUpperInvariant());
                else if (word is not ("số" or "và")) break;
            }
        }
    }

    /// <summary>The value of an annex's number; null for what is none.</summary>
    public static int? Of(string number) => CountedNumber.ValueOf(number) is > 0 and <= Most and var value ? value : null;
}
