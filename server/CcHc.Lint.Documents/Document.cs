using CcHc.Lint.Documents.Docx.Elements;
using CcHc.Lint.Documents.Docx.TextView;
using CcHc.Lint.Documents.Layout;
using CcHc.Lint.Documents.Reading;

namespace CcHc.Lint.Documents;

public enum DocumentFormat
{
    Markdown,
    PlainText,
    Docx,
}

/// <summary>A document as read: its source text, its blocks in reading order, and what could not be read.</summary>
public sealed record Document(
    DocumentFormat Format,
    SourceText Source,
    IReadOnlyList<Block> Blocks,
    IReadOnlyList<DocumentProblem> Problems)
{
    /// <summary>Leads from the text view (<see cref="Source"/>) of a Word file back into the file; null for other formats.</summary>
    public DocxTextMap? Docx { get; init; }

    /// <summary>True where a part of the text was not read: what is not there may stand in the rest.</summary>
    public bool IsIncomplete
    {
        get
        {
            foreach (var problem in Problems)
            {
                if (problem.LosesText) return true;
            }

            return false;
        }
    }

    /// <summary>Where reading broke off in the middle of a line, whose words then are not all; null where it did not.</summary>
    public int? BreaksOffAt { get; init; }

    /// <summary>How the document is set; null for formats that fix no look.</summary>
    public DocumentLayout? Layout { get; init; }

    /// <summary>
    /// The paragraphs and tables of a Word file as they are laid out, for a program that shows the document; null for other
    /// formats and unless <see cref="ReadLimits.KeepsElements"/> asked for it. Checking rests on <see cref="Blocks"/> alone.
    /// </summary>
    public IReadOnlyList<DocxElement>? DocxElements { get; init; }
}
