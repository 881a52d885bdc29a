using static CcHc.Lint.Documents.Tests.Docx.DocxFile;

namespace CcHc.Lint.Documents.Tests.Docx;

public sealed class DocxTableTests
{
    [Fact]
    public void Rows_are_lines_and_cells_are_set_apart_by_tabs()
    {
        var document = DocxBlockTests.Read(new DocxFile(P("Trước") + Table(Row(Cell(P("1")), Cell(P("Rà soát") + P("hồ sơ"))), Row(Cell(P("2")), Cell("<w:p/>"))) + P("Sau")));
        Assert.Equal("Trước\n1\tRà soát\vhồ sơ\n2\t\nSau", document.Source.Text);
        var table = document.Blocks[1].Table!;
        Assert.Equal("1|Rà soát hồ sơ / 2|", BlockShow.Of(table));
        Assert.Equal("2\t", document.Source.Slice(table.Rows[1].Span));
        Assert.Equal("Rà soát\vhồ sơ", document.Source.Slice(table.Rows[0].Cells[1].Text.SourceSpan));
    }

    [Fact]
    public void An_empty_cell_leads_to_its_paragraph()
    {
        var document = DocxBlockTests.Read(new DocxFile(Table(Row(Cell(P("1")), Cell("<w:p/>"), Cell(P("3"))))));
        Assert.Equal(new(Main, 1, 0, 1, 0), document.Docx!.PlaceOf(document.Blocks[0].Table!.Rows[0].Cells[1].Span));
    }

    [Fact]
    public void Merged_cells_are_marked()
    {
        const string Down = "<w:vMerge w:val=\"restart\"/>";
        const string Covered = "<w:vMerge/>";
        var document = DocxBlockTests.Read(new DocxFile(Table(
            Row(Cell(P("a"), Down), Cell(P("b"), "<w:gridSpan w:val=\"2\"/>"), Cell(P("c"))),
            Row(Cell("<w:p/>", Covered), Cell(P("d")), Cell(P("e")), Cell(P("f"))),
            Row(Cell("<w:p/>", Covered), Cell(P("g")), Cell(P("h")), Cell(P("i"))),
            Row(Cell(P("j"), Down), Cell(P("k")), Cell(P("l")), Cell(P("m"))))));
        var table = document.Blocks[0].Table!;
        Assert.Equal("a*3|b+2|c / ^|d|e|f / ^|g|h|i / j|k|l|m", BlockShow.Of(table));
        Assert.Equal([0, 1, 3], table.Rows[0].Cells.Select(cell => cell.Column));
    }

    [Fact]
    public void A_nested_table_is_words_of_its_cell() => Assert.Equal(
        "a|b c d",
        BlockShow.Of(DocxBlockTests.Read(new DocxFile(Table(Row(Cell(P("a")), Cell(P("b") + Table(Row(Cell(P("c")), Cell(P("d")))) + "<w:p/>"))))).Blocks[0].Table!));

    [Fact]
    public void Head_rows_columns_left_out_and_deleted_rows()
    {
        var document = DocxBlockTests.Read(new DocxFile(Table(
            Row("<w:trPr><w:tblHeader/></w:trPr>", Cell(P("Tên"))), Row("<w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>", Cell(P("x"))), Row("<w:trPr><w:del w:id=\"1\"/></w:trPr>", Cell(P("bỏ"))))));
        var table = document.Blocks[0].Table!;
        Assert.True(table.HasHeadRow);
        Assert.Equal("Tên / x", BlockShow.Of(table));
        Assert.Equal(1, table.Rows[1].Cells[0].Column);
    }

    [Fact]
    public void A_letterhead_is_no_table() => Assert.Equal(
        ["P ỦY BAN NHÂN DÂN", "P Số: 12/KH-UBND", "P CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "P Độc lập - Tự do - Hạnh phúc"],
        DocxBlockTests.Read(new DocxFile(Table(Row(
            Cell(P("ỦY BAN NHÂN DÂN") + P("Số: 12/KH-UBND")),
            Cell(P("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") + P("Độc lập - Tự do - Hạnh phúc")))))).Blocks.Select(BlockShow.Of));
}
