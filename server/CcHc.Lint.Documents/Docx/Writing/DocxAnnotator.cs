using CcHc.Lint.Documents.Docx.Stories;

namespace CcHc.Lint.Documents.Docx.Writing;

/// <summary>
/// Writes a copy of a Word file with comments on exactly the words that they are about. All else stays: other parts byte
/// for byte, other paragraphs character for character, comments that are there already.
/// </summary>
public static class DocxAnnotator
{
    /// <summary>Writes the copy; where that cannot be, a problem says why and nothing is written.</summary>
    /// <param name="fileName">Names the file in problems; a file with macros is refused.</param>
    /// <param name="original">The bytes that <paramref name="document"/> was read from.</param>
    /// <param name="document">The document as read, with its map.</param>
    /// <param name="comments">In any order; those on the same words keep theirs.</param>
    /// <param name="author">Who the comments are from.</param>
    /// <param name="date">When they were made.</param>
    /// <param name="output">Gets the copy.</param>
    public static DocxWriteResult Write(
        string fileName, byte[] original, Document document, IReadOnlyList<DocxComment> comments, string author, DateTime date, Stream output) =>
        CopyMaker.Make(fileName, original, document, output, copy =>
        {
            var places = comments.Select(comment => PlaceOf(copy, comment.Span)).ToList();
            copy.Open(places.SelectMany(place => place is null ? [] : new[] { place.First, place.Last }));
            if (places.Find(place => place is not null) is not { } any) return new DocxWriteResult(0, []);
            var part = new CommentPart(copy, copy.EditorOf(any.First).Names, author, date);
            var written = 0;
            for (var i = 0; i < comments.Count; i++)
            {
                if (places[i] is not { } place) continue;
                var id = copy.NextId();
                Mark(copy, place, id);
                part.Add(id, comments[i]);
                written++;
            }

            part.Finish();
            return new DocxWriteResult(written, []);
        });

    private sealed record Place(RunPiece First, int Start, RunPiece Last, int End);

    /// <summary>From which character of which run to which; a number that Word makes stands for its paragraph's words.</summary>
    private static Place? PlaceOf(CopyMaker copy, TextSpan span) => RangeOf(copy, span) switch
    {
        null => null,
        // The format has comments in the body only: one about a note stands where the body refers to it.
        { } place when copy.Map.PartOf(place.First) != copy.Map.MainPart => copy.InBody(place.First) is { } reference ? new Place(reference, 0, reference, 0) : null,
        { } place => place,
    };

    private static Place? RangeOf(CopyMaker copy, TextSpan span)
    {
        var runs = copy.Map.RunsOf(span);
        if (runs.Count == 0)
        {
            if (copy.Map.PieceAt(span.Start) is not { } piece) return null;
            var rest = copy.Map.RestOf(piece);
            if (rest.Count == 0) return new Place(piece, 0, piece, 0);
            return new Place(rest[0], rest[0].RunOffset, rest[^1], rest[^1].RunOffset + rest[^1].SourceLength);
        }

        var first = runs[0];
        var last = runs.FindLast(piece => piece.Part == first.Part)!;
        var start = first.IsOneToOne ? Math.Max(0, span.Start - first.Start) : 0;
        var end = last.IsOneToOne ? Math.Min(last.Length, span.End - last.Start) : last.SourceLength;
        return new Place(first, first.RunOffset + start, last, last.RunOffset + end);
    }

    private static void Mark(CopyMaker copy, Place place, int id)
    {
        var editor = copy.EditorOf(place.First);
        var (w, attribute) = (editor.Names, editor.Names.Attribute("id"));
        var start = $"<{w["commentRangeStart"]} {attribute}=\"{id}\"/>";
        var end = $"<{w["commentRangeEnd"]} {attribute}=\"{id}\"/><{w["r"]}><{w["commentReference"]} {attribute}=\"{id}\"/></{w["r"]}>";
        var (first, last) = (editor.RunAt(place.First.Paragraph, place.First.Run), editor.RunAt(place.Last.Paragraph, place.Last.Run));
        if (first is null || last is null)
        {
            var paragraph = editor.ParagraphAt(place.First.Paragraph) ?? throw new InvalidDataException($"Paragraph {place.First.Paragraph} is not there.");
            editor.InsertAtStart(paragraph, start + end);
            return;
        }

        editor.Rewriter(first).Insert(new RunInsertion(place.Start, start));
        editor.Rewriter(last).Insert(new RunInsertion(Math.Max(place.End, ReferenceEquals(first, last) ? place.Start : 0), end));
    }
}
