using CcHc.Lint.Documents;
using CcHc.Lint.Linting.Configuration;
using CcHc.Lint.Rules.Packs.Schema;
using CcHc.Lint.Server.Lsp.Features.Configuration;
using CcHc.Lint.Server.Lsp.Hosting;
using CcHc.Lint.Server.Lsp.Protocol;
using CcHc.Lint.Server.Lsp.Text;
using CcHc.Lint.Server.Lsp.Workspace;

namespace CcHc.Lint.Server.Lsp.Features.PackFiles;

/// <summary>Helps to write pack.yaml and rule.yaml: the fields of the rule's kind and their words, and what each means.</summary>
internal sealed class PackFileHelp(ServerServices services)
{
    /// <summary>True for a document that this helps with.</summary>
    public static bool Covers(string uri) => DocumentUri.PathOf(uri) is { } path && PackFileText.IsPackFile(path);

    /// <summary>What can stand at an offset.</summary>
    public IEnumerable<CompletionItem> Complete(string uri, LineIndex lines, int offset)
    {
        var wording = services.WordingOf(uri);
        var caret = YamlCaret.At(lines, offset);
        var fields = FieldsAt(uri, lines, caret.Parents);
        var start = offset;
        while (start > 0 && IsWordPart(lines.Text[start - 1])) start--;
        var span = lines.RangeOf(new TextSpan(start, offset));
        if (caret.Name is { } name)
        {
            var field = fields.FirstOrDefault(field => field.Name == name);
            return (field?.Values ?? []).Select(value => new CompletionItem(value) { Kind = CompletionItemKind.Value, TextEdit = new TextEdit(span, value) });
        }

        return fields.Select((field, index) => new CompletionItem(field.Name)
        {
            Kind = CompletionItemKind.Property,
            Detail = wording.Say(field.Help),
            // What must be there comes first.
            SortText = $"{(field.IsRequired ? 'a' : 'b')}{index:D2}",
            TextEdit = new TextEdit(span, field.Name + ": "),
        });
    }

    /// <summary>What the field at an offset means; null where there is none.</summary>
    public Protocol.Hover? Explain(string uri, LineIndex lines, int offset)
    {
        var (start, end) = (offset, offset);
        while (start > 0 && IsWordPart(lines.Text[start - 1])) start--;
        while (end < lines.Text.Length && IsWordPart(lines.Text[end])) end++;
        if (start == end) return null;
        var caret = YamlCaret.At(lines, start);
        var name = caret.Name ?? lines.Text[start..end];
        if (FieldsAt(uri, lines, caret.Parents).FirstOrDefault(field => field.Name == name) is not { } field) return null;
        return new Protocol.Hover(new MarkupContent("markdown", Describe(field, services.WordingOf(uri)))) { Range = lines.RangeOf(new TextSpan(start, end)) };
    }

    private static IReadOnlyList<PackField> FieldsAt(string uri, LineIndex lines, IReadOnlyList<string> parents)
    {
        var fields = PackFileText.FieldsOf(DocumentUri.PathOf(uri)!, YamlCaret.TopValue(lines, "kind"));
        foreach (var parent in parents) fields = fields.FirstOrDefault(field => field.Name == parent)?.Fields ?? [];
        return fields;
    }

    private static string Describe(PackField field, Wording wording)
    {
        var text = $"**{field.Name}**{(field.IsRequired ? wording.Say(" (bắt buộc)", " (required)") : "")}\n\n{wording.Say(field.Help)}";
        if (field.Values.Count > 0) text += $"\n\n- {wording.Say("Được dùng", "Allowed")}: {string.Join(", ", field.Values.Select(value => $"`{value}`"))}";
        if (field.Example.Length > 0) text += $"\n\n```yaml\n{field.Name}: {field.Example}\n```";
        return text;
    }

    private static bool IsWordPart(char c) => char.IsAsciiLetterOrDigit(c) || c == '-';
}
