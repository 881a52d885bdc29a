using CcHc.Lint.Documents.Reading;
using static CcHc.Lint.Documents.Tests.Docx.DocxFile;

namespace CcHc.Lint.Documents.Tests.Docx;

/// <summary>What paragraphs of Word become; each case is a body and its blocks.</summary>
public sealed class DocxBlockTests
{
    [Theory]
    [InlineData("<w:r><w:t>\n Kế </w:t></w:r><w:r><w:t xml:space=\"preserve\"> hoạch </w:t></w:r>", "P Kế hoạch")]
    [InlineData("<w:r><w:rPr><w:b/></w:rPr><w:t>I. MỤC TIÊU</w:t></w:r>", "P[I. bold] MỤC TIÊU")]
    [InlineData("<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">1. Sở Nội vụ </w:t></w:r><w:r><w:rPr><w:b w:val=\"0\"/></w:rPr><w:t>chủ trì</w:t></w:r>", "P[1. bold9] Sở Nội vụ chủ trì")]
    [InlineData("<w:r><w:t>- một</w:t><w:br/><w:t>- hai</w:t></w:r>", "L một", "L hai")]
    [InlineData("<w:r><w:t>KẾ HOẠCH</w:t><w:br/><w:t>Năm 2030</w:t></w:r>", "P KẾ HOẠCH|Năm 2030")]
    [InlineData("<w:r><w:t>Một</w:t><w:tab/><w:t>hai</w:t></w:r>", "P Một\thai")]
    [InlineData("<w:r><w:t>A</w:t><w:noBreakHyphen/><w:t>B</w:t><w:softHyphen/><w:t>C</w:t></w:r>", "P A\u2011B\u00ADC")]
    [InlineData("<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/><w:t> đạt</w:t></w:r>", "L đạt")]
    [InlineData("<w:r><w:t>thấy</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r>", "P thấy")]
    [InlineData("<w:r><w:rPr><w:caps/></w:rPr><w:t>kế hoạch đ</w:t></w:r>", "P KẾ HOẠCH Đ")]
    [InlineData("<w:r><w:t>hai\n\tdòng</w:t></w:r>", "P hai  dòng")]
    [InlineData("<w:hyperlink r:id=\"rId9\"><w:r><w:t>liên kết</w:t></w:r></w:hyperlink>", "P liên kết")]
    [InlineData("<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent><w:r><w:t>trong khung</w:t></w:r></w:sdtContent></w:sdt>", "P trong khung")]
    [InlineData("<w:smartTag w:element=\"place\"><w:r><w:t>Hà Nội</w:t></w:r></w:smartTag>", "P Hà Nội")]
    [InlineData("<w:fldSimple w:instr=\"DATE\"><w:r><w:t>05/3/2030</w:t></w:r></w:fldSimple>", "P 05/3/2030")]
    [InlineData("<w:r><w:t>Trang </w:t><w:fldChar w:fldCharType=\"begin\"/><w:instrText>PAGE</w:instrText><w:fldChar w:fldCharType=\"separate\"/><w:t>7</w:t><w:fldChar w:fldCharType=\"end\"/><w:t>.</w:t></w:r>", "P Trang7.")]
    [InlineData("<w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>trên</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>dưới</w:t></w:r></w:rubyBase></w:ruby></w:r>", "P dưới")]
    [InlineData("<w:r><w:t>một</w:t></w:r><w:del w:id=\"1\"><w:r><w:delText>bỏ</w:delText></w:r></w:del><w:ins w:id=\"2\"><w:r><w:t> thêm</w:t></w:r></w:ins>", "P một thêm")]
    [InlineData("<w:r><w:t>Cuối</w:t></w:r><w:bookmarkStart w:id=\"0\" w:name=\"x\"/><w:bookmarkEnd w:id=\"0\"/><w:proofErr w:type=\"spellStart\"/>", "P Cuối")]
    public void Runs_become_words(string runs, params string[] expected) =>
        Assert.Equal(expected, Blocks(new DocxFile($"<w:p>{runs.Replace("<w:t> ", "<w:t xml:space=\"preserve\"> ", StringComparison.Ordinal)}</w:p>")));

    [Fact]
    public void Style_and_outline_level_make_headings_and_bold_words()
    {
        var file = new DocxFile(P("II. NHIỆM VỤ", "<w:pStyle w:val=\"H\"/>") + P("Đậm", "<w:pStyle w:val=\"S\"/>") + P("Thường", "<w:pStyle w:val=\"S\"/>", "<w:rStyle w:val=\"C\"/>"))
            .Styles("<w:style w:type=\"paragraph\" w:styleId=\"B\"><w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"H\"><w:basedOn w:val=\"B\"/></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"S\"><w:rPr><w:b/></w:rPr></w:style>"
                + "<w:style w:type=\"character\" w:styleId=\"C\"><w:rPr><w:b/></w:rPr></w:style>");
        // Bold of a character style on bold of a paragraph style is not bold (ISO/IEC 29500-1, 17.7.3).
        Assert.Equal(["H2[II.] NHIỆM VỤ", "P[bold] Đậm", "P Thường"], Blocks(file));
    }

    [Theory]
    [InlineData("", "PAGE")]
    [InlineData("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>", "IF 1 = 1")]
    public void A_field_that_never_ends_does_not_hide_what_follows(string outer, string code) => Assert.Equal(["P Trước", "P Một", "P Hai"], Blocks(new DocxFile(
        $"<w:p><w:r><w:t>Trước</w:t></w:r>{outer}<w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>{code}</w:instrText></w:r></w:p>" + P("Một") + P("Hai"))));

    [Theory]
    [InlineData("<w:altChunk r:id=\"rId9\"/>")]
    [InlineData("<w:p><w:subDoc r:id=\"rId9\"/></w:p>")]
    [InlineData("<w:sdt><w:sdtContent><w:altChunk r:id=\"rId9\"><w:altChunkPr/></w:altChunk></w:sdtContent></w:sdt>")]
    public void A_file_that_is_put_in_is_not_passed_over_in_silence(string place)
    {
        var document = Read(new DocxFile(P("Trước") + place + P("Sau")));
        Assert.Equal(["P Trước", "P Sau"], document.Blocks.Select(BlockShow.Of));
        var problem = Assert.Single(document.Problems);
        Assert.True(problem.LosesText);
    }

    [Fact]
    public void Styles_in_a_circle_are_read_all_the_same() => Assert.Equal(["P A"], Blocks(new DocxFile(P("A", "<w:pStyle w:val=\"X\"/>"))
        .Styles("<w:style w:type=\"paragraph\" w:styleId=\"X\"><w:basedOn w:val=\"Y\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"Y\"><w:basedOn w:val=\"X\"/></w:style>")));

    [Fact]
    public void Tracked_changes_read_as_original_on_demand()
    {
        var file = new DocxFile("<w:p><w:r><w:t>một</w:t></w:r><w:del w:id=\"1\"><w:r><w:delText xml:space=\"preserve\"> bỏ</w:delText></w:r></w:del><w:ins w:id=\"2\"><w:r><w:t xml:space=\"preserve\"> thêm</w:t></w:r></w:ins></w:p>");
        Assert.Equal("P một bỏ", Assert.Single(Read(file, new ReadLimits { ReadsOriginal = true }).Blocks.Select(BlockShow.Of)));
    }

    [Fact]
    public void A_deleted_paragraph_end_joins_two_paragraphs() => Assert.Equal(["P Sở Nội vụ", "P sau"], Blocks(new DocxFile(
        P("Sở ", "<w:rPr><w:del w:id=\"1\"/></w:rPr>") + P("Nội vụ") + P("sau"))));

    [Fact]
    public void A_text_box_stands_behind_its_paragraph_and_is_read_once()
    {
        const string Box = "<w:txbxContent><w:p><w:r><w:t>trong hộp</w:t></w:r></w:p></w:txbxContent>";
        var file = new DocxFile($"<w:p><w:r><w:t>trước</w:t><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>{Box}</wps:txbx></w:drawing></mc:Choice>"
            + $"<mc:Fallback><w:pict><v:textbox>{Box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent><w:t>sau</w:t></w:r></w:p>" + P("cuối"));
        var document = Read(file);
        Assert.Equal(["P trướcsau", "P trong hộp", "P cuối"], document.Blocks.Select(BlockShow.Of));
        // Both copies of the box count as paragraphs of the part: 0 host, 1 box, 2 its fallback, 3.
        Assert.Equal(3, document.Docx!.PlaceOf(document.Blocks[2].Text.SourceSpan)!.Paragraph);
    }

    [Fact]
    public void A_table_of_contents_is_kept_but_is_no_prose()
    {
        const string Begin = "<w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>TOC \\o</w:instrText><w:fldChar w:fldCharType=\"separate\"/></w:r>";
        var file = new DocxFile($"<w:p>{Begin}{R("I. MỤC TIÊU 1")}</w:p>{P("II. NHIỆM VỤ 2")}<w:p><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>{P("I. MỤC TIÊU")}");
        Assert.Equal(["V", "V", "P[I.] MỤC TIÊU"], Blocks(file));
    }

    [Fact]
    public void Notes_follow_the_body_and_headers_are_no_prose()
    {
        var file = new DocxFile("<w:p><w:r><w:t>Số hồ sơ</w:t><w:footnoteReference w:id=\"2\"/></w:r></w:p>")
            .Footnotes("<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:id=\"2\">" + P("Theo báo cáo.") + "</w:footnote>")
            .Header(P("Trang 1"));
        var document = Read(file);
        Assert.Equal(["P Số hồ sơ", "F Theo báo cáo.", "V"], document.Blocks.Select(BlockShow.Of));
        Assert.Equal(new("word/footnotes.xml", 1, 0, 1, 4), document.Docx!.PlaceOf(new TextSpan(9, 13)));
        Assert.Equal("Số hồ sơ\nTheo báo cáo.\nTrang 1", document.Source.Text);
    }

    [Fact]
    public void The_strict_edition_is_read_too()
    {
        var bytes = new DocxFile(P("Kế hoạch")).Bytes();
        using var memory = new MemoryStream();
        memory.Write(bytes);
        using (var archive = new System.IO.Compression.ZipArchive(memory, System.IO.Compression.ZipArchiveMode.Update, leaveOpen: true))
        {
            archive.GetEntry(Main)!.Delete();
            using var writer = new StreamWriter(archive.CreateEntry(Main).Open());
            writer.Write("<x:document xmlns:x=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><x:body><x:p><x:r><x:t>Kế hoạch</x:t></x:r></x:p></x:body></x:document>");
        }

        Assert.Equal("Kế hoạch", DocumentReader.Read("a.docx", memory.ToArray()).Source.Text);
    }

    internal static Document Read(DocxFile file, ReadLimits? limits = null) => DocumentReader.Read("a.docx", file.Bytes(), limits);

    private static IEnumerable<string> Blocks(DocxFile file)
    {
        var document = Read(file);
        Assert.Empty(document.Problems);
        return document.Blocks.Select(BlockShow.Of);
    }
}
