namespace CcHc.Lint.Documents.Layout;

/// <summary>How a document is set: pages, and what its paragraphs look like. Only formats that fix a look have one.</summary>
/// <param name="Sections">In the order of the text; never empty.</param>
/// <param name="Paragraphs">Of the body, in the order of the text; notes, headers and footers are none of them.</param>
/// <param name="HasPageBreak">True where the file itself shows that there is a second page; false says nothing.</param>
public sealed record DocumentLayout(IReadOnlyList<PageSection> Sections, IReadOnlyList<LayoutParagraph> Paragraphs, bool HasPageBreak);
