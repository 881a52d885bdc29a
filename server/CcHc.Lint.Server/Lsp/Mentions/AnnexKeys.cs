using CcHc.Lint.Documents.Folding;

namespace CcHc.Lint.Server.Lsp.Mentions;

/// <summary>One key for the spellings of an annex's number: "I.", "i", "01" and "1" are not told apart further than that.</summary>
internal static class AnnexKeys
{
    private const string Word = "phụ lục";

    public static string Of(string number) => number.Trim('.', ')', ' ').TrimStart('0').ToUpperInvariant();

    /// <summary>The number behind "Phụ lục" or "Phụ lục số"; "" where there is none.</summary>
    public static string NumberIn(string text)
    {
        var folded = VietnameseText.Fold(text);
        var at = folded.IndexOf(Word, StringComparison.Ordinal);
        if (at < 0) return "";
        var rest = folded.AsSpan(at + Word.Length).TrimStart();
        if (rest.StartsWith("số ", StringComparison.Ordinal)) rest = rest[3..].TrimStart();
        var end = 0;
        while (end < rest.Length && (char.IsAsciiDigit(rest[end]) || rest[end] is 'i' or 'v' or 'x')) end++;
        return end < rest.Length && char.IsLetter(rest[end]) ? "" : rest[..end].ToString();
    }
}
