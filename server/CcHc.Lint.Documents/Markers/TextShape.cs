namespace CcHc.Lint.Documents.Markers;

/// <summary>What a line looks like: capitals, ends of sentences. Judged on letters only.</summary>
internal static class TextShape
{
    /// <summary>True when the words up to a bracket are in capitals. One letter alone is not.</summary>
    public static bool IsCapitals(ReadOnlySpan<char> text)
    {
        var upper = 0;
        var lower = 0;
        foreach (var c in text[..Math.Min(text.Length, 200)])
        {
            if (c == '(' && upper + lower > 0) break;
            if (char.IsUpper(c)) upper++;
            else if (char.IsLower(c)) lower++;
        }

        return upper >= 2 && lower * 10 <= upper;
    }

    /// <summary>True when the text ends as a sentence, a clause of a list or an introduction does, brackets and quotes aside.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> text)
    {
        var trimmed = text.TrimEnd().TrimEnd(")]\"”’*_");
        return trimmed is [.., '.' or ';' or ':' or '!' or '?' or '…' or '/'];
    }

    public static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> text)
    {
        var trimmed = text.TrimEnd();
        var start = trimmed.Length;
        while (start > 0 && !char.IsWhiteSpace(trimmed[start - 1])) start--;
        return trimmed[start..];
    }
}
