namespace CcHc.Lint.Documents.Docx.Writing;

/// <summary>A change to be put into a Word file as a tracked change.</summary>
/// <param name="Span">The words of the text view to be replaced; empty to insert.</param>
/// <param name="NewText">What comes in their place; "\v" for a line break, "\t" for a tab.</param>
public sealed record DocxEdit(TextSpan Span, string NewText);
