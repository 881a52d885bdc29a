using CcHc.Lint.Documents.Layout;

namespace CcHc.Lint.Documents.Docx.Layout;

/// <summary>A page number as a paragraph of a header or footer holds it.</summary>
/// <param name="Tabs">Tabs before it: the paragraphs of headers have a tab stop in the middle and one at the right.</param>
/// <param name="TabAlignment">What the last tab before it aligns to by itself, or null.</param>
/// <param name="HalfPoints">Its size, or null.</param>
internal sealed record PageNumberMark(int Tabs, TextAlignment? TabAlignment, int? HalfPoints);
