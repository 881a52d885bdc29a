using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Docx.Writing;
using CcHc.Lint.Documents.Reading;
using CcHc.Lint.Linting;
using CcHc.Lint.Linting.Fixing;
using CcHc.Lint.Server.Files;

namespace CcHc.Lint.Server.Cli;

/// <summary>Mends a Word file as tracked changes in a copy; the file itself stays.</summary>
/// <param name="file">Path as the user gave it.</param>
/// <param name="bytes">What the document was read from.</param>
/// <param name="document">The document as read.</param>
/// <param name="date">The date of the changes.</param>
internal sealed class WordFileFixer(string file, byte[] bytes, Document document, DateTime date)
{
    /// <summary>Where the copy goes.</summary>
    public static string CopyOf(string file) => Path.ChangeExtension(file, null) + ".fixed.docx";

    /// <summary>True for the copies that this program makes: in a folder they are no drafts.</summary>
    public static bool IsCopy(string file) =>
        file.EndsWith(".fixed.docx", StringComparison.OrdinalIgnoreCase) || file.EndsWith(".comments.docx", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Chooses the changes. Each is tried as a copy that is read again: one that cannot be tracked exactly (a number that
    /// Word makes, somebody's tracked insertion, a legacy font) is refused with the reason.
    /// </summary>
    public FixResult Fix(Func<Document, LintResult> lint, FixOptions options) => new DocumentFixer(lint, Reread).Fix(document, options);

    /// <summary>Writes the copy with what was mended.</summary>
    /// <param name="text">The text view that the copy is to have.</param>
    /// <param name="overwrites">True to take the place of a copy that is there.</param>
    /// <returns>Null where the copy was written.</returns>
    public DocumentProblem? Write(string text, bool overwrites)
    {
        var copy = CopyOf(file);
        if (CopyWith(text, out var problem) is not { } content) return problem;
        try
        {
            if (!overwrites && File.Exists(copy)) return FileProblems.CopyExists(copy);
            using var target = new FileStream(copy, overwrites ? FileMode.Create : FileMode.CreateNew, FileAccess.Write);
            target.Write(content);
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return FileProblems.CopyNotWritten(copy, FileReason.Of(exception));
        }
    }

    private Document Reread(string text)
    {
        if (CopyWith(text, out var problem) is not { } content) return document with { Problems = [.. document.Problems, problem!] };
        var read = DocumentReader.Read(file, content);
        return read.Source.Text == text ? read : document with { Problems = [.. document.Problems, FileProblems.NotTracked(file)] };
    }

    private byte[]? CopyWith(string text, out DocumentProblem? problem)
    {
        problem = FileProblems.NotTracked(file);
        if (TextDifference.Of(document.Source.Text, text) is not { } edits) return null;
        using var copy = new MemoryStream();
        var result = DocxTrackedChanges.Write(file, bytes, document, edits, CommentedCopies.Author, date, copy);
        if (!result.IsWritten) problem = result.Problems[0];
        return result.IsWritten && result.LeftOut.Count == 0 ? copy.ToArray() : null;
    }
}
