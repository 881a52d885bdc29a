using CcHc.Lint.Documents.Docx.Writing;
using CcHc.Lint.Documents.Reading;
using static CcHc.Lint.Documents.Tests.Docx.DocxFile;

namespace CcHc.Lint.Documents.Tests.Docx;

/// <summary>A Word file as it was before its tracked changes: what was deleted is there, what was put in is not.</summary>
public sealed class OriginalTextTests
{
    private const string Changed =
        "<w:p><w:r><w:t xml:space=\"preserve\">Giao </w:t></w:r><w:del w:id=\"1\" w:author=\"A\"><w:r><w:rPr><w:b/></w:rPr><w:delText xml:space=\"preserve\">các các sở</w:delText></w:r></w:del>"
        + "<w:ins w:id=\"2\" w:author=\"A\"><w:r><w:t>Sở Nội vụ</w:t></w:r></w:ins><w:r><w:t xml:space=\"preserve\"> chủ trì</w:t></w:r></w:p>"
        + "<w:p><w:moveFrom w:id=\"3\" w:author=\"A\"><w:r><w:t>chuyển</w:t></w:r></w:moveFrom><w:moveTo w:id=\"4\" w:author=\"A\"><w:r><w:t>đến</w:t></w:r></w:moveTo></w:p>"
        + "<w:p><w:pPr><w:rPr><w:ins w:id=\"5\" w:author=\"A\"/></w:rPr></w:pPr><w:r><w:t>một</w:t></w:r></w:p><w:p><w:r><w:t xml:space=\"preserve\"> dòng</w:t></w:r></w:p>";

    [Fact]
    public void Deleted_words_are_read_and_inserted_ones_are_not()
    {
        var file = new DocxFile(Changed).Bytes();
        Assert.Equal("Giao Sở Nội vụ chủ trì\nđến\nmột\n dòng", DocumentReader.Read("a.docx", file).Source.Text);
        Assert.Equal("Giao các các sở chủ trì\nchuyển\nmột dòng", DocumentReader.Read("a.docx", file, ReadLimits.Original).Source.Text);
    }

    [Fact]
    public void The_run_map_leads_to_the_deleted_words()
    {
        var document = DocumentReader.Read("a.docx", new DocxFile(Changed).Bytes(), ReadLimits.Original);
        var at = document.Source.Text.IndexOf("các sở", StringComparison.Ordinal);
        var place = document.Docx!.PlaceOf(new TextSpan(at, at + 6))!;
        Assert.Equal((0, 9, 0, 15), (place.Paragraph, place.Start, place.EndParagraph, place.End));
    }

    [Fact]
    public void Comments_stand_on_deleted_words()
    {
        var original = new DocxFile(Changed).Bytes();
        var document = DocumentReader.Read("a.docx", original, ReadLimits.Original);
        var at = document.Source.Text.IndexOf("các các", StringComparison.Ordinal);
        using var output = new MemoryStream();
        var written = DocxAnnotator.Write("a.docx", original, document, [new DocxComment(new TextSpan(at + 4, at + 7), "Lỗi", ["Lặp từ."])], "CcHc.Lint", new DateTime(2030, 3, 5, 0, 0, 0, DateTimeKind.Utc), output);
        Assert.Equal(1, written.Applied);
        CopyCheck.IsValid(original, output.ToArray());
        Assert.Contains(
            "<w:delText xml:space=\"preserve\">các </w:delText></w:r><w:commentRangeStart w:id=\"6\"/><w:r><w:rPr><w:b/></w:rPr><w:delText xml:space=\"preserve\">các</w:delText></w:r><w:commentRangeEnd w:id=\"6\"/>",
            CopyCheck.PartOf(output.ToArray(), "word/document.xml"), StringComparison.Ordinal);
        Assert.Equal(document.Source.Text, DocumentReader.Read("a.docx", output.ToArray(), ReadLimits.Original).Source.Text);
        Assert.Equal(DocumentReader.Read("a.docx", original).Source.Text, DocumentReader.Read("a.docx", output.ToArray()).Source.Text);
    }
}
