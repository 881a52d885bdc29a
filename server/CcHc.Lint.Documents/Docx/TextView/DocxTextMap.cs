using CcHc.Lint.Documents.Docx.Stories;

namespace CcHc.Lint.Documents.Docx.TextView;

/// <summary>
/// Leads from offsets of the text view back into the Word file. The text view is the document as one text: a line for
/// each paragraph and for each table row, cells set apart by tabs, "\v" for line breaks and for paragraphs inside a cell,
/// with the numbers and bullets that Word makes; footnotes, endnotes, headers and footers follow the body.
/// </summary>
public sealed class DocxTextMap
{
    private readonly RunPiece[] _pieces;
    private readonly string[] _parts;

    internal DocxTextMap(RunPiece[] pieces, string[] parts, string mainPart)
    {
        _pieces = pieces;
        _parts = parts;
        MainPart = mainPart;
    }

    /// <summary>The part that holds the body, such as "word/document.xml".</summary>
    public string MainPart { get; }

    /// <summary>The place of a range of the text view; null only where the document has no paragraph at all.</summary>
    public DocxRange? PlaceOf(TextSpan span)
    {
        if (_pieces.Length == 0) return null;
        var first = FirstAt(span);
        var last = first;
        while (last + 1 < _pieces.Length && _pieces[last + 1].Start < span.End) last++;
        while (last > first && _pieces[last].Part != _pieces[first].Part) last--;
        var (from, to) = (_pieces[first], _pieces[last]);
        var start = from.Offset + (from.IsOneToOne ? Math.Clamp(span.Start - from.Start, 0, from.SourceLength) : 0);
        var end = to.Offset + (to.IsOneToOne ? Math.Clamp(span.End - to.Start, 0, to.SourceLength) : to.SourceLength);
        if (first == last || to.Paragraph == from.Paragraph) end = Math.Max(start, end);
        return new DocxRange(_parts[from.Part], from.Paragraph, start, to.Paragraph, end);
    }

    /// <summary>The pieces of runs that overlap a range, in order.</summary>
    internal List<RunPiece> RunsOf(TextSpan span)
    {
        var found = new List<RunPiece>();
        if (_pieces.Length == 0) return found;
        for (var i = FirstAt(span); i < _pieces.Length && _pieces[i].Start < span.End; i++)
        {
            if (_pieces[i] is { Run: >= 0, Length: > 0 } piece && piece.End > span.Start) found.Add(piece);
        }

        return found;
    }

    /// <summary>The piece that a place lies in: of its run, else of its paragraph; null only without any paragraph.</summary>
    internal RunPiece? PieceAt(int offset)
    {
        if (_pieces.Length == 0) return null;
        var first = FirstAt(new TextSpan(offset, offset));
        // Between two runs, and at the end of a paragraph, the one before takes what is put in, as it does when somebody types there.
        if (first > 0 && _pieces[first - 1] is { Run: >= 0, Length: > 0 } before && before.End == offset) return before;
        for (var i = first; i < _pieces.Length && _pieces[i].Start <= offset; i++)
        {
            if (_pieces[i] is { Run: >= 0, Length: > 0 }) return _pieces[i];
        }

        return _pieces[first];
    }

    /// <summary>The pieces of runs of the paragraph that a piece belongs to, from that piece on.</summary>
    internal List<RunPiece> RestOf(RunPiece piece)
    {
        var found = new List<RunPiece>();
        var at = Array.IndexOf(_pieces, piece);
        for (var i = Math.Max(0, at); i < _pieces.Length && _pieces[i].Part == piece.Part && _pieces[i].Paragraph == piece.Paragraph; i++)
        {
            if (_pieces[i] is { Run: >= 0, Length: > 0 }) found.Add(_pieces[i]);
        }

        return found;
    }

    /// <summary>Index of the body among the parts.</summary>
    internal int MainIndex => Array.IndexOf(_parts, MainPart);

    internal string PartOf(RunPiece piece) => _parts[piece.Part];

    // The first piece that reaches beyond the start of the span, or that is an empty paragraph there.
    private int FirstAt(TextSpan span)
    {
        var (low, high) = (0, _pieces.Length - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_pieces[middle].End > span.Start || _pieces[middle].Start >= span.Start) high = middle;
            else low = middle + 1;
        }

        // The place before a run's first character stands for the paragraph alone; words are better.
        while (span.Length > 0 && low + 1 < _pieces.Length && _pieces[low].Length == 0 && _pieces[low + 1].Start < span.End) low++;
        return low;
    }
}

/// <summary>A range of words in a Word file.</summary>
/// <param name="Part">Name of the part, such as "word/document.xml".</param>
/// <param name="Paragraph">0-based index of the "w:p" element in its part, all of them counted in document order.</param>
/// <param name="Start">Offset in UTF-16 code units of the paragraph's shown text, automatic numbers left out.</param>
/// <param name="EndParagraph">Index of the paragraph that the range ends in.</param>
/// <param name="End">Offset after the last code unit, in that paragraph.</param>
public sealed record DocxRange(string Part, int Paragraph, int Start, int EndParagraph, int End);
