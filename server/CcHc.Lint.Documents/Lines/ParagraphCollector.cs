using CcHc.Lint.Documents.Markdown;
using CcHc.Lint.Documents.Markers;
using CcHc.Lint.Documents.Reading;

namespace CcHc.Lint.Documents.Lines;

/// <summary>Collects lines to paragraphs and list items and decides where one ends and the next begins.</summary>
internal sealed class ParagraphCollector(string source, ReadLimits limits, List<Block> blocks, IInlineReader inlines)
{
    // Longer lines are not wrapped by hand: each is a paragraph of its own.
    private const int WrappedLine = 160;
    private const int ShortLine = 60;

    private readonly SegmentReader _reader = new(inlines, limits.MaxDepth);
    private readonly IndentStack _indents = new(limits.MaxDepth);
    private Segment _segment;
    private bool _isOpen;
    private bool _isMarked;
    private TextSpan _lastLine;
    private int _lines;
    private int _commentsBefore;
    private int _htmlListDepth;
    private int _htmlHeading;
    private bool _htmlItem;
    private TextSpan? _tooDeepAt;

    public TextSpan? TooDeepAt => _tooDeepAt ?? _reader.TooDeepAt;

    public bool IsOpen => _isOpen;

    /// <summary>
    /// The open list levels in one number, where nothing else of the text before decides how what follows is read; null where
    /// something does.
    /// </summary>
    public ulong? Levels => _htmlListDepth == 0 && _htmlHeading == 0 && !_htmlItem && TooDeepAt is null ? _indents.Packed : null;

    /// <summary>The latest line that ended a paragraph by its first words, whatever came before, and began another: their offset; -1 before the first.</summary>
    public int BegunAt { get; private set; } = -1;

    /// <summary>How many blocks stood before <see cref="BegunAt"/>.</summary>
    public int BlocksBefore { get; private set; }

    /// <summary>Begins anew in the midst of a text.</summary>
    /// <param name="levels"><see cref="Levels"/> at that place.</param>
    public void BeginAt(ulong levels) => _indents.Unpack(levels);

    /// <summary>Lets go of a paragraph that was begun, as if its lines had not been there.</summary>
    public void Abandon() => _isOpen = false;

    /// <summary>Begins a block whose label ("[^1]:") is no word of it.</summary>
    public void Open(int spanStart, bool isFootnote)
    {
        _segment = new Segment(spanStart, -1, -1) { IsFootnote = isFootnote };
        _isOpen = true;
        _isMarked = false;
        _lines = 0;
        _commentsBefore = blocks.Count;
    }

    /// <summary>Adds a line, or a piece of one between block tags.</summary>
    public void Add(int start, int end, LinePlace place)
    {
        while (start < end && char.IsWhiteSpace(source[start])) start++;
        while (end > start && char.IsWhiteSpace(source[end - 1])) end--;
        if (start == end) return;
        var opening = place.Generated switch
        {
            null => LineStart.OpeningOf(source, start, end, inlines.IsBold(start, start + 1)),
            { Kind: null } => LineStart.Opening.Bullet,
            _ => LineStart.Opening.Marker,
        };
        var opens = opening != LineStart.Opening.None;
        var endsParagraph = _isOpen && _segment.Start >= 0 && BeginsBlock(start, end, opening);
        if (endsParagraph) Flush();
        if (!_isOpen)
        {
            Open(Math.Min(place.Start, start) < LastEnd ? start : Math.Min(place.Start, start), isFootnote: false);
            _segment = _segment with { Depth = DepthOf(place, opens), HeadingLevel = _htmlHeading, IsHtmlItem = _htmlItem, Generated = place.Generated };
            _isMarked = opens;
            _htmlItem = false;
            if (endsParagraph && start == place.Start) (BegunAt, BlocksBefore) = (start, _commentsBefore);
        }

        _segment = _segment with { Start = _segment.Start < 0 ? start : _segment.Start, End = end };
        _lastLine = new TextSpan(start, end);
        _lines++;
    }

    /// <summary>Adds a block that is known as a whole.</summary>
    public void AddSegment(Segment segment)
    {
        _indents.Clear();
        if (_reader.Read(segment) is { } block) blocks.Add(block);
    }

    public void ReadTag(HtmlTag tag)
    {
        Flush();
        switch (tag.Name)
        {
            case "ul" or "ol":
                _htmlListDepth = Math.Clamp(_htmlListDepth + (tag.IsClosing ? -1 : 1), 0, limits.MaxDepth + 1);
                if (_htmlListDepth > limits.MaxDepth) _tooDeepAt ??= tag.Span;
                break;
            case "li":
                _htmlItem = !tag.IsClosing;
                break;
            case ['h', >= '1' and <= '6']:
                _htmlHeading = tag.IsClosing ? 0 : tag.Name[1] - '0';
                break;
        }
    }

    public void Flush()
    {
        if (!_isOpen) return;
        _isOpen = false;
        if (_segment.Start < 0 || _reader.Read(_segment) is not { } block) return;
        // Comments found while the paragraph was open stand behind its start.
        blocks.Insert(_commentsBefore, block);
    }

    private int LastEnd => blocks.Count == 0 ? 0 : blocks[^1].Span.End;

    private bool BeginsBlock(int start, int end, LineStart.Opening opening)
    {
        var last = source.AsSpan(_lastLine.Start, _lastLine.Length);
        if (opening == LineStart.Opening.Bullet) return true;
        if (opening == LineStart.Opening.Marker) return !LineStart.ExpectsNumber(last);
        if (!char.IsUpper(FirstLetter(start, end))) return false;
        if (last.EndsWith("./.") || LineStart.OpensPart(source, start, end)) return true;
        if (last.Length > WrappedLine) return TextShape.EndsSentence(last);
        if (end - start > WrappedLine) return true;
        if (!_isMarked) return false;

        // Behind a numbered title the text begins on the next line.
        if (TextShape.IsCapitals(last) && !LineStart.IsCapitals(source, start, end)) return true;
        if (inlines.IsBold(_lastLine.Start, _lastLine.End) && source[start] != '*' && !inlines.IsBold(start, start + 1)) return true;
        return _lines == 1 && last.Length < ShortLine && end - start > 100 && last[^1] is not (',' or '-');
    }

    private char FirstLetter(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (source[i] is not ('*' or '_' or '(' or '“' or '"')) return source[i];
        }

        return ' ';
    }

    private int DepthOf(LinePlace place, bool opens)
    {
        if (!opens && place.Indentation == 0 && _htmlListDepth == 0 && place.Quotes == 0)
        {
            _indents.Clear();
            return 0;
        }

        var depth = _indents.DepthOf(place.Indentation, out var isTooDeep) + Math.Max(0, _htmlListDepth - 1) + place.Quotes;
        if (isTooDeep || depth > limits.MaxDepth) _tooDeepAt ??= new TextSpan(place.Start, place.Start);
        return Math.Min(depth, limits.MaxDepth);
    }
}
