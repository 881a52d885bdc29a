using System.Globalization;
using System.Text;
using CcHc.Lint.Documents.Docx.Stories;

namespace CcHc.Lint.Documents.Docx.Writing;

/// <summary>
/// Writes a copy of a Word file with changes as tracked deletions and insertions, in the format of the words they replace.
/// All else stays: other parts byte for byte, other paragraphs character for character.
/// </summary>
public static class DocxTrackedChanges
{
    /// <summary>Writes the copy; where that cannot be, a problem says why and nothing is written.</summary>
    /// <param name="fileName">Names the file in problems; a file with macros is refused.</param>
    /// <param name="original">The bytes that <paramref name="document"/> was read from.</param>
    /// <param name="document">The document as read, with its map.</param>
    /// <param name="edits">They must not overlap. Those that cannot be made exactly are left out and named in the result.</param>
    /// <param name="author">Who the changes are from.</param>
    /// <param name="date">When they were made.</param>
    /// <param name="output">Gets the copy.</param>
    public static DocxWriteResult Write(
        string fileName, byte[] original, Document document, IReadOnlyList<DocxEdit> edits, string author, DateTime date, Stream output) =>
        CopyMaker.Make(fileName, original, document, output, copy =>
        {
            var pieces = edits.Select(edit => PiecesOf(copy, edit.Span)).ToList();
            copy.Open(pieces.SelectMany(list => list));
            var leftOut = new List<int>();
            var writer = new ChangeWriter(copy, document.Source.Text, author, date);
            foreach (var i in Enumerable.Range(0, edits.Count).OrderBy(i => edits[i].Span.Start).ThenBy(i => i))
            {
                if (!writer.TryWrite(edits[i], pieces[i])) leftOut.Add(i);
            }

            leftOut.Sort();
            return new DocxWriteResult(edits.Count - leftOut.Count, []) { LeftOut = leftOut };
        });

    private static List<RunPiece> PiecesOf(CopyMaker copy, TextSpan span) =>
        span.Length > 0 ? copy.Map.RunsOf(span) : copy.Map.PieceAt(span.Start) is { Run: >= 0, Length: > 0 } piece ? [piece] : [];

    private sealed class ChangeWriter(CopyMaker copy, string source, string author, DateTime date)
    {
        private readonly string _by = XmlText.Encode(author);
        private readonly string _at = date.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture) + "Z";
        private int _writtenTo;

        public bool TryWrite(DocxEdit edit, List<RunPiece> pieces)
        {
            if (edit.Span.Start < _writtenTo || !CanWrite(edit, pieces)) return false;
            var (first, last) = (pieces[0], pieces[^1]);
            var editor = copy.EditorOf(first);
            if (edit.Span.Length > 0)
            {
                foreach (var piece in pieces) Delete(editor, piece, edit.Span);
            }

            if (edit.NewText.Length > 0)
            {
                // What is put in looks like the first words that it replaces.
                var insertion = Insertion(editor, editor.RunAt(first.Paragraph, first.Run)!, edit.NewText);
                editor.Rewriter(editor.RunAt(last.Paragraph, last.Run)!).Insert(new RunInsertion(last.RunOffset + Math.Min(last.Length, edit.Span.End - last.Start), insertion));
            }

            _writtenTo = edit.Span.End;
            return true;
        }

        /// <summary>
        /// False where the words are not those of one paragraph, are shown otherwise than stored (legacy fonts), stand in
        /// somebody's tracked insertion, or are not found again in the part.
        /// </summary>
        private bool CanWrite(DocxEdit edit, List<RunPiece> pieces)
        {
            if (pieces.Count == 0 || edit.NewText.Contains('\n', StringComparison.Ordinal)) return false;
            var covered = 0;
            foreach (var piece in pieces)
            {
                if (piece.IsLegacy || !piece.IsOneToOne || piece.Part != pieces[0].Part || piece.Paragraph != pieces[0].Paragraph) return false;
                var editor = copy.EditorOf(piece);
                if (editor.RunAt(piece.Paragraph, piece.Run) is not { IsInserted: false } run || !Holds(editor, run, piece)) return false;
                covered += Math.Min(piece.End, edit.Span.End) - Math.Max(piece.Start, edit.Span.Start);
            }

            // Numbers that Word makes and the ends of paragraphs and cells are nobody's to change.
            return covered == edit.Span.Length;
        }

        // The characters of the run are those that the reader saw: nothing is ever changed on a guess.
        private bool Holds(PartEditor editor, RunModel run, RunPiece piece)
        {
            if (piece.RunOffset + piece.SourceLength > run.Length) return false;
            foreach (var item in run.Items)
            {
                var (from, to) = (Math.Max(item.Offset, piece.RunOffset), Math.Min(item.Offset + item.Length, piece.RunOffset + piece.SourceLength));
                if (from >= to) continue;
                if (item.Raw is not { } raw)
                {
                    if (item.Length > 1) return false;
                    continue;
                }

                var stored = XmlText.Decode(editor.Xml.AsSpan(raw.Start, raw.Length))[(from - item.Offset)..(to - item.Offset)].Replace('\n', ' ').Replace('\t', ' ');
                var shown = source.AsSpan(piece.Start + from - piece.RunOffset, to - from);
                if (!shown.Equals(stored, StringComparison.OrdinalIgnoreCase)) return false;
            }

            return true;
        }

        private void Delete(PartEditor editor, RunPiece piece, TextSpan span)
        {
            var from = piece.RunOffset + Math.Max(0, span.Start - piece.Start);
            var to = piece.RunOffset + Math.Min(piece.Length, span.End - piece.Start);
            var w = editor.Names;
            editor.Rewriter(editor.RunAt(piece.Paragraph, piece.Run)!).Delete(new RunDeletion(from, to, () => Open(w, "del"), $"</{w["del"]}>"));
        }

        private string Insertion(PartEditor editor, RunModel like, string text)
        {
            var w = editor.Names;
            var xml = new StringBuilder(Open(w, "ins"));
            xml.Append($"<{w["r"]}>").Append(editor.Xml, like.Properties.Start, like.Properties.Length);
            foreach (var range in text.AsSpan().Split('\v'))
            {
                if (range.Start.Value > 0) xml.Append($"<{w["br"]}/>");
                var line = text[range];
                var tabs = line.Split('\t');
                for (var i = 0; i < tabs.Length; i++)
                {
                    if (i > 0) xml.Append($"<{w["tab"]}/>");
                    if (tabs[i].Length > 0) xml.Append($"<{w["t"]} xml:space=\"preserve\">{XmlText.Encode(tabs[i])}</{w["t"]}>");
                }
            }

            return xml.Append($"</{w["r"]}></{w["ins"]}>").ToString();
        }

        private string Open(WordNames w, string name) =>
            $"<{w[name]} {w.Attribute("id")}=\"{copy.NextId()}\" {w.Attribute("author")}=\"{_by}\" {w.Attribute("date")}=\"{_at}\">";
    }
}
