using CcHc.Lint.Documents.Lines;

namespace CcHc.Lint.Documents.Markdown;

/// <summary>The words of a Markdown source without its mark-up.</summary>
internal sealed class MarkdownInlines(string source) : IInlineReader
{
    public InlineText Read(int start, int end) => WithoutOrphans(InlineReader.Read(source, start, end, inCell: false));

    public bool IsBold(int start, int end)
    {
        var line = source.AsSpan(start, end - start);
        return line.Length > 4 && line.StartsWith("**") && line.EndsWith("**");
    }

    // Bold that opens in one line and closes lines later, with markers between, leaves its signs at the ends.
    private static InlineText WithoutOrphans(InlineText inline)
    {
        var text = inline.Text.Text;
        var start = text.StartsWith("**", StringComparison.Ordinal) && text.Length > 2 && text[2] != '*' && !char.IsWhiteSpace(text[2]) ? 2 : 0;
        var end = text.EndsWith("**", StringComparison.Ordinal) && text.Length > 4 && text[^3] != '*' ? text.Length - 2 : text.Length;
        if (start == 0 && end == text.Length) return inline;
        var stripped = inline.Text.Slice(start, end);
        return new InlineText(stripped, [new TextSpan(0, stripped.Length)]);
    }
}
