namespace CcHc.Lint.Server.Reports;

/// <summary>Makes text fit for a terminal: words of a document and names of files must not be able to send commands to it.</summary>
internal static class TerminalText
{
    /// <summary>The text with line ends and tabs as spaces and other control characters as "\uFFFD".</summary>
    public static string Clean(string text)
    {
        var isClean = true;
        foreach (var c in text) isClean &= !char.IsControl(c);
        return isClean ? text : string.Create(text.Length, text, static (target, source) =>
        {
            for (var i = 0; i < source.Length; i++) target[i] = source[i] is '\n' or '\t' or '\r' ? ' ' : char.IsControl(source[i]) ? '\uFFFD' : source[i];
        });
    }
}
