using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Documents.Markers;

namespace CcHc.Lint.Documents.Markdown;

/// <summary>Reads one segment to a block: words, bullet, marker, bold start.</summary>
internal sealed class SegmentReader(string source, int maxDepth)
{
    // A marker is judged by the words behind it as far as this.
    private const int MarkerWindow = 256;

    /// <summary>Set when bullets nest deeper than the limit: the place where that begins.</summary>
    public TextSpan? TooDeepAt { get; private set; }

    /// <summary>The block, or null where a segment holds no words.</summary>
    public Block? Read(Segment segment)
    {
        var inline = WithoutOrphans(InlineReader.Read(source, segment.Start, segment.End, inCell: false));
        var text = inline.Text;
        var at = SkipBlanks(text.Text, 0);
        var bullets = SkipBullets(text, ref at);
        var marker = ReadMarker(inline, segment.HeadingLevel > 0, ref at);
        var end = text.Text.AsSpan().TrimEnd().Length;
        var words = text.Slice(at, end);
        if (words.IsEmpty && marker is null) return null;
        var hasBullet = bullets > 0 || segment.IsHtmlItem;
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
        if (inline.Bold.Count == 0) return 0;
        var last = start;
        for (var i = start; i < end; i++)
        {
            if (inline.IsBold(i)) last = i + 1;
            else if (!char.IsWhiteSpace(inline.Text.Text[i])) break;
        }

        return last - start;
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

    private static int SkipBlanks(string text, int at)
    {
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || FoldPass.IsInvisible(text[at]))) at++;
        return at;
    }
}
