using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Documents.Markers;

namespace CcHc.Lint.Documents.Lines;

/// <summary>Reads one segment to a block: words, bullet, marker, bold start.</summary>
internal sealed class SegmentReader(IInlineReader inlines, int maxDepth)
{
    // A marker is judged by the words behind it as far as this.
    private const int MarkerWindow = 256;

    /// <summary>Set when bullets nest deeper than the limit: the place where that begins.</summary>
    public TextSpan? TooDeepAt { get; private set; }

    /// <summary>The block, or null where a segment holds no words.</summary>
    public Block? Read(Segment segment)
    {
        var inline = inlines.Read(segment.Start, segment.End);
        var text = inline.Text;
        var at = SkipBlanks(text.Text, 0);
        var generated = segment.Generated is { } known ? TakeGenerated(text, known, ref at) : null;
        var bullets = generated is null ? SkipBullets(text, ref at) : 0;
        var marker = generated ?? ReadMarker(inline, segment.HeadingLevel > 0, ref at);
        var end = text.Text.AsSpan().TrimEnd().Length;
        var words = text.Slice(at, end);
        if (words.IsEmpty && marker is null) return null;
        var hasBullet = bullets > 0 || segment.IsHtmlItem || segment.Generated is { Kind: null };
        return new Block
        {
            Kind = KindOf(segment, hasBullet),
            Span = new TextSpan(segment.SpanStart, segment.End),
            Text = words,
            Marker = marker,
            HeadingLevel = segment.HeadingLevel,
            Depth = Math.Min(maxDepth, segment.Depth + Math.Max(0, bullets - 1)),
            BoldPrefix = BoldPrefix(inline, at, Math.Max(at, end)),
            HasBullet = hasBullet,
        };
    }

    private static BlockKind KindOf(Segment segment, bool hasBullet)
    {
        if (segment.IsFootnote) return BlockKind.Footnote;
        if (segment.HeadingLevel > 0) return BlockKind.Heading;
        return hasBullet ? BlockKind.ListItem : BlockKind.Paragraph;
    }

    private int SkipBullets(MappedText text, ref int at)
    {
        var count = 0;
        while (BulletScanner.TryScan(text.Text.AsSpan(at), out var length))
        {
            if (count == maxDepth)
            {
                TooDeepAt ??= text.ToSource(at, at + length);
                break;
            }

            at += length;
            count++;
        }

        return count;
    }

    // A number that the format makes is one whatever it looks like; behind a bullet of the format words may bring their own.
    private static Marker? TakeGenerated(MappedText text, GeneratedMark mark, ref int at)
    {
        var length = Math.Min(mark.Length, text.Length - at);
        if (mark.Kind is { } kind) return TakeMarker(text, kind, length, ref at);
        at = SkipBlanks(text.Text, at + length);
        return null;
    }

    private static Marker? ReadMarker(InlineText inline, bool isHeading, ref int at)
    {
        var text = inline.Text;
        var window = text.Text.AsSpan(at, Math.Min(MarkerWindow, text.Length - at));
        if (!MayOpen(window)) return null;
        var isHead = isHeading || inline.IsBold(at);
        if (VietnameseText.IsComposed(window) && !window.Contains('\u00D0'))
        {
            if (!MarkerScanner.TryScan(window, isHead, out var plainKind, out var plainLength)) return null;
            return TakeMarker(text, plainKind, plainLength, ref at);
        }

        var composed = VietnameseText.Compose(window.ToString());
        if (!MarkerScanner.TryScan(composed, isHead, out var kind, out var length)) return null;
        return TakeMarker(text, kind, UncomposedLength(window, length), ref at);
    }

    private static Marker TakeMarker(MappedText text, MarkerKind kind, int length, ref int at)
    {
        var marker = new Marker(VietnameseText.Compose(text.Text.Substring(at, length)), kind, text.ToSource(at, at + length));
        at = SkipBlanks(text.Text, at + length);
        return marker;
    }

    // A marker begins with a figure, a bracket, a capital, or a small letter or Roman number before a mark.
    private static bool MayOpen(ReadOnlySpan<char> window)
    {
        if (window.IsEmpty) return false;
        if (!char.IsLower(window[0])) return true;
        return window[..Math.Min(window.Length, 6)].IndexOfAny(").-/") > 0;
    }

    // How many characters of the text as it stands the first composed ones come from.
    private static int UncomposedLength(ReadOnlySpan<char> text, int composedLength)
    {
        var at = 0;
        for (var i = 0; i < composedLength && at < text.Length; i++)
        {
            _ = FoldPass.ComposeAt(text, at, out var length);
            at += length;
        }

        return at;
    }

    private static int BoldPrefix(InlineText inline, int start, int end)
    {
        if (inline.Bold.Length == 0) return 0;
        var last = start;
        for (var i = start; i < end; i++)
        {
            // Blanks belong to neither side.
            if (char.IsWhiteSpace(inline.Text.Text[i])) continue;
            if (!inline.IsBold(i)) break;
            last = i + 1;
        }

        return last - start;
    }

    private static int SkipBlanks(string text, int at)
    {
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || FoldPass.IsInvisible(text[at]))) at++;
        return at;
    }
}
