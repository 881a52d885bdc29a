using CcHc.Lint.Documents.Reading;

namespace CcHc.Lint.Documents.Tests.Markdown;

/// <summary>Rows are shown one per line, cells between bars; "^" is a cell that a cell above covers, "@2" its column where cells are skipped.</summary>
public sealed class TableTests
{
    [Theory]
    [InlineData("Stt\tNhiệm vụ\tSản phẩm\nI\tA\t\n1\t**B**\t<ul style=\"x: y\"> - C; - D </ul>", "Stt/Nhiệm vụ/Sản phẩm", "I/A/", "1/B/- C; - D")]
    [InlineData("a\tb\tc\r\n\t\t<p>x</p> <ul> - y \r\nd\te\r\nf\tg\th\r\n", "a/b/c", "//x - y", "d/e", "f/g/h")]
    [InlineData("a\tb\tc\td\n1\tx\r\ny\tz\tw\n2\ta\tb\tc", "a/b/c/d", "1/x y/z/w", "2/a/b/c")]
    [InlineData("a\tb\tc\td\nI\tx\nII\tz\tw\n2\ta\tb\tc", "a/b/c/d", "I/x", "II/z/w", "2/a/b/c")]
    [InlineData("\tmột\t\t\t\n", "/một///")]
    // Two rows that a line end cuts follow each other, at their ends and at their beginnings.
    [InlineData("a\tb\tc\td\te\n1\tx\ty\tz một\nhai\tw\n2 \tx\ny\tz\tt\tw\n3\tx\ty\tz\tw", "a/b/c/d/e", "1/x/y/z một hai/w", "2/x y/z/t/w", "3/x/y/z/w")]
    // The head is cut too.
    [InlineData("a\tb\tCơ quan\nchủ trì\te\n1\tx\ty\tz\n2\tx\ty\tz", "a/b/Cơ quan chủ trì/e", "1/x/y/z", "2/x/y/z")]
    [InlineData("a\tNội dung\ncông việc\tc\td\n1\tx\ty\tz", "a/Nội dung công việc/c/d", "1/x/y/z")]
    // The last row is.
    [InlineData("a\tb\tc\td\n1\tx\tSở Nội vụ;\nSở Y tế\tw\n\nchữ", "a/b/c/d", "1/x/Sở Nội vụ; Sở Y tế/w")]
    [InlineData("a\tb\tc\n1\tx\tQuý I và\nquý II\n2\ty\tSở,\nngành\nkhác\n\nchữ", "a/b/c", "1/x/Quý I và quý II", "2/y/Sở, ngành khác")]
    // Three lines, one without a tab; a list in a cell.
    [InlineData("a\tb\tc\td\n1\tx một\nhai\nba\tz\tw\n2\tx\ty\tz", "a/b/c/d", "1/x một hai ba/z/w", "2/x/y/z")]
    [InlineData("a\tb\tc\td\n1\tx\t- Kế hoạch;\n- Báo cáo\tw\n2\tx\ty\tz", "a/b/c/d", "1/x/- Kế hoạch; - Báo cáo/w", "2/x/y/z")]
    // Short rows that follow each other are rows, and so is what begins with a number.
    [InlineData("a\tb\tc\td\nI\tTHỂ CHẾ\n1\tRà soát\n1.1\tx\ty\tz", "a/b/c/d", "I/THỂ CHẾ", "1/Rà soát", "1.1/x/y/z")]
    [InlineData("a\tb\tc\td\n1\tx\ty\na) z\tw", "a/b/c/d", "1/x/y")]
    [InlineData("a\tb\tc\n1\tx\ty\na) chữ", "a/b/c", "1/x/y")]
    [InlineData("a\tb\tc\n1\tx\tXong.\nchữ", "a/b/c", "1/x/Xong.")]
    [InlineData("a\tb\tc\n1\tx\ty\nGhi chú", "a/b/c", "1/x/y")]
    [InlineData("a\u00A0 b\tc<br>d\t&amp;&nbsp;e\nf\tg\th", "a b/c d/& e", "f/g/h")]
    [InlineData("| a | b |\n|---|:-:|\n| c | d\\|e |\n| f |", "a/b", "c/d|e", "f")]
    [InlineData("a | b\n--- | ---\nc |", "a/b", "c")]
    [InlineData("| a | b |\n| c | d |", "a/b", "c/d")]
    [InlineData("| 5 | a | b |", "5/a/b")]
    [InlineData("a | b | c\nd | e | f", "a/b/c", "d/e/f")]
    [InlineData("+---+-----+\n| a | b   |\n+===+:===:+\n| c | d e |\n|   | f   |\n|   |     |\n|   | - g |\n+---+-----+\n| h |     |\n+---+-----+\n", "a/b", "c/d e f - g", "h/")]
    // A cell that reaches over columns, one that reaches over rows, both by what the borders leave out.
    [InlineData("+---+---+---+\n| a | b | c |\n+---+---+---+\n| I | d     |\n+---+---+---+\n| 1 | e | f |\n+---+---+---+", "a/b/c", "I/d", "1/e/f")]
    [InlineData("+---+---+---+\r\n| a | b | c |\r\n|   +---+---+\r\n|   | d | e |\r\n| f +---+---+\r\n|   | g | h |\r\n+---+---+---+", "a f/b/c", "^/d/e", "^/g/h")]
    [InlineData("+---+-------+\n| a | b     |\n|   +---+---+\n|   | c | d |\n+---+---+---+\n| e | f | g |\n+---+---+---+", "a/b", "^/c/d", "e/f/g")]
    // Bold words over two lines; letters with marks of their own; bars that slipped where words were mended by hand.
    [InlineData("+-----+----+\n| **a | b  |\n| c** |    |\n+=====+====+\n| d   | e  |\n+-----+----+", "a c/b", "d/e")]
    [InlineData("+-----+---+---+\n| Ho\u0300a | b | c |\n+-----+---+---+\n| e\u0302\u0301   | d + e |\n+-----+---+---+", "Hòa/b/c", "ế/d + e")]
    [InlineData("+---+---+---+\n| a | b | c |\n+---+---+---+\n| I | Cải cách |\n+---+---+---+", "a/b/c", "I/Cải cách")]
    [InlineData("+----+---+---+\n| Sở Nội vụ | b | c |\n+----+---+---+\n| d | e \\| f | g |\n+----+---+---+", "Sở Nội vụ/b/c", "d/e | f/g")]
    // Columns below runs of dashes: a line for a row; with a line of dashes at the end instead of a head.
    [InlineData("  a   b   c\n  --- --- -----------\n  1   2   Sở Nội vụ\n  2       x\n\nchữ", "a/b/c", "1/2/Sở Nội vụ", "2//x")]
    [InlineData("  --- --- -----\n  1   2   x y\n  2   b\n  --- --- -----\n", "1/2/x y", "2/b/")]
    // Rows of several lines, with blank lines between them; words that fill a column to its end.
    [InlineData("  -----------------\n  STT   Cơ quan Hạn\n        chủ trì\n  ----- ------- ---\n  1     Sở Nội  quý\n        vụ      I\n\n  2             II\n  -----------------\n", "STT/Cơ quan chủ trì/Hạn", "1/Sở Nội vụ/quý I", "2//II")]
    [InlineData("  --- -------\n  1   Rà soát\r\n      lại\r\n\r\n  2   **Mở\r\n      lớp**\r\n  --- -------\r\n", "1/Rà soát lại", "2/Mở lớp")]
    [InlineData("  --- -----\n  1   một\\\n      hai\n\n  --- -----", "1/một hai")]
    // Letters with marks of their own take one place; a word that slipped over an edge when another was mended by hand.
    [InlineData("  --------- ---\n  Ho\u0300a e\u0302\u0301     b\n  --------- ---\n", "Hòa ế/b")]
    [InlineData("  -----------------\n  a         b\n  --------- -------\n  Văn phòng Sở\n\n  Các sở và ngành Sở\n  -----------------\n", "a/b", "Văn phòng/Sở", "Các sở và/ngành Sở")]
    [InlineData("  ---------------\n  a       b\n  ------- -------\n  Sở Nội vụ Sở Y\n\n  ---------------\n", "a/b", "Sở Nội vụ/Sở Y")]
    [InlineData("<table><tr><th>a</th><th>b</th></tr><tr><td><p>c</p><p>d</p></td><td>- e</td></tr></table>", "a/b", "c d/- e")]
    [InlineData("<table>\n<tr><td rowspan=\"2\">a<td>b\n<tr><td>c\n<tr><td colspan=2>d\n</table>", "a/b", "^/c", "d")]
    [InlineData("<table><tr><td>a<td rowspan=2 colspan=\"2\">b<td>c</tr><tr><td>d<td>e</tr></table>", "a/b/c@3", "d/^/e@3")]
    [InlineData("<table><tr><td>a <table><tr><td>b</td></tr></table> c</td></tr></table>", "a b c")]
    [InlineData("<TABLE border=1><THEAD><TR><TD>a &lt; b<BR/>c</TD></TR></THEAD></TABLE>", "a < b c")]
    [InlineData("<table><tr><td>a\n\nb", "a")]
    [InlineData("<table><tr><td>a\n\n**b**\n\n</td></tr></table>", "a b")]
    [InlineData("<table><tr><td>1. một\n- hai</td></tr></table>", "1. một - hai")]
    public void Cells_are_read(string text, params string[] expected)
    {
        var document = DocumentReader.ReadText("a.md", text);
        Assert.Equal(expected, Tables(document)[0].Rows.Select(Show));
    }

    [Theory]
    [InlineData("a\tb\tc\nd\te\tf\n\ng\th\ti\nj\tk\tl", 2)]
    [InlineData("a\tb\tc\n<!-- x -->\nd\te\tf\tg\th", 1)]
    [InlineData("|a|b|\n<!-- x -->\n|c|d|", 1)]
    [InlineData("a\tb\tc\nd\te\tf\n<!-- x -->\nchữ", 1)]
    [InlineData("```\na\tb\tc\nd\te\tf\n```", 0)]
    [InlineData("Số: 1\tA\tB", 0)]
    [InlineData("a | b", 0)]
    [InlineData("- a | b | c\n- d | e | f", 0)]
    [InlineData("+---+\nchữ", 0)]
    [InlineData("+---+---+\n+---+---+\n", 0)]
    [InlineData("+---+---+\n| a | b |\n+---+---+\n\n+---+---+\n| a | b |\n+---+---+\nchữ", 2)]
    [InlineData("  a   b\n  --- ---\n  1   2\n\n  a   b\n  --- ---\n  1   2", 2)]
    // Rules, titles that are underlined, letterheads, and what never closes.
    [InlineData("chữ\n---\nchữ", 0)]
    [InlineData("chữ\n- - -\nchữ", 0)]
    [InlineData("-- --\nchữ", 0)]
    [InlineData("ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n-------                  ----------------\nSố: 12/KH-UBND           Hải Nam, ngày 12 tháng 01 năm 2026", 0)]
    [InlineData("một câu dài qua cả hai cột\n------ -------------\nchữ", 0)]
    [InlineData("-----------\n a    b\n ---- -----\n 1    2\nchữ", 1)]
    [InlineData("  ----------\n  a    b\n  ---- -----\n\n1    2\n  ----------", 0)]
    [InlineData("---- -----\n\n---- -----", 0)]
    [InlineData("<div><table><tr><td>a</td></tr></table></div> <table><tr><td>b</td></tr></table>", 2)]
    public void Tables_are_told_from_text(string text, int count) =>
        Assert.Equal(count, Tables(DocumentReader.ReadText("a.md", text)).Count);

    [Fact]
    public void Heads_are_those_that_the_format_marks()
    {
        Assert.True(Tables(DocumentReader.ReadText("a.md", "|a|b|\n|-|-|\n|c|d|"))[0].HasHeadRow);
        Assert.False(Tables(DocumentReader.ReadText("a.md", "|a|b|\n|c|d|"))[0].HasHeadRow);
        Assert.True(Tables(DocumentReader.ReadText("a.md", "<table><tr><th>a</th></tr></table>"))[0].HasHeadRow);
        Assert.False(Tables(DocumentReader.ReadText("a.md", "a\tb\tc\nd\te\tf"))[0].HasHeadRow);
        Assert.True(Tables(DocumentReader.ReadText("a.md", "+---+---+\n| a | b |\n+===+===+\n| c | d |\n+---+---+"))[0].HasHeadRow);
        Assert.False(Tables(DocumentReader.ReadText("a.md", "+---+---+\n| a | b |\n+---+---+\n| c | d |\n+---+---+"))[0].HasHeadRow);
    }

    [Fact]
    public void Spans_lead_to_the_cell()
    {
        const string text = "x\n\n1\t **Sở  Nội vụ** \t\tc\n2\ta\tb\tc\n";
        var row = Tables(DocumentReader.ReadText("a.md", text))[0].Rows[0];

        Assert.Equal("**Sở  Nội vụ**", text[row.Cells[1].Span.Start..row.Cells[1].Span.End]);
        var words = row.Cells[1].Text.ToSource(0, 6);
        Assert.Equal("Sở  Nội", text[words.Start..words.End]);
        Assert.Equal(new TextSpan(22, 22), row.Cells[2].Span);
        Assert.Equal(text.IndexOf("\n2", StringComparison.Ordinal), row.Span.End);
    }

    [Fact]
    public void Spans_of_grid_cells_lead_to_their_lines()
    {
        const string text = "x\n\n+------+-----+\n| Sở   | b   |\n| Nội  | c d |\n| vụ   |     |\n+------+-----+\n";
        var row = Tables(DocumentReader.ReadText("a.md", text))[0].Rows[0];

        Assert.Equal("Sở Nội vụ", row.Cells[0].Text.Text);
        var word = row.Cells[0].Text.ToSource(3, 6);
        Assert.Equal("Nội", text[word.Start..word.End]);
        Assert.Equal(new TextSpan(text.IndexOf("Sở", StringComparison.Ordinal), text.IndexOf("vụ", StringComparison.Ordinal) + 2), row.Cells[0].Span);
        var other = row.Cells[1].Text.ToSource(2, 5);
        Assert.Equal("c d", text[other.Start..other.End]);
        Assert.Equal("| Sở", text[row.Span.Start..][..4]);
        Assert.Equal(text.IndexOf("\n+", text.IndexOf("vụ", StringComparison.Ordinal), StringComparison.Ordinal), row.Span.End);
    }

    [Fact]
    public void Spans_over_rows_and_columns_are_clamped()
    {
        var table = Tables(DocumentReader.ReadText("a.md", "<table><tr><td colspan=999999999999 rowspan=-3>a<td colspan=0>b</table>"))[0];
        Assert.Equal([1000, 1], table.Rows[0].Cells.Select(cell => cell.ColumnSpan));
        Assert.Equal([1, 1], table.Rows[0].Cells.Select(cell => cell.RowSpan));
    }

    private static List<Table> Tables(Document document) =>
        [.. document.Blocks.Where(block => block.Table is not null).Select(block => block.Table!)];

    private static string Show(TableRow row) =>
        string.Join('/', row.Cells.Select((cell, index) =>
            (cell.IsMergedContinuation ? "^" : cell.Text.Text) + (cell.Column == index ? "" : "@" + cell.Column)));
}
