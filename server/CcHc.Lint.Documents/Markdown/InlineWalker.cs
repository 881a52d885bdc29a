using CcHc.Lint.Documents.Lines;
using Markdig.Syntax.Inlines;
using Markdig.Syntax;

namespace CcHc.Lint.Documents.Markdown;

/// <summary>Turns what Markdig parsed into words with their origins.</summary>
internal sealed class InlineWalker(string source, int offset, bool inCell)
{
    private readonly MappedText.Builder _text = new();
    private readonly List<TextSpan> _bold = [];

    // Where a line end or a block tag asks for a break; -1 for none. It is written when further words follow.
    private int _breakFrom = -1;
    private string _break = "\n";
    private int _htmlBold;

    public InlineText Walk(MarkdownDocument document)
    {
        foreach (var block in document)
        {
            if (block is not LeafBlock { Inline: { } inlines }) continue;
            if (_text.Length > 0) AskBreak(offset + block.Span.Start, "\n");
            Walk(inlines, bold: false);
        }

        return new InlineText(_text.Build(), [.. _bold]);
    }

    private void Walk(ContainerInline container, bool bold)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    AppendLiteral(literal, bold);
                    break;
                case LineBreakInline:
                    AskBreak(offset + inline.Span.Start, inCell ? " " : "\n");
                    break;
                case HtmlEntityInline entity:
                    Append(entity.Transcoded.AsSpan(), Range(inline), bold);
                    break;
                case HtmlInline html:
                    ReadTag(html);
                    break;
                case CodeInline code:
                    AppendWithin(code.Content.AsSpan(), Range(inline), bold);
                    break;
                case AutolinkInline link:
                    AppendWithin(link.Url.AsSpan(), Range(inline), bold);
                    break;
                case EmphasisInline emphasis:
                    Walk(emphasis, bold || emphasis.DelimiterCount >= 2);
                    break;
                case ContainerInline inner:
                    Walk(inner, bold);
                    break;
                default:
                    AppendSource(Range(inline), bold);
                    break;
            }
        }
    }

    private void AppendLiteral(LiteralInline literal, bool bold)
    {
        var content = literal.Content.AsSpan();
        if (content.IsEmpty) return;
        var range = Range(literal);
        if (source.AsSpan(range.Start).StartsWith(content))
        {
            AppendVerbatim(content, range.Start, bold);
        }
        else if (source[range.Start] == '\\' && source.AsSpan(range.Start + 1).StartsWith(content))
        {
            Append(content[..1], new TextSpan(range.Start, range.Start + 2), bold);
            AppendVerbatim(content[1..], range.Start + 2, bold);
        }
        else
        {
            AppendWithin(content, range, bold);
        }
    }

    private void ReadTag(HtmlInline html)
    {
        var tag = html.Tag.AsSpan();
        var isClosing = tag.StartsWith("</");
        var name = HtmlTag.NameOf(tag);
        if (name is "b" or "strong") _htmlBold = Math.Max(0, _htmlBold + (isClosing ? -1 : 1));
        else if (name == "br" || HtmlTag.IsBlock(name)) AskBreak(offset + html.Span.Start, inCell ? " " : "\n");
    }

    private void AskBreak(int from, string text)
    {
        if (_text.Length == 0 || _breakFrom >= 0) return;
        _breakFrom = from;
        _break = text;
    }

    private void AppendWithin(ReadOnlySpan<char> content, TextSpan range, bool bold)
    {
        var at = source.AsSpan(range.Start, range.Length).IndexOf(content);
        if (at >= 0) AppendVerbatim(content, range.Start + at, bold);
        else Append(content, range, bold);
    }

    private void AppendSource(TextSpan range, bool bold) =>
        AppendVerbatim(source.AsSpan(range.Start, range.Length), range.Start, bold);

    private void AppendVerbatim(ReadOnlySpan<char> content, int sourceStart, bool bold)
    {
        if (_breakFrom >= 0 || _text.Length == 0)
        {
            // Blanks at a line's start are no words.
            var trimmed = content.TrimStart();
            sourceStart += content.Length - trimmed.Length;
            content = trimmed;
        }

        if (content.IsEmpty) return;
        WriteBreak(sourceStart);
        Mark(content.Length, bold);
        _text.AppendVerbatim(content, sourceStart);
    }

    private void Append(ReadOnlySpan<char> content, TextSpan range, bool bold)
    {
        if (content.IsEmpty) return;
        WriteBreak(range.Start);
        Mark(content.Length, bold);
        _text.AppendReplacement(content, range);
    }

    private void WriteBreak(int before)
    {
        if (_breakFrom < 0) return;
        _text.AppendReplacement(_break, new TextSpan(Math.Min(_breakFrom, before), before));
        _breakFrom = -1;
    }

    private void Mark(int length, bool bold)
    {
        if (!bold && _htmlBold == 0) return;
        var start = _text.Length;
        if (_bold.Count > 0 && _bold[^1].End == start) _bold[^1] = new TextSpan(_bold[^1].Start, start + length);
        else _bold.Add(new TextSpan(start, start + length));
    }

    private TextSpan Range(MarkdownObject inline)
    {
        var start = Math.Clamp(offset + inline.Span.Start, 0, source.Length);
        return new TextSpan(start, Math.Clamp(offset + inline.Span.End + 1, start, source.Length));
    }
}
