namespace CcHc.Lint.Documents.Docx.Writing;

/// <summary>A comment to be put into a Word file.</summary>
/// <param name="Span">The words of the text view that it is about.</param>
/// <param name="Title">Its first line, in bold.</param>
/// <param name="Lines">Its further lines.</param>
public sealed record DocxComment(TextSpan Span, string Title, IReadOnlyList<string> Lines);
