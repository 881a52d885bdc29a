using CcHc.Lint.Documents.Lines;
using CcHc.Lint.Documents.Markdown.Tables;
using CcHc.Lint.Documents.Markdown.Versions;
using CcHc.Lint.Documents.Reading;

namespace CcHc.Lint.Documents.Markdown;

/// <summary>
/// Goes through a source once, line by line, and cuts it into blocks. Where the version before is known, it goes through what
/// has changed alone, from a <see cref="Checkpoint"/> before to the first one behind that both versions have.
/// </summary>
internal sealed class BlockParser
{
    private readonly string _source;
    private readonly ReadLimits _limits;
    private readonly TabTableReader _tabTables;
    private readonly PipeTableReader _pipeTables;
    private readonly GridTableReader _gridTables;
    private readonly DashTableReader _dashTables;
    private readonly HtmlTableReader _htmlTables;
    private readonly CommentFinder _comments;
    private readonly ParagraphCollector _paragraph;
    private readonly CellReader _cells;
    private readonly DocumentMemory? _memory;
    private readonly Revision? _revision;
    private readonly LookAhead _lookAhead = new();
    private readonly CheckpointList? _checkpoints;
    private int _fencesWithoutEnd;
    private bool _inMarkdownFence;

    /// <param name="memory">What the version before was read to, and takes up this one; null for a text that is read once.</param>
    public BlockParser(string source, ReadLimits limits, DocumentMemory? memory)
    {
        _source = source;
        _limits = limits;
        _memory = memory;
        _revision = Revision.Of(memory?.Latest, source, limits);
        _checkpoints = memory is null ? null : new CheckpointList();
        _cells = new CellReader(source, limits.MaxTableCells, memory?.Cells);
        _tabTables = new TabTableReader(source, _cells, _revision, _lookAhead);
        _pipeTables = new PipeTableReader(source, _cells, _revision, _lookAhead);
        _gridTables = new GridTableReader(source, _cells, _lookAhead);
        _dashTables = new DashTableReader(source, _cells, _lookAhead);
        _htmlTables = new HtmlTableReader(source, _cells, _lookAhead);
        _comments = new CommentFinder(source, _lookAhead);
        _paragraph = new ParagraphCollector(source, limits, Blocks, new MarkdownInlines(source));
    }

    public List<Block> Blocks { get; } = [];

    public List<DocumentProblem> Problems { get; } = [];

    private bool IsFull => Blocks.Count >= _limits.MaxBlocks;

    public void Run()
    {
        var at = TakeUnchangedHead() ?? ReadFrontMatter();
        while (at < _source.Length && !IsFull) at = _checkpoints is null ? ReadLine(SourceLine.At(_source, at)) : ReadNoting(at);
        _paragraph.Flush();
        if (IsFull && at < _source.Length) Problems.Add(ReadProblems.TooManyBlocks(_limits.MaxBlocks, new TextSpan(at, _source.Length)));
        if (_paragraph.TooDeepAt is { } span) Problems.Add(ReadProblems.ListTooDeep(_limits.MaxDepth, span));
        if (_memory is not null) _memory.Latest = Problems.Count == 0 ? new ParsedVersion(_source, _limits, Blocks, _checkpoints!, _cells.Remaining) : null;
    }

    // Everything before the change is as it was read. Null where the text has to be read from its start.
    private int? TakeUnchangedHead()
    {
        if (_revision?.LastBeforeChange() is not (>= 0 and var index)) return null;
        var earlier = _revision.Earlier;
        var checkpoint = earlier.Checkpoints[index];
        // At the very start front matter may have come or gone.
        if (checkpoint.At == 0) return null;
        for (var b = 0; b < checkpoint.Blocks; b++) Blocks.Add(earlier.Blocks[b]);
        _checkpoints!.AddFirst(earlier.Checkpoints, index);
        _cells.BeginAt(checkpoint.CellsLeft);
        _paragraph.BeginAt(checkpoint.Levels);
        _lookAhead.Restart(checkpoint.Reach);
        return checkpoint.At;
    }

    // Reads a line, and notes it as a checkpoint where nothing before it is left open: no paragraph, or one that it ends.
    private int ReadNoting(int at)
    {
        var line = SourceLine.At(_source, at);
        var levels = !_inMarkdownFence && _fencesWithoutEnd == 0 && Problems.Count == 0 && _tabTables.IsFreshAt(at) && _pipeTables.IsFreshAt(at) && _gridTables.IsFreshAt(at) ? _paragraph.Levels : null;
        var cellsLeft = _cells.Remaining;
        if (levels is { } here && !_paragraph.IsOpen && PassCheckpoint(at, Blocks.Count, cellsLeft, here)) return _source.Length;
        _lookAhead.ToEndOf(line);
        var next = ReadLine(line);
        if (levels is not { } before || _paragraph.BegunAt < line.Start) return next;
        return PassCheckpoint(at, _paragraph.BlocksBefore, cellsLeft, before) ? _source.Length : next;
    }

    /// <returns>True where the rest stands in the version before as well, and was taken over.</returns>
    private bool PassCheckpoint(int at, int blocks, int cellsLeft, ulong levels)
    {
        if (TakeUnchangedTail(at, blocks, cellsLeft, levels)) return true;
        if (_checkpoints!.Count > 0 && _checkpoints[^1].At == at) return false;
        _checkpoints.Add(new Checkpoint(at, blocks, cellsLeft, levels, _lookAhead.Reach));
        _lookAhead.Restart();
        return false;
    }

    private bool TakeUnchangedTail(int at, int blocks, int cellsLeft, ulong levels)
    {
        if (_revision?.CheckpointBehindChange(at) is not (>= 0 and var index)) return false;
        var earlier = _revision.Earlier;
        var known = earlier.Checkpoints[index];
        var remaining = cellsLeft - (known.CellsLeft - earlier.CellsLeft);
        if (known.Levels != levels || remaining < 0 || blocks + earlier.Blocks.Count - known.Blocks >= _limits.MaxBlocks) return false;
        _paragraph.Abandon();
        Blocks.RemoveRange(blocks, Blocks.Count - blocks);
        Blocks.AddMoved(earlier.Blocks, known.Blocks, _revision.Shift);
        _checkpoints!.AddMoved(earlier.Checkpoints, index, _revision.Shift, blocks - known.Blocks, cellsLeft - known.CellsLeft, _lookAhead.Reach);
        _cells.BeginAt(remaining);
        return true;
    }

    /// <summary>Reads what begins with this line and tells where to go on.</summary>
    private int ReadLine(SourceLine line)
    {
        if (line.IsBlank(_source))
        {
            _paragraph.Flush();
            return line.Next;
        }

        if (_tabTables.TryRead(line) is { } tabTable) return AddTable(tabTable);
        var text = line.Of(_source);
        var indentation = LineSyntax.Indentation(text);
        var start = line.Start + text.Length - text.TrimStart().Length;
        var content = _source.AsSpan(start, line.End - start);
        if (TryReadFence(line, content, start, out var next)) return next;
        if (_gridTables.TryRead(line) is { } gridTable) return AddTable(gridTable);
        if (_dashTables.TryRead(line) is { } dashTable) return AddTable(dashTable);
        if (_pipeTables.TryRead(line) is { } pipeTable) return AddTable(pipeTable);
        if (LineSyntax.IsRule(content))
        {
            _paragraph.Flush();
            return line.Next;
        }

        var quoteLength = LineSyntax.QuoteMarks(content, out var quotes);
        if (quotes > 0) _paragraph.Flush();
        var wordsStart = start + quoteLength;
        var words = _source.AsSpan(wordsStart, line.End - wordsStart);
        if (words.IsWhiteSpace()) return line.Next;
        if (LineSyntax.HeadingMarks(words) is > 0 and var marks) return ReadHeading(line, start, wordsStart, marks);
        if (LineSyntax.FootnoteLabel(words) is > 0 and var label)
        {
            _paragraph.Flush();
            _paragraph.Open(start, isFootnote: true);
            wordsStart += label;
        }

        return ReadWords(line, wordsStart, new LinePlace(start, indentation, quotes));
    }

    private int ReadHeading(SourceLine line, int start, int wordsStart, int marks)
    {
        _paragraph.Flush();
        var words = _source.AsSpan(wordsStart, line.End - wordsStart);
        var end = wordsStart + LineSyntax.HeadingEnd(words);
        if (wordsStart + marks < end)
            _paragraph.AddSegment(new Segment(start, wordsStart + marks, end) { HeadingLevel = Math.Min(6, marks) });
        return line.Next;
    }

    // A line of words. Block tags cut it into pieces; comments and HTML tables stand aside, and may reach over lines.
    private int ReadWords(SourceLine line, int from, LinePlace place)
    {
        var piece = from;
        for (var at = from; at < line.End;)
        {
            var found = _source.AsSpan(at, line.End - at).IndexOf('<');
            if (found < 0) break;
            at += found;
            var comment = _comments.At(at);
            HtmlTag tag = default;
            if (comment is null) _lookAhead.To(at + HtmlTag.MaxLength);
            if (comment is null && !HtmlTag.TryRead(_source, at, _source.Length, out tag))
            {
                at++;
                continue;
            }

            if (comment is null && !HtmlTag.IsBlock(tag.Name))
            {
                at = tag.Span.End;
                if (at > line.End) break;
                continue;
            }

            _paragraph.Add(piece, at, place);
            if (comment is { } span) at = ReadComment(span);
            else if (tag is { Name: "table", IsClosing: false }) at = AddHtmlTable(tag, place);
            else at = ReadBlockTag(tag);
            piece = at;
            if (IsFull) return at;
            if (at <= line.End) continue;
            line = SourceLine.At(_source, at);
            _lookAhead.ToEndOf(line);
        }

        if (piece < line.End) _paragraph.Add(piece, line.End, place);
        return line.Next;
    }

    // Words in a table without cells are words all the same.
    private int AddHtmlTable(HtmlTag tag, LinePlace place)
    {
        var region = _htmlTables.Read(tag);
        if (region.Table.Rows.Count > 0 || region.IsCut) return AddTable(region);
        _paragraph.Flush();
        _paragraph.Add(tag.Span.End, region.Next, place);
        _paragraph.Flush();
        return region.Next;
    }

    private int ReadBlockTag(HtmlTag tag)
    {
        _paragraph.ReadTag(tag);
        return tag.Span.End;
    }

    // A comment does not end the paragraph or list that it stands in.
    private int ReadComment(TextSpan span)
    {
        if (_comments.HoldsBlankLine(span)) _paragraph.Flush();
        AddComment(span);
        return span.End;
    }

    private int AddTable(TableRegion region)
    {
        _paragraph.Flush();
        if (region.Table.Rows.Count > 0)
            Blocks.Add(new Block { Kind = BlockKind.Table, Span = region.Table.Span, Table = region.Table });
        if (region.IsCut && !Problems.Exists(problem => problem.Code == "table-too-large"))
            Problems.Add(ReadProblems.TableTooLarge(_limits.MaxTableCells, region.Table.Span));
        foreach (var comment in _comments.Within(region.Table.Span)) AddComment(comment);
        return region.Next;
    }

    private void AddComment(TextSpan span) => Blocks.Add(new Block { Kind = BlockKind.Comment, Span = span });

    private bool TryReadFence(SourceLine line, ReadOnlySpan<char> content, int start, out int next)
    {
        next = line.Next;
        var length = LineSyntax.FenceLength(content);
        if (length == 0) return false;
        var info = content[length..].Trim();
        if (_inMarkdownFence && info.IsEmpty)
        {
            _inMarkdownFence = false;
            _paragraph.Flush();
            return true;
        }

        // A whole plan inside a fence that says "markdown" is a plan.
        if (info is "markdown" or "md")
        {
            _inMarkdownFence = true;
            _paragraph.Flush();
            return true;
        }

        if (_fencesWithoutEnd >= 8) return false;
        var mark = content[0];
        for (var at = line.Next; at < _source.Length;)
        {
            var closing = SourceLine.At(_source, at);
            var text = closing.Of(_source).Trim();
            at = closing.Next;
            _lookAhead.ToEndOf(closing);
            if (text.Length < length || text[0] != mark || text.IndexOfAnyExcept(mark) >= 0) continue;
            _paragraph.Flush();
            Blocks.Add(new Block { Kind = BlockKind.Verbatim, Span = new TextSpan(start, closing.End) });
            next = closing.Next;
            return true;
        }

        _fencesWithoutEnd++;
        return false;
    }

    // "---", lines of "key: value", "---" at the very top.
    private int ReadFrontMatter()
    {
        var line = SourceLine.At(_source, 0);
        if (!line.Of(_source).TrimEnd().SequenceEqual("---")) return 0;
        for (var count = 0; count < 200 && line.Next < _source.Length; count++)
        {
            line = SourceLine.At(_source, line.Next);
            _lookAhead.ToEndOf(line);
            var text = line.Of(_source).TrimEnd();
            if (text is "---" or "..." && count > 0)
            {
                Blocks.Add(new Block { Kind = BlockKind.Verbatim, Span = new TextSpan(0, line.End) });
                return line.Next;
            }

            if (text.IsEmpty || !(text.Contains(':') || text[0] is ' ' or '-' or '#')) return 0;
        }

        return 0;
    }
}
