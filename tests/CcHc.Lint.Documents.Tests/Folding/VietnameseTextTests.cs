using CcHc.Lint.Documents.Folding;

namespace CcHc.Lint.Documents.Tests.Folding;

public sealed class VietnameseTextTests
{
    [Fact]
    public void Every_letter_is_composed_from_each_of_its_forms()
    {
        Assert.Equal(134, LetterCases.All.GetLength(0));
        for (var i = 0; i < 134; i++)
        {
            var composed = LetterCases.All[i, 0];
            Assert.Equal(1, composed.Length);
            Assert.Equal(composed, VietnameseText.Compose(LetterCases.All[i, 1]));
            Assert.Equal(composed, VietnameseText.Compose(LetterCases.All[i, 2]));
            Assert.Equal(composed, VietnameseText.Compose(composed));
            Assert.True(VietnameseText.IsVietnameseLetter(composed[0]));
        }
    }

    [Theory]
    [InlineData("e\u0302\u0323", "ệ")]
    [InlineData("e\u0323\u0302", "ệ")]
    [InlineData("o\u0301\u031B", "ớ")]
    [InlineData("\u1EB9\u0302", "ệ")]
    [InlineData("\u00D0i\u00EA\u0300u \u00F0", "Điều đ")]
    [InlineData("a\u0301\u0301", "á\u0301")]
    [InlineData("x\u0301", "x\u0301")]
    [InlineData("i\u0302", "i\u0302")]
    [InlineData("\u0301a", "\u0301a")]
    [InlineData("😀e\u0301", "😀é")]
    public void Marks_compose_in_any_order_and_what_is_no_letter_stays(string text, string expected) =>
        Assert.Equal(expected, VietnameseText.Compose(text));

    [Theory]
    [InlineData("Uỷ ban", "ủy ban")]
    [InlineData("Ủy ban", "ủy ban")]
    [InlineData("hoà, hoá, hoả, hoã, hoạ", "hòa, hóa, hỏa, hõa, họa")]
    [InlineData("khoẻ", "khỏe")]
    [InlineData("thuỳ thuý luỹ luỵ", "thùy thúy lũy lụy")]
    [InlineData("quý quỹ", "quý quỹ")]
    [InlineData("qúy qũy", "quý quỹ")]
    [InlineData("hoàn toàn ngoài huỳnh", "hoàn toàn ngoài huỳnh")]
    [InlineData("Nghị\u00A0quyết  số\r\n\t30C/NQ–CP", "nghị quyết số 30c/nq-cp")]
    [InlineData("30c\u2044NQ\u2011CP \u2212", "30c/nq-cp -")]
    [InlineData("“Một” ‘cửa’", "\"một\" 'cửa'")]
    [InlineData("hành\u00ADchính\u200B nhà\u200B \u2009nước", "hànhchính nhà nước")]
    [InlineData("một \u200B cửa \u2003liên \u200Bthông", "một cửa liên thông")]
    [InlineData("hoa\u0300 U\u0309Y", "hòa ủy")]
    [InlineData("", "")]
    public void Folding_brings_spellings_together(string text, string expected)
    {
        Assert.Equal(expected, VietnameseText.Fold(text));
        Assert.Equal(expected, VietnameseText.Fold(MappedText.Verbatim(text, 0, text.Length)).Text);
    }

    [Theory]
    [InlineData("Số  30C–NQ\u00A0“A”", "Số 30C–NQ “A”")]
    [InlineData("a\u0302\u0301u\u00ADx", "ấux")]
    [InlineData("Đã chuẩn", "Đã chuẩn")]
    public void Normalising_keeps_case_dashes_and_quotes(string text, string expected)
    {
        Assert.Equal(expected, VietnameseText.Normalise(text));
        Assert.Equal(expected, VietnameseText.Normalise(MappedText.Verbatim(text, 0, text.Length)).Text);
    }

    [Fact]
    public void Folded_text_leads_back_to_the_source()
    {
        const string source = "x Nghi\u0323  quye\u0302\u0301t\u200B😀 hoà";
        var folded = VietnameseText.Fold(MappedText.Verbatim(source, 2, source.Length));

        Assert.Equal("nghị quyết😀 hòa", folded.Text);
        Assert.Equal("i\u0323", Source(3, 4));
        Assert.Equal("  ", Source(4, 5));
        Assert.Equal("quye\u0302\u0301t", Source(5, 10));
        Assert.Equal("😀", Source(10, 12));
        Assert.Equal("oà", Source(14, 16));
        return;

        string Source(int start, int end)
        {
            var span = folded.ToSource(start, end);
            return source[span.Start..span.End];
        }
    }

    [Theory]
    [InlineData("Ủy ban nhân dân, Đường, 100%", "Uy ban nhan dan, Duong, 100%")]
    [InlineData("U\u0309y", "Uy")]
    public void Marks_can_be_removed(string text, string expected) => Assert.Equal(expected, VietnameseText.RemoveMarks(text));

    [Theory]
    [InlineData("Điều này đúng", -1, 0)]
    [InlineData("Điê\u0300u", 2, 2)]
    [InlineData("ab c\u0301 o\u031B\u0301", 6, 3)]
    public void Uncomposed_letters_are_found(string text, int start, int length)
    {
        Assert.Equal(start < 0, VietnameseText.IsComposed(text));
        Assert.Equal(start < 0 ? null : new TextSpan(start, start + length), VietnameseText.FindUncomposed(text, 0));
    }
}
