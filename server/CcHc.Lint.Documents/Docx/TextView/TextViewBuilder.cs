using System.Text;
using CcHc.Lint.Documents.Docx.Layout;
using CcHc.Lint.Documents.Docx.Stories;
using CcHc.Lint.Documents.Docx.Styles;
using CcHc.Lint.Documents.Layout;

namespace CcHc.Lint.Documents.Docx.TextView;

/// <summary>Lays the blocks of all stories out as one text and remembers where each character comes from.</summary>
internal sealed class TextViewBuilder(ThemeFonts fonts)
{
    private readonly StringBuilder _text = new();
    private readonly List<RunPiece> _pieces = [];
    private readonly List<TextSpan> _bold = [];
    private readonly List<TableDraft> _tables = [];

    public List<ViewLine> Lines { get; } = [];

    /// <summary>Tables that the limit on cells cut off.</summary>
    public List<TextSpan> CutTables { get; } = [];

    public string Text => _text.ToString();

    public RunPiece[] Pieces => [.. _pieces];

    /// <summary>Bold ranges of the text in order.</summary>
    public List<TextSpan> Bold => _bold;

    /// <summary>How the body looks.</summary>
    public LayoutMaker Layout { get; } = new();

    /// <summary>Offset of the end of what was laid out so far.</summary>
    public int Length => _text.Length;

    public void Add(List<DraftBlock> blocks, StoryKind story) => Add(blocks, story, LayoutPlace.Text);

    private void Add(List<DraftBlock> blocks, StoryKind story, LayoutPlace place)
    {
        foreach (var block in blocks)
        {
            if (block is DraftParagraph paragraph) AddParagraph(paragraph, story, place);
            else if (block is DraftTable table) AddTable(table, story);
        }
    }

    /// <summary>Makes the tables: their cells need the whole text.</summary>
    public void Finish(SourceText source)
    {
        foreach (var draft in _tables)
        {
            var table = TableMaker.Make(draft, source.Text);
            Lines[draft.Line] = new ViewLine { Story = Lines[draft.Line].Story, Span = table.Span, Table = table };
            if (draft.Table.IsCut) CutTables.Add(table.Span);
        }
    }

    private void AddParagraph(DraftParagraph paragraph, StoryKind story, LayoutPlace place)
    {
        var start = _text.Length;
        var wordsStart = AppendWords(paragraph);
        if (story == StoryKind.Body) Layout.Add(paragraph, start, wordsStart, _text.Length, place, fonts);
        Lines.Add(new ViewLine { Story = story, Span = new TextSpan(start, _text.Length), Paragraph = paragraph });
        _text.Append('\n');
        Add(paragraph.Boxes, story, LayoutPlace.TextBox);
    }

    private void AddTable(DraftTable table, StoryKind story)
    {
        if (LayoutTables.IsLayout(table))
        {
            foreach (var row in table.Rows)
            {
                foreach (var cell in row.Cells) Add(cell.Blocks, story, LayoutPlace.LayoutTable);
            }

            return;
        }

        if (table.Rows.Count == 0) return;
        var draft = new TableDraft(table, Lines.Count, _text.Length);
        Lines.Add(new ViewLine { Story = story, Span = new TextSpan(_text.Length, _text.Length) });
        var boxes = new List<DraftBlock>();
        foreach (var row in table.Rows) AddRow(draft, row, boxes, story);
        draft.End = Math.Max(draft.Start, _text.Length - 1);
        _tables.Add(draft);
        Add(boxes, story, LayoutPlace.TextBox);
    }

    private void AddRow(TableDraft draft, DraftRow row, List<DraftBlock> boxes, StoryKind story)
    {
        var start = _text.Length;
        var cells = new List<CellDraft>(row.Cells.Count);
        foreach (var cell in row.Cells)
        {
            if (cells.Count > 0) _text.Append('\t');
            var cellDraft = new CellDraft(cell, _text.Length);
            AppendCell(cellDraft, cell.Blocks, boxes, story);
            cellDraft.End = _text.Length;
            cells.Add(cellDraft);
        }

        draft.Rows.Add(new RowDraft(row, cells, new TextSpan(start, _text.Length)));
        _text.Append('\n');
    }

    // A nested table becomes words of its cell.
    private void AppendCell(CellDraft draft, List<DraftBlock> blocks, List<DraftBlock> boxes, StoryKind story)
    {
        foreach (var block in blocks)
        {
            if (block is DraftTable table)
            {
                foreach (var row in table.Rows)
                {
                    foreach (var cell in row.Cells) AppendCell(draft, cell.Blocks, boxes, story);
                }
            }
            else if (block is DraftParagraph paragraph)
            {
                if (draft.Paragraphs.Count > 0) _text.Append('\v');
                var start = _text.Length;
                var wordsStart = AppendWords(paragraph);
                if (story == StoryKind.Body) Layout.Add(paragraph, start, wordsStart, _text.Length, LayoutPlace.Table, fonts);
                boxes.AddRange(paragraph.Boxes);
                // The words of a cell say what is in it; the bullet before them is a matter of form.
                draft.Paragraphs.Add(new TextSpan(paragraph.Mark is { Kind: null } ? wordsStart : start, _text.Length));
            }
        }
    }

    /// <summary>Appends the number or bullet and the words; gives the offset of the words.</summary>
    private int AppendWords(DraftParagraph paragraph)
    {
        var pieces = paragraph.Pieces;
        var placeStart = _text.Length;
        if (paragraph.Mark is { } mark)
        {
            var shown = mark.HasNoBlank ? mark.Text : mark.Text + " ";
            _pieces.Add(new RunPiece { Start = _text.Length, Length = shown.Length, Part = pieces[0].Part, Paragraph = pieces[0].Paragraph, Offset = 0, Run = -1, RunOffset = 0 });
            _text.Append(shown);
        }

        var start = _text.Length;
        foreach (var piece in pieces)
        {
            piece.Start += start;
            _pieces.Add(piece);
        }

        foreach (var bold in paragraph.Bold) _bold.Add(bold.MovedBy(start));
        _text.Append(paragraph.Text);
        paragraph.Place = new TextSpan(placeStart, _text.Length);
        paragraph.WordsStart = start;
        return start;
    }
}

internal sealed class TableDraft(DraftTable table, int line, int start)
{
    public DraftTable Table { get; } = table;

    /// <summary>Index of its line in the view.</summary>
    public int Line { get; } = line;

    public int Start { get; } = start;

    public int End { get; set; }

    public List<RowDraft> Rows { get; } = [];
}

internal sealed record RowDraft(DraftRow Row, List<CellDraft> Cells, TextSpan Span);

internal sealed class CellDraft(DraftCell cell, int start)
{
    public DraftCell Cell { get; } = cell;

    public int Start { get; } = start;

    public int End { get; set; }

    public List<TextSpan> Paragraphs { get; } = [];
}
