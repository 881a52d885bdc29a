using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;

namespace CcHc.Lint.Plans.Wording;

/// <summary>Finds "Ð" and "ð" (U+00D0, U+00F0): old fonts and converters write them for "Đ" and "đ".</summary>
internal static class ForeignLetterReader
{
    private const int LongestWord = 40;

    public static IReadOnlyList<WordingForeignLetter> Read(SourceText source, FactPlaces places)
    {
        var text = source.Text;
        var first = text.AsSpan().IndexOfAny('\u00D0', '\u00F0');
        if (first < 0) return [];
        var offsets = new List<int>();
        for (var at = first; at < text.Length; at++)
        {
            if (text[at] is '\u00D0' or '\u00F0') offsets.Add(at);
        }

        var facts = new List<WordingForeignLetter>(offsets.Count);
        foreach (var at in offsets)
        {
            var fact = new WordingForeignLetter(facts.Count, WordAt(text, at), text[at] == '\u00D0' ? "Đ" : "đ", offsets.Count);
            places.Add(fact, FactPart.All, new TextSpan(at, at + 1));
            facts.Add(fact);
        }

        return facts;
    }

    private static string WordAt(string text, int at)
    {
        var start = at;
        while (start > 0 && at - start < LongestWord && IsOfWord(text[start - 1])) start--;
        var end = at + 1;
        while (end < text.Length && end - at < LongestWord && IsOfWord(text[end])) end++;
        return text[start..end];
    }

    private static bool IsOfWord(char c) => char.IsLetterOrDigit(c) || c is '-' or '/' || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark;
}
