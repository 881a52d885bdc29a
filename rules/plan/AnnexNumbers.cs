using CcHc.Lint.Documents.Folding;

namespace CcHc.Lint.RulePacks;

/// <summary>The numbers of annexes, as headings and references write them: "I", "02", "số 3".</summary>
internal static class AnnexNumbers
{
    private const string Annex = "phụ lục";
    private const int Most = 30;

    private static readonly int[] Values = [10, 9, 5, 4, 1];

    private static readonly string[] Numerals = ["x", "ix", "v", "iv", "i"];

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

    /// <summary>The value of a number; null for what is none.</summary>
    public static int? Of(string number)
    {
        if (number.Length == 0) return null;
        if (char.IsAsciiDigit(number[0])) return int.TryParse(number, out var value) && value is > 0 and <= Most ? value : null;
        return OfRoman(VietnameseText.Fold(number));
    }

    private static int? OfRoman(string numeral)
    {
        var value = 0;
        var at = 0;
        for (var i = 0; i < Values.Length; i++)
        {
            while (numeral.AsSpan(at).StartsWith(Numerals[i], StringComparison.Ordinal))
            {
                value += Values[i];
                at += Numerals[i].Length;
            }
        }

        return at == numeral.Length && value is > 0 and <= Most ? value : null;
    }
}
