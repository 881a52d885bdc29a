using static CcHc.Lint.Documents.Tests.Docx.DocxFile;

namespace CcHc.Lint.Documents.Tests.Docx;

/// <summary>Every character of the text view leads back to its paragraph.</summary>
public sealed class TextMapTests
{
    [Fact]
    public void A_range_over_runs_has_offsets_of_the_paragraph()
    {
        var document = DocxBlockTests.Read(new DocxFile(P("Một") + $"<w:p>{R("Sở ")}{R("Nội", "<w:b/>")}{R(" vụ \U0001F600 x")}</w:p>"));
        var at = document.Source.Text.IndexOf("Nội vụ", StringComparison.Ordinal);
        Assert.Equal(new(Main, 1, 3, 1, 9), document.Docx!.PlaceOf(new TextSpan(at, at + 6)));
        Assert.Equal(new(Main, 1, 13, 1, 14), document.Docx.PlaceOf(new TextSpan(document.Source.Text.Length - 1, document.Source.Text.Length)));
    }

    [Fact]
    public void A_range_over_paragraphs_ends_in_the_last()
    {
        var document = DocxBlockTests.Read(new DocxFile(P("Một đoạn") + P("hai đoạn")));
        Assert.Equal(new(Main, 0, 4, 1, 3), document.Docx!.PlaceOf(new TextSpan(4, 12)));
    }

    [Fact]
    public void Hidden_and_deleted_words_have_no_offsets()
    {
        var document = DocxBlockTests.Read(new DocxFile($"<w:p>{R("a")}{R("ẩn", "<w:vanish/>")}<w:del w:id=\"1\"><w:r><w:delText>bỏ</w:delText></w:r></w:del>{R("b")}</w:p>"));
        Assert.Equal("ab", document.Source.Text);
        Assert.Equal(new(Main, 0, 1, 0, 2), document.Docx!.PlaceOf(new TextSpan(1, 2)));
    }

    [Fact]
    public void Each_character_of_a_paragraph_has_the_next_offset()
    {
        var document = DocxBlockTests.Read(new DocxFile($"<w:p>{R("d\u0301 ")}<w:r><w:tab/><w:t>x</w:t><w:br/><w:t>y</w:t></w:r>{R("z")}</w:p>"));
        for (var i = 0; i < document.Source.Text.Length; i++) Assert.Equal(new(Main, 0, i, 0, i + 1), document.Docx!.PlaceOf(new TextSpan(i, i + 1)));
    }

    [Fact]
    public void Other_formats_have_no_map() => Assert.Null(CcHc.Lint.Documents.Reading.DocumentReader.ReadText("a.md", "A").Docx);
}
