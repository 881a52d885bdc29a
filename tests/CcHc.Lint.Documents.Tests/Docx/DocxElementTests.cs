using CcHc.Lint.Documents.Docx.Elements;
using CcHc.Lint.Documents.Docx.TextView;
using CcHc.Lint.Documents.Layout;
using CcHc.Lint.Documents.Reading;
using static CcHc.Lint.Documents.Tests.Docx.DocxFile;

namespace CcHc.Lint.Documents.Tests.Docx;

/// <summary>What a program that shows a Word file gets: looks, and places in the text view.</summary>
public sealed class DocxElementTests
{
    [Fact]
    public void Nothing_is_kept_unless_asked_for() =>
        Assert.Null(DocumentReader.Read("a.docx", new DocxFile(P("Chữ")).Bytes()).DocxElements);

    [Fact]
    public void A_paragraph_shows_its_number_its_looks_and_how_it_is_set()
    {
        var file = new DocxFile(P("Mục tiêu", Item(1)) + "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr>" + R("Số ") + R("đậm", "<w:b/>") + R(" nghiêng", "<w:b/><w:i/>") + "</w:p>")
            .Numbering(List(0, Level(0, "upperRoman", "%1.")), Number(1, 0));
        var document = Read(file);
        var first = Paragraph(document, 0);
        Assert.Equal("I. Mục tiêu", document.Source.Slice(first.Place));
        Assert.Equal("Mục tiêu", document.Source.Text[first.WordsStart..first.Place.End]);
        Assert.Equal(0, first.ListLevel);
        var second = Paragraph(document, 1);
        Assert.Equal(TextAlignment.Center, second.Alignment);
        Assert.Equal(["đậm nghiêng"], second.Bold.Select(document.Source.Slice));
        Assert.Equal([" nghiêng"], second.Italic.Select(document.Source.Slice));
        Assert.Equal(-1, second.ListLevel);
    }

    [Fact]
    public void A_style_sets_heading_alignment_and_italics()
    {
        var file = new DocxFile(P("Chương", "<w:pStyle w:val=\"T\"/>")).Styles(
            "<w:style w:type=\"paragraph\" w:styleId=\"T\"><w:name w:val=\"heading 2\"/><w:pPr><w:jc w:val=\"right\"/></w:pPr><w:rPr><w:i/></w:rPr></w:style>");
        var only = Paragraph(Read(file), 0);
        Assert.Equal(2, only.HeadingLevel);
        Assert.Equal(TextAlignment.Right, only.Alignment);
        Assert.Equal([only.Place], only.Italic);
    }

    [Fact]
    public void Merged_cells_and_nested_tables_stay_as_they_are()
    {
        const string Down = "<w:vMerge w:val=\"restart\"/>";
        var document = Read(new DocxFile(Table(
            Row("<w:trPr><w:tblHeader/></w:trPr>", Cell(P("a"), Down), Cell(P("b"), "<w:gridSpan w:val=\"2\"/>")),
            Row(Cell("<w:p/>", "<w:vMerge/>"), Cell(P("c") + Table(Row(Cell(P("trong")))) + "<w:p/>"), Cell(P("d"))))));
        var table = Assert.IsType<DocxTable>(Assert.Single(document.DocxElements!));
        Assert.True(table.Rows[0].IsHead);
        Assert.Equal((2, 1), (table.Rows[0].Cells[0].RowSpan, table.Rows[0].Cells[0].ColumnSpan));
        Assert.Equal((1, 2), (table.Rows[0].Cells[1].RowSpan, table.Rows[0].Cells[1].ColumnSpan));
        Assert.Equal(2, table.Rows[1].Cells.Count);
        var inner = Assert.IsType<DocxTable>(table.Rows[1].Cells[0].Elements[1]);
        Assert.Equal("trong", document.Source.Slice(Assert.IsType<DocxParagraph>(inner.Rows[0].Cells[0].Elements[0]).Place));
    }

    [Fact]
    public void A_letterhead_stays_side_by_side_and_notes_and_margins_are_told_apart()
    {
        var document = Read(new DocxFile(Table(Row(Cell(P("ỦY BAN NHÂN DÂN")), Cell(P("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")))))
            .Footnotes("<w:footnote w:id=\"2\">" + P("Ghi chú") + "</w:footnote>").Header(P("Đầu trang")));
        Assert.True(Assert.IsType<DocxTable>(document.DocxElements![0]).IsLayout);
        Assert.Equal([StoryKind.Body, StoryKind.Note, StoryKind.Margin], document.DocxElements.Select(element => element.Story));
        Assert.Equal("Ghi chú", document.Source.Slice(Paragraph(document, 1).Place));
    }

    private static Document Read(DocxFile file) => DocumentReader.Read("a.docx", file.Bytes(), new ReadLimits { KeepsElements = true });

    private static DocxParagraph Paragraph(Document document, int index) => Assert.IsType<DocxParagraph>(document.DocxElements![index]);
}
