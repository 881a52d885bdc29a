using CcHc.Lint.Documents.Layout;
using CcHc.Lint.Documents.Reading;
using static CcHc.Lint.Documents.Tests.Docx.DocxFile;

namespace CcHc.Lint.Documents.Tests.Docx;

/// <summary>How a Word file is set, as styles, defaults, theme and direct formatting together say it.</summary>
public sealed class LayoutTests
{
    private const string Styles =
        "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme=\"minorHAnsi\" w:hAnsiTheme=\"minorHAnsi\"/><w:sz w:val=\"22\"/></w:rPr></w:rPrDefault>"
        + "<w:pPrDefault><w:pPr><w:spacing w:after=\"160\" w:line=\"259\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>"
        + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"N\"><w:pPr><w:jc w:val=\"both\"/></w:pPr></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"B\"><w:basedOn w:val=\"N\"/><w:pPr><w:ind w:firstLine=\"720\"/><w:spacing w:before=\"60\"/></w:pPr><w:rPr><w:rFonts w:ascii=\"Times New Roman\"/><w:sz w:val=\"28\"/></w:rPr></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"T\"><w:basedOn w:val=\"B\"/><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:rPr><w:b/><w:i/></w:rPr></w:style>"
        + "<w:style w:type=\"character\" w:styleId=\"C\"><w:rPr><w:i/><w:sz w:val=\"26\"/></w:rPr></w:style>";

    private const string Theme =
        "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:themeElements><a:fontScheme name=\"O\"><a:majorFont><a:latin typeface=\"Aptos Display\"/></a:majorFont>"
        + "<a:minorFont><a:latin typeface=\"Aptos\"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>";

    [Theory]
    // Document defaults and the theme's font.
    [InlineData("<w:p><w:r><w:t>a</w:t></w:r></w:p>", "Justified 0/0 0+160 259 Multiple | Aptos 22")]
    // A chain of styles.
    [InlineData("<w:p><w:pPr><w:pStyle w:val=\"T\"/></w:pPr><w:r><w:t>a</w:t></w:r></w:p>", "Center 720/0 60+160 259 Multiple | Times New Roman 28 bold italic")]
    // Direct formatting wins; what two styles both set to on is off.
    [InlineData("<w:p><w:pPr><w:pStyle w:val=\"T\"/><w:jc w:val=\"end\"/><w:ind w:left=\"100\" w:hanging=\"200\"/><w:spacing w:after=\"0\" w:line=\"360\" w:lineRule=\"exact\"/></w:pPr>"
        + "<w:r><w:rPr><w:rStyle w:val=\"C\"/><w:b w:val=\"0\"/></w:rPr><w:t>a</w:t></w:r></w:p>", "Right -200/100 60+0 360 Exactly | Times New Roman 26")]
    // Runs that look alike are one.
    [InlineData("<w:p><w:r><w:t>a</w:t></w:r><w:r><w:rPr/><w:t>b</w:t></w:r><w:r><w:rPr><w:rFonts w:ascii=\"Arial\"/></w:rPr><w:t>c</w:t></w:r></w:p>", "Justified 0/0 0+160 259 Multiple | Aptos 22 | Arial 22")]
    // Lengths with units, as the strict edition writes them, and fractions of a twip, as other programs do.
    [InlineData("<w:p><w:pPr><w:ind w:start=\"1cm\" w:firstLine=\"0.5in\"/><w:spacing w:before=\"6pt\" w:after=\"119.7\" w:line=\"12.95pt\" w:lineRule=\"auto\"/></w:pPr><w:r><w:rPr><w:sz w:val=\"14pt\"/></w:rPr><w:t>a</w:t></w:r></w:p>",
        "Justified 720/567 120+120 259 Multiple | Aptos 28")]
    // What is no length says nothing.
    [InlineData("<w:p><w:pPr><w:ind w:firstLine=\"xcm\" w:left=\"1e9cm\"/><w:spacing w:after=\"99999999cm\"/></w:pPr><w:r><w:rPr><w:sz w:val=\"NaN\"/></w:rPr><w:t>a</w:t></w:r></w:p>", "Justified 0/0 0+160 259 Multiple | Aptos 22")]
    // What the paragraph was before a tracked change says nothing.
    [InlineData("<w:p><w:pPr><w:jc w:val=\"left\"/><w:pPrChange w:id=\"1\"><w:pPr><w:jc w:val=\"center\"/></w:pPr></w:pPrChange></w:pPr><w:r><w:t>a</w:t></w:r></w:p>", "Left 0/0 0+160 259 Multiple | Aptos 22")]
    public void Looks_are_put_together(string paragraph, string expected)
    {
        var file = new DocxFile(paragraph).Styles(Styles).Part("theme", "theme/theme1.xml", Theme);
        Assert.Equal(expected, Show(Read(file).Layout!.Paragraphs.Single()));
    }

    [Fact]
    public void Sections_carry_pages_and_inherit_headers()
    {
        var file = new DocxFile(
                P("một", "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId2\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:bottom=\"-1134\" w:left=\"1701\" w:right=\"851\" w:gutter=\"10\"/><w:titlePg/></w:sectPr>")
                + P("hai") + P("ba") + "<w:sectPr><w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/></w:sectPr>")
            .Header("<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:fldSimple w:instr=\" PAGE \\* MERGEFORMAT\"><w:r><w:t>2</w:t></w:r></w:fldSimple></w:p>");
        var sections = Read(file).Layout!.Sections;
        Assert.Equal(
            ["0-3 11906×16838 1134 1134 1711 851 header Center first:False", "3-10 16838×11906     header Center first:True"],
            sections.Select(section => $"{section.Span.Start}-{section.Span.End} {section.Width}×{section.Height} {section.Top} {section.Bottom} {section.Left} {section.Right} "
                + $"{(section.Number!.IsInFooter ? "footer" : "header")} {section.Number.Alignment} first:{section.Number.IsOnFirstPage}"));
        Assert.True(sections[1].IsLandscape);
    }

    [Fact]
    public void Pages_have_lengths_with_units()
    {
        var file = new DocxFile(P("một") + "<w:sectPr><w:pgSz w:w=\"210mm\" w:h=\"841.90pt\"/><w:pgMar w:top=\"2cm\" w:bottom=\"1133.8582677165355\" w:left=\"85.05pt\" w:right=\"850.3937007874016\" w:gutter=\"0pt\"/></w:sectPr>");
        var section = Read(file).Layout!.Sections.Single();
        Assert.Equal((11906, 16838, 1134, 1134, 1701, 850), (section.Width, section.Height, section.Top, section.Bottom, section.Left, section.Right));
    }

    [Theory]
    [InlineData("<w:p><w:r><w:tab/><w:fldChar w:fldCharType=\"begin\"/><w:instrText>PAGE</w:instrText></w:r></w:p>", "Center")]
    [InlineData("<w:p><w:r><w:tab/><w:tab/><w:fldChar w:fldCharType=\"begin\"/><w:instrText> PAGE </w:instrText></w:r></w:p>", "Right")]
    [InlineData("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>PAGE</w:instrText></w:r></w:p>", "Left")]
    [InlineData("<w:p><w:r><w:ptab w:alignment=\"right\"/><w:pgNum/></w:r></w:p>", "Right")]
    [InlineData("<w:p><w:pPr><w:framePr w:xAlign=\"center\"/></w:pPr><w:r><w:pgNum/></w:r></w:p>", "Center")]
    [InlineData("<w:p><w:r><w:pict><v:textbox><w:txbxContent><w:p><w:r><w:pgNum/></w:r></w:p></w:txbxContent></v:textbox></w:pict></w:r></w:p>", "")]
    [InlineData("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>PAGEREF x</w:instrText></w:r></w:p>", null)]
    public void A_page_number_is_where_tabs_and_frames_put_it(string header, string? expected)
    {
        var file = new DocxFile(P("a") + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId2\"/></w:sectPr>").Header(header);
        var number = Read(file).Layout!.Sections.Single().Number;
        Assert.Equal(expected, number is null ? null : number.Alignment.ToString() ?? "");
    }

    [Fact]
    public void Places_tell_what_a_paragraph_stands_in()
    {
        var file = new DocxFile(
            Table(Row(Cell(P("SỞ NỘI VỤ")), Cell(P("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"))))
            + P("chữ") + Table(Row(Cell(P("a")), Cell(P("b") + P("c"))))
            + "<w:p><w:r><w:pict><v:textbox><w:txbxContent><w:p><w:r><w:t>hộp</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict></w:r></w:p>");
        var document = Read(file);
        Assert.Equal(
            ["SỞ NỘI VỤ LayoutTable", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM LayoutTable", "chữ Text", "a Table", "b Table", "c Table", " Text", "hộp TextBox"],
            document.Layout!.Paragraphs.Select(paragraph => $"{document.Source.Slice(paragraph.Span)} {paragraph.Place}"));
    }

    [Theory]
    [InlineData("<w:p><w:r><w:t>a</w:t><w:br w:type=\"page\"/></w:r></w:p>", true)]
    [InlineData("<w:p><w:r><w:t>a</w:t></w:r></w:p><w:p><w:r><w:lastRenderedPageBreak/><w:t>b</w:t></w:r></w:p>", true)]
    [InlineData("<w:p><w:r><w:t>a</w:t></w:r></w:p><w:p><w:pPr><w:pageBreakBefore/></w:pPr></w:p>", true)]
    [InlineData("<w:p><w:r><w:t>a</w:t><w:br/></w:r></w:p>", false)]
    public void A_second_page_shows(string body, bool expected) => Assert.Equal(expected, Read(new DocxFile(body)).Layout!.HasPageBreak);

    [Fact]
    public void Without_the_styles_nobody_knows_the_look() =>
        Assert.Null(DocumentReader.Read("a.docx", new DocxFile(P("a")).Styles("<w:style><w:rPr>").Bytes()).Layout);

    [Fact]
    public void Markdown_has_no_look() => Assert.Null(DocumentReader.ReadText("a.md", "a").Layout);

    private static string Show(LayoutParagraph paragraph) => string.Join(
        " | ",
        [
            $"{paragraph.Alignment} {paragraph.FirstLine}/{paragraph.Left} {paragraph.Before}+{paragraph.After} {paragraph.Line} {paragraph.LineRule}",
            .. paragraph.Runs.Select(run => $"{run.Font} {run.HalfPoints}{(run.IsBold ? " bold" : "")}{(run.IsItalic ? " italic" : "")}"),
        ]);

    private static Document Read(DocxFile file)
    {
        var document = DocumentReader.Read("a.docx", file.Bytes());
        Assert.Empty(document.Problems);
        return document;
    }
}
