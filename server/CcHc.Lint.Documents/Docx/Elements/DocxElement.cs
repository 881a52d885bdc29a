using CcHc.Lint.Documents.Docx.TextView;

namespace CcHc.Lint.Documents.Docx.Elements;

/// <summary>A paragraph or table of a Word file as it is laid out. Places are ranges of the text view.</summary>
/// <param name="Story">Where it belongs: the body, a note, or a page's margin.</param>
public abstract record DocxElement(StoryKind Story);
