using static CcHc.Lint.Documents.Tests.Docx.DocxFile;

namespace CcHc.Lint.Documents.Tests.Docx;

/// <summary>Text of before Unicode is converted, named once, and its places stay exact. Stored forms as the fonts' makers published them.</summary>
public sealed class LegacyFontTests
{
    private const string Tcvn3 = "<w:rFonts w:ascii=\".VnTime\" w:hAnsi=\".VnTime\"/>";
    private const string Tcvn3Capitals = "<w:rFonts w:ascii=\".VnTimeH\"/>";
    private const string Vni = "<w:rFonts w:ascii=\"VNI-Times\"/>";

    [Theory]
    [InlineData(Tcvn3, "KÕ ho¹ch c¶i c¸ch hµnh chÝnh", "Kế hoạch cải cách hành chính")]
    [InlineData(Tcvn3, "\u00A7\u00A4i t\u00ADîng \u00AEiÒu chØnh", "ĐÔi tượng điều chỉnh")]
    [InlineData(Tcvn3, "Uû ban nh©n d©n tØnh S¬n D\u00AD¬ng", "Uỷ ban nhân dân tỉnh Sơn Dương")]
    [InlineData(Tcvn3Capitals, "kÕ ho¹ch", "KẾ HOẠCH")]
    [InlineData(Vni, "Keá hoaïch caûi caùch haønh chính", "Kế hoạch cải cách hành chính")]
    [InlineData(Vni, "UÛY BAN NHAÂN DAÂN TÆNH", "ỦY BAN NHÂN DÂN TỈNH")]
    [InlineData(Vni, "Ñöôøng ñi nöôùc baïn, ngaøy thöù baûy", "Đường đi nước bạn, ngày thứ bảy")]
    public void Words_are_converted(string font, string stored, string shown)
    {
        var document = DocxBlockTests.Read(new DocxFile(P(stored, "", font)));
        Assert.Equal(shown, document.Source.Text);
        Assert.Equal("legacy-font", Assert.Single(document.Problems).Code);
    }

    [Fact]
    public void One_problem_names_font_and_way_out()
    {
        var problem = Assert.Single(DocxBlockTests.Read(new DocxFile(P("KÕ", "", Tcvn3) + P("Keá", "", Vni))).Problems);
        Assert.Contains(".VnTime", problem.Message.Vi, StringComparison.Ordinal);
        Assert.Contains("UniKey", problem.Message.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void Places_are_those_of_the_stored_characters()
    {
        var document = DocxBlockTests.Read(new DocxFile(P("Keá hoaïch", "", Vni)));
        var at = document.Source.Text.IndexOf("hoạch", StringComparison.Ordinal);
        Assert.Equal(new(Main, 0, 4, 0, 10), document.Docx!.PlaceOf(new TextSpan(at, at + 5)));
    }

    [Theory]
    [InlineData(Tcvn3, "Kế hoạch cải cách hành chính", "Kế hoạch cải cách hành chính")]
    [InlineData(Vni, "Sở Nội vụ", "Sở Nội vụ")]
    [InlineData(Tcvn3, "2022", "2022")]
    [InlineData(Tcvn3Capitals, "I. A", "I. A")]
    [InlineData(Tcvn3 + "<w:rFonts w:asciiTheme=\"minorHAnsi\"/>", "à", "à")]
    public void A_font_alone_is_no_legacy_text(string font, string stored, string shown)
    {
        var document = DocxBlockTests.Read(new DocxFile(P(stored, "", font)));
        Assert.Equal(shown, document.Source.Text);
        Assert.Empty(document.Problems);
    }

    [Fact]
    public void Unicode_text_beside_it_stays() =>
        Assert.Equal("tỉnh tỉnh", DocxBlockTests.Read(new DocxFile($"<w:p>{R("tØnh ", Tcvn3)}{R("tỉnh")}</w:p>")).Source.Text);
}
