using System.Text;
using CcHc.Lint.Documents.Docx.Layout;
using CcHc.Lint.Documents.Docx.Numbering;
using CcHc.Lint.Documents.Docx.Styles;
using CcHc.Lint.Documents.Layout;

namespace CcHc.Lint.Documents.Docx.Stories;

/// <summary>A paragraph or table as it was read, before its place in the text view is known.</summary>
internal abstract class DraftBlock;

internal sealed class DraftParagraph(int part) : DraftBlock
{
    private readonly StringBuilder _text = new();
    private int _paragraph;
    private int _offset;
    private int _run;
    private int _lastRun;
    private int _runOffset;
    private int _tabs;
    private TextAlignment? _tabAlignment;

    public List<RunPiece> Pieces { get; } = [];

    public List<TextSpan> Bold { get; } = [];

    public List<TextSpan> Italic { get; } = [];

    /// <summary>Place in the text view, the number or bullet that Word makes included; known once it is laid out.</summary>
    public TextSpan Place { get; set; }

    /// <summary>Offset of the words in the text view, behind that number.</summary>
    public int WordsStart { get; set; }

    /// <summary>What stands in text boxes that are anchored here.</summary>
    public List<DraftBlock> Boxes { get; } = [];

    /// <summary>The stretches of the text that look alike, in order.</summary>
    public List<LookStretch> Looks { get; } = [];

    /// <summary>Alignment, indents and spacing.</summary>
    public ParagraphLook Look { get; set; } = ParagraphLook.Plain;

    /// <summary>The pages of what ends with the paragraph, or null.</summary>
    public SectionProperties? Section { get; set; }

    /// <summary>How the frame that the paragraph stands in is aligned, or null.</summary>
    public TextAlignment? FrameAlignment { get; set; }

    /// <summary>The first page number in the paragraph, or null.</summary>
    public PageNumberMark? PageNumber { get; private set; }

    public ListMark? Mark { get; set; }

    /// <summary>0 to 8 for headings, else 9.</summary>
    public int OutlineLevel { get; set; } = 9;

    /// <summary>A line of a table of contents, which repeats words of the document.</summary>
    public bool IsContents { get; set; }

    /// <summary>True when a tracked change takes the paragraph's end away: the next goes on in it.</summary>
    public bool RunsOn { get; set; }

    public string Text => _text.ToString();

    public int Length => _text.Length;

    /// <summary>Index of the "w:p" that is being read.</summary>
    public int Paragraph => _paragraph;

    /// <summary>Begins (or goes on with) a "w:p".</summary>
    public void OpenParagraph(int index)
    {
        _paragraph = index;
        _offset = 0;
        _run = _lastRun = -1;
        // A place for what is found in a paragraph without words.
        Pieces.Add(new RunPiece { Start = _text.Length, Part = part, Paragraph = index, Offset = 0, Run = -1, RunOffset = 0 });
    }

    public void OpenRun()
    {
        _run = ++_lastRun;
        _runOffset = 0;
    }

    /// <summary>Begins a run of another kind (mathematics), which has no index.</summary>
    public void OpenForeignRun()
    {
        _run = -1;
        _runOffset = 0;
    }

    /// <summary>Runs that are not read count as well.</summary>
    public void SkipRuns(int count) => _lastRun += count;

    /// <summary>Appends what stands for a number of characters of the current run.</summary>
    public void Append(string shown, int sourceLength, RunLook look, bool isLegacy = false)
    {
        if (look.IsBold == true) AddRange(Bold, _text.Length, _text.Length + shown.Length);
        if (look.IsItalic == true) AddRange(Italic, _text.Length, _text.Length + shown.Length);
        if (shown.Length > 0) MarkLook(look, _text.Length + shown.Length);
        var isOneToOne = shown.Length == sourceLength;
        if (Pieces[^1] is { IsOneToOne: true } last && isOneToOne && last.Run == _run && last.IsLegacy == isLegacy && last.Paragraph == _paragraph && last.RunOffset + last.SourceLength == _runOffset)
        {
            last.Length += shown.Length;
            last.SourceLength += sourceLength;
        }
        else
        {
            Pieces.Add(new RunPiece
            {
                Start = _text.Length, Length = shown.Length, Part = part, Paragraph = _paragraph, Offset = _offset, SourceLength = sourceLength,
                Run = _run, RunOffset = _runOffset, IsLegacy = isLegacy,
            });
        }

        _text.Append(shown);
        _offset += sourceLength;
        _runOffset += sourceLength;
    }

    /// <summary>Characters of the current run that are not shown.</summary>
    public void SkipHidden(int sourceLength) => _runOffset += sourceLength;

    /// <summary>A tab, which counts for where in the line a page number behind it stands.</summary>
    /// <param name="alignment">What it aligns to by itself, or null.</param>
    public void CountTab(TextAlignment? alignment)
    {
        _tabs++;
        _tabAlignment = alignment;
    }

    public void MarkPageNumber(RunLook look) => PageNumber ??= new PageNumberMark(_tabs, _tabAlignment, look.HalfPoints);

    private void MarkLook(RunLook look, int end)
    {
        if (Looks.Count > 0 && Looks[^1].Look.LooksLike(look)) Looks[^1].End = end;
        else Looks.Add(new LookStretch(look, _text.Length, end));
    }

    private static void AddRange(List<TextSpan> ranges, int start, int end)
    {
        if (end <= start) return;
        if (ranges.Count > 0 && ranges[^1].End == start) ranges[^1] = new TextSpan(ranges[^1].Start, end);
        else ranges.Add(new TextSpan(start, end));
    }
}

/// <summary>Characters of a paragraph that look alike.</summary>
internal sealed class LookStretch(RunLook look, int start, int end)
{
    public RunLook Look { get; } = look;

    public int Start { get; } = start;

    public int End { get; set; } = end;
}

internal sealed class DraftTable : DraftBlock
{
    public List<DraftRow> Rows { get; } = [];

    /// <summary>True when the limit on cells cut it off.</summary>
    public bool IsCut { get; set; }
}

internal sealed class DraftRow
{
    public List<DraftCell> Cells { get; } = [];

    /// <summary>How many columns stand empty before the first cell.</summary>
    public int ColumnsBefore { get; set; }

    /// <summary>True for a row that Word repeats at the top of each page.</summary>
    public bool IsHead { get; set; }
}

internal sealed class DraftCell
{
    public List<DraftBlock> Blocks { get; } = [];

    public int ColumnSpan { get; set; } = 1;

    /// <summary>True where a cell above reaches down into this one.</summary>
    public bool IsContinuation { get; set; }
}
