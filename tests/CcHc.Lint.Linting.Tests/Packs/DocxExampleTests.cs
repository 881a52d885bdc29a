using CcHc.Lint.Linting.PackTests;
using CcHc.Lint.Rules.Pages;

namespace CcHc.Lint.Linting.Tests.Packs;

/// <summary>Blocks <c>docx</c> of pages: what they describe is what is read, and what is wrong with them is said.</summary>
public sealed class DocxExampleTests
{
    [Fact]
    public void A_block_says_what_is_otherwise()
    {
        var example = ExampleDocument.Of(Parse("trich-yeu: \"Rà soát [[mẫu]]\"\nnoi-dung: [Một, Hai]\ncan-cu: ~\npage: {width: 215.9}\nso-trang: {footer: true, size: 11}\n"));
        Assert.Null(example.Problem);
        Assert.Equal(
            """
            UBND TỈNH SÔNG THAO
            SỞ NỘI VỤ
            Số: 12/KH-SNV
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            Sông Thao, ngày 05 tháng 01 năm 2026

            KẾ HOẠCH
            Rà soát mẫu
            I. NHIỆM VỤ
            Một
            Hai
            Nơi nhận:
            - Như trên;
            - Lưu: VT, VP.
            GIÁM ĐỐC
            Nguyễn Văn An
            """.ReplaceLineEndings("\n"),
            example.Text.TrimEnd());
        Assert.Equal("mẫu", example.Document.Source.Slice(example.Marked.Single()));
        var page = example.Document.Layout!.Sections.Single();
        Assert.Equal((12240, 22), (page.Width!.Value, page.Number!.HalfPoints!.Value));
        Assert.True(page.Number.IsInFooter);
    }

    [Theory]
    [InlineData("quoc-hiue: a\n", "quoc-hieu")]
    [InlineData("noi-dung: {size: lớn}\n", "noi-dung.size")]
    [InlineData("noi-dung: {align: giữa}\n", "noi-dung.align")]
    [InlineData("- a\n", "block")]
    [InlineData("quoc-hieu: ABC\ntieu-ngu: ~\nnoi-nhan-tu: ~\n", "national name")]
    public void A_mistake_in_a_block_is_said(string yaml, string said) => Assert.Contains(said, ExampleDocument.Of(Parse(yaml)).Problem!.En, StringComparison.Ordinal);

    [Fact]
    public void What_a_fix_makes_of_a_Word_file_cannot_be_shown() => Assert.Throws<PageFormatException>(() => RulePage.Parse("```sua docx\n```\n"));

    private static PageExample Parse(string yaml) => RulePage.Parse($"```sai docx\n{yaml}```\n").Examples.Single();
}
