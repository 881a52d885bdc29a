namespace CcHc.Lint.Linting.Fixing;

/// <summary>The line ends of a text.</summary>
internal static class LineEnds
{
    /// <summary>"\r\n" where most lines of the text end so, else "\n".</summary>
    public static string Of(string text)
    {
        var (all, wide) = (0, 0);
        for (var i = text.IndexOf('\n'); i >= 0; i = text.IndexOf('\n', i + 1))
        {
            all++;
            if (i > 0 && text[i - 1] == '\r') wide++;
        }

        return wide * 2 > all ? "\r\n" : "\n";
    }

    /// <summary>The text with every line end written in one way.</summary>
    public static string Write(string text, string lineEnd)
    {
        if (!text.Contains('\n')) return text;
        var plain = text.Replace("\r\n", "\n", StringComparison.Ordinal);
        return lineEnd == "\n" ? plain : plain.Replace("\n", lineEnd, StringComparison.Ordinal);
    }
}
