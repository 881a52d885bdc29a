using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Docx.Elements;
using CcHc.Lint.Documents.Docx.TextView;
using CcHc.Lint.Documents.Layout;

namespace CcHc.Lint.Server.Lsp.Features.DocumentViews;

/// <summary>The elements of a Word file as blocks to show, numbered so that places can name them.</summary>
internal sealed class ViewBlocks
{
    private readonly string _text;
    private readonly List<Numbered> _paragraphs = [];

    public ViewBlocks(Document document)
    {
        _text = document.Source.Text;
        Blocks = Make(document.DocxElements ?? []);
        // Text boxes stand behind the table in the text view, and in their cell here.
        _paragraphs.Sort(static (a, b) => a.Place.Start.CompareTo(b.Place.Start));
    }

    public IReadOnlyList<ViewBlock> Blocks { get; }

    /// <summary>The paragraphs that a range of the text view reaches over; the nearest one where it holds no words.</summary>
    /// <returns>Empty only in a document without paragraphs.</returns>
    public List<ViewPlace> PlacesOf(TextSpan span)
    {
        var places = new List<ViewPlace>();
        var nearest = FirstEndingAt(span.Start);
        for (var i = nearest; i < _paragraphs.Count && _paragraphs[i].Place.Start < span.End; i++)
        {
            var (id, place) = _paragraphs[i];
            var (start, end) = (Math.Max(span.Start, place.Start), Math.Min(span.End, place.End));
            if (end > start) places.Add(new ViewPlace(id, start - place.Start, end - place.Start));
        }

        if (places.Count > 0 || _paragraphs.Count == 0) return places;
        var (only, at) = _paragraphs[Math.Min(nearest, _paragraphs.Count - 1)];
        var offset = Math.Clamp(span.Start, at.Start, at.End) - at.Start;
        return [new ViewPlace(only, offset, offset)];
    }

    private int FirstEndingAt(int offset)
    {
        var (low, high) = (0, _paragraphs.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_paragraphs[middle].Place.End >= offset) high = middle;
            else low = middle + 1;
        }

        return low;
    }

    private List<ViewBlock> Make(IReadOnlyList<DocxElement> elements)
    {
        var blocks = new List<ViewBlock>(elements.Count);
        foreach (var element in elements)
        {
            if (element is DocxParagraph paragraph) blocks.Add(Make(paragraph));
            else if (element is DocxTable table) blocks.Add(Make(table));
        }

        return blocks;
    }

    private ViewBlock Make(DocxParagraph paragraph)
    {
        var id = _paragraphs.Count;
        _paragraphs.Add(new Numbered(id, paragraph.Place));
        return new ViewBlock("paragraph", NameOf(paragraph.Story))
        {
            Id = id,
            Text = _text[paragraph.Place.Start..paragraph.Place.End],
            MarkLength = paragraph.WordsStart > paragraph.Place.Start ? paragraph.WordsStart - paragraph.Place.Start : null,
            Level = paragraph.HeadingLevel > 0 ? paragraph.HeadingLevel : null,
            ListLevel = paragraph.ListLevel >= 0 ? paragraph.ListLevel : null,
            Align = paragraph.Alignment switch
            {
                TextAlignment.Center => "center",
                TextAlignment.Right => "right",
                TextAlignment.Justified => "justify",
                _ => null,
            },
            Bold = Pairs(paragraph.Bold, paragraph.Place.Start),
            Italic = Pairs(paragraph.Italic, paragraph.Place.Start),
        };
    }

    private ViewBlock Make(DocxTable table)
    {
        var rows = new List<ViewRow>(table.Rows.Count);
        foreach (var row in table.Rows)
        {
            var cells = new List<ViewCell>(row.Cells.Count);
            foreach (var cell in row.Cells)
            {
                cells.Add(new ViewCell(Make(cell.Elements))
                {
                    ColSpan = cell.ColumnSpan > 1 ? cell.ColumnSpan : null,
                    RowSpan = cell.RowSpan > 1 ? cell.RowSpan : null,
                });
            }

            rows.Add(new ViewRow(cells) { IsHead = row.IsHead ? true : null, ColumnsBefore = row.ColumnsBefore > 0 ? row.ColumnsBefore : null });
        }

        return new ViewBlock("table", NameOf(table.Story)) { Rows = rows, IsLayout = table.IsLayout ? true : null };
    }

    private static string NameOf(StoryKind story) => story switch
    {
        StoryKind.Note => "note",
        StoryKind.Margin => "margin",
        _ => "body",
    };

    private static int[]? Pairs(IReadOnlyList<TextSpan> spans, int from)
    {
        if (spans.Count == 0) return null;
        var pairs = new int[spans.Count * 2];
        for (var i = 0; i < spans.Count; i++) (pairs[2 * i], pairs[(2 * i) + 1]) = (spans[i].Start - from, spans[i].End - from);
        return pairs;
    }

    private sealed record Numbered(int Id, TextSpan Place);
}
