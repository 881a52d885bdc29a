using CcHc.Lint.Server.Lsp.Text;

namespace CcHc.Lint.Server.Lsp.Features.Configuration;

/// <summary>
/// Where a caret stands in YAML that somebody is writing, read from indentation, colons and brackets: half-written YAML is
/// seldom well-formed, so no parser is asked.
/// </summary>
/// <param name="Parents">Names of the mappings around the caret, the outermost first.</param>
/// <param name="Name">Name of the field whose value the caret is in; null where a name is to be written.</param>
/// <param name="IsItem">True inside a list.</param>
internal sealed record YamlCaret(IReadOnlyList<string> Parents, string? Name, bool IsItem)
{
    public static YamlCaret At(LineIndex lines, int offset)
    {
        var number = lines.LineOf(offset);
        var line = lines.LineSpan(number);
        var before = lines.Text[line.Start..offset];
        var trimmed = before.TrimStart(' ', '-');
        var indent = before.Length - trimmed.Length;
        var isItem = before.TrimStart().StartsWith('-');
        var parents = ParentsOf(lines, number, indent, out var isBelowItem);
        var open = OpenBrackets(trimmed, out var rest);
        foreach (var (bracket, name) in open)
        {
            if (name is null) continue;
            parents.Add(name);
            isItem = bracket == '[';
        }

        var colon = ColonOf(rest);
        if (colon >= 0) return new YamlCaret(parents, NameOf(rest[..colon]), IsItem: false);

        // In a list of plain values the list's own field is meant; in a list of mappings a name is written.
        if (isItem && parents.Count > 0 && (open.Count > 0 || !isBelowItem))
            return new YamlCaret([.. parents[..^1]], parents[^1], IsItem: true);
        return new YamlCaret(parents, null, isItem);
    }

    /// <summary>The name at the top level whose value is a plain text: "kind" in a rule; null where there is none.</summary>
    public static string? TopValue(LineIndex lines, string name)
    {
        for (var number = 0; number < lines.LineCount; number++)
        {
            var span = lines.LineSpan(number);
            var line = lines.Text[span.Start..span.End];
            if (line.StartsWith(name + ":", StringComparison.Ordinal)) return line[(name.Length + 1)..].Split(" #")[0].Trim().Trim('"', '\'');
        }

        return null;
    }

    /// <summary>Names of the mappings that a line stands in, the outermost first.</summary>
    /// <param name="isBelowItem">True where the line belongs to a mapping that is an item of a list.</param>
    private static List<string> ParentsOf(LineIndex lines, int line, int indent, out bool isBelowItem)
    {
        var parents = new List<string>();
        isBelowItem = false;
        for (var above = line - 1; above >= 0 && indent > 0; above--)
        {
            var span = lines.LineSpan(above);
            var text = lines.Text[span.Start..span.End];
            var trimmed = text.TrimStart(' ', '-');
            var depth = text.Length - trimmed.Length;
            if (trimmed.Length == 0 || trimmed[0] == '#') continue;
            if (depth == indent && parents.Count == 0 && text.TrimStart().StartsWith('-') && ColonOf(trimmed) >= 0) isBelowItem = true;
            var colon = ColonOf(trimmed);
            if (depth >= indent || colon < 0) continue;
            parents.Insert(0, NameOf(trimmed[..colon]));
            indent = depth;
        }

        return parents;
    }

    /// <summary>Brackets that are open at the end of a text with the name before each, and the text behind the last.</summary>
    private static List<(char Bracket, string? Name)> OpenBrackets(string text, out string rest)
    {
        var open = new List<(char, string?)>();
        var start = 0;
        var quote = '\0';
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (quote != '\0')
            {
                if (c == quote) quote = '\0';
                continue;
            }

            switch (c)
            {
                case '"' or '\'' when text[start..i].Trim().Length == 0 || text[i - 1] == ' ':
                    quote = c;
                    break;
                case '{' or '[':
                    var before = text[start..i];
                    var colon = ColonOf(before);
                    open.Add((c, colon >= 0 ? NameOf(before[..colon]) : null));
                    start = i + 1;
                    break;
                case '}' or ']' when open.Count > 0:
                    open.RemoveAt(open.Count - 1);
                    start = i + 1;
                    break;
                case ',' when open.Count > 0:
                    start = i + 1;
                    break;
            }
        }

        rest = text[start..];
        return open;
    }

    private static int ColonOf(string text)
    {
        for (var at = text.IndexOf(':', StringComparison.Ordinal); at >= 0; at = text.IndexOf(':', at + 1))
        {
            if (at + 1 == text.Length || text[at + 1] == ' ') return at;
        }

        return -1;
    }

    private static string NameOf(string text) => text.Trim(' ', '-', '"', '\'');
}
