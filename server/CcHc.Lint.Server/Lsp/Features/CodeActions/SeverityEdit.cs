using CcHc.Lint.Documents;
using CcHc.Lint.Linting.Configuration;
using CcHc.Lint.Server.Lsp.Text;

namespace CcHc.Lint.Server.Lsp.Features.CodeActions;

/// <summary>Finds the smallest change of a configuration's text that gives a rule another severity; comments and order stay.</summary>
internal static class SeverityEdit
{
    /// <param name="catalogue">The rules that the configuration can name.</param>
    /// <returns>Null where the text is written so that no such change is sure to be right ("rules: {a: off}").</returns>
    public static Rules.TextEdit? Of(string path, LineIndex lines, RuleCatalogue catalogue, string rule, string level)
    {
        var file = ConfigurationText.Read(path, lines.Text, catalogue);
        if (file.Content.Rules.LastOrDefault(entry => !entry.IsPack && entry.RuleIds.Contains(rule, StringComparer.Ordinal)) is { } entry)
            return entry.Severity is { } severity ? Replace(lines, severity.Place, level) : null;
        return Insert(lines, rule, level);
    }

    private static Rules.TextEdit? Replace(LineIndex lines, ConfigurationPlace place, string level)
    {
        var start = lines.LineSpan(place.Line - 1).Start + place.Column - 1;
        var end = start;
        while (end < lines.Text.Length && char.IsAsciiLetter(lines.Text[end])) end++;
        return end == start ? null : new Rules.TextEdit(new TextSpan(start, end), level);
    }

    private static Rules.TextEdit? Insert(LineIndex lines, string rule, string level)
    {
        var newLine = lines.Text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        for (var line = 0; line < lines.LineCount; line++)
        {
            var span = lines.LineSpan(line);
            var text = lines.Text[span.Start..span.End];
            if (!text.StartsWith("rules:", StringComparison.Ordinal)) continue;
            var rest = text["rules:".Length..].TrimStart();
            if (rest.Length > 0 && rest[0] != '#') return null;
            var indent = IndentBelow(lines, line);
            return new Rules.TextEdit(new TextSpan(span.End, span.End), $"{newLine}{indent}{rule}: {level}");
        }

        var end = lines.Text.Length;
        var gap = end == 0 || lines.Text[end - 1] == '\n' ? "" : newLine;
        return new Rules.TextEdit(new TextSpan(end, end), $"{gap}rules:{newLine}  {rule}: {level}{newLine}");
    }

    private static string IndentBelow(LineIndex lines, int line)
    {
        for (var next = line + 1; next < lines.LineCount; next++)
        {
            var span = lines.LineSpan(next);
            var text = lines.Text[span.Start..span.End];
            var trimmed = text.TrimStart(' ');
            if (trimmed.Length == 0 || trimmed[0] == '#') continue;
            return trimmed.Length < text.Length ? text[..(text.Length - trimmed.Length)] : "  ";
        }

        return "  ";
    }
}
