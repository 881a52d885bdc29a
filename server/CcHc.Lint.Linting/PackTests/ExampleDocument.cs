using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Reading;
using CcHc.Lint.Linting.PackTests.Layout;
using CcHc.Lint.Rules.Pages;

namespace CcHc.Lint.Linting.PackTests;

/// <summary>An example of a page as a document that rules can be run on.</summary>
/// <param name="Document">As it was read, from text or from a Word file made of the block.</param>
/// <param name="Marked">The places that the example marks, in the document's text.</param>
/// <param name="Problem">Why the block is no document; the others then say nothing.</param>
public sealed record ExampleDocument(Document Document, IReadOnlyList<TextSpan> Marked, LocalizedText? Problem = null)
{
    /// <summary>The text that the places count in.</summary>
    public string Text => Document.Source.Text;

    public static ExampleDocument Of(PageExample example)
    {
        if (!example.IsDocx) return new ExampleDocument(DocumentReader.ReadText("vi-du.md", example.Text), example.Marked);
        if (SetDocumentReader.Read(example.Text, out var problem) is not { } marked) return Failed(problem!);
        var expected = MarkedText.Parse(string.Join('\n', SetDocumentWriter.TextsOf(marked)), example.Line);
        var set = marked with { Components = [.. marked.Components.Select(component => component with { Texts = [.. component.Texts.Select(text => MarkedText.Parse(text, example.Line).Text)] })] };
        var document = DocumentReader.Read("vi-du.docx", SetDocumentWriter.Write(set));
        return document.Source.Text.StartsWith(expected.Text, StringComparison.Ordinal)
            ? new ExampleDocument(document, expected.Marked)
            : Failed(new LocalizedText(
                "Khối docx không đọc lại được như đã viết: đầu văn bản cần quốc hiệu hoặc tiêu ngữ đúng để nhận ra.",
                "The docx block is not read as it was written: its head needs the national name or the motto to be known by."));
    }

    private static ExampleDocument Failed(LocalizedText problem) => new(DocumentReader.ReadText("vi-du.md", ""), [], problem);
}
