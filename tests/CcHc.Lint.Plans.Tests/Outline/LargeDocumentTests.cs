using CcHc.Lint.Documents.Reading;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.RulePacks;

namespace CcHc.Lint.Plans.Tests.Outline;

/// <summary>Documents far larger than any plan are read to the end; reading that grew as the square of them would not end here.</summary>
public sealed class LargeDocumentTests
{
    [Fact]
    public void Ten_thousand_headings() =>
        Assert.Equal(10_000, Read(string.Concat(Enumerable.Range(0, 10_000).Select(i => $"# I. MỤC TIÊU {i}\n\n"))).Sections.Count(section => section.Kind == SectionKind.Chapter));

    [Fact]
    public void Thirty_thousand_lines_of_one_title() => Assert.Single(Read("I. " + string.Concat(Enumerable.Repeat("MỤC TIÊU\n", 30_000))).Sections);

    [Fact]
    public void Forty_thousand_cells() =>
        Assert.Equal(7_999, Read("TT\tNhiệm vụ\tSản phẩm\tCơ quan chủ trì\tThời gian\n" + string.Concat(Enumerable.Range(1, 7_999).Select(i => $"{i}\tRà soát văn bản\tBáo cáo\tSở Nội vụ\tQuý I\n"))).Tasks.Count);

    [Fact]
    public void A_row_cut_again_and_again_ends() =>
        Assert.NotEmpty(Read("TT\tNhiệm vụ\tSản phẩm\tCơ quan chủ trì\tThời gian\n1\ta\tb\tc\td\n" + string.Concat(Enumerable.Repeat("\tvà nhiệm vụ,\t\t\t\n", 8_000))).Tasks);

    [Theory]
    [InlineData("")]
    [InlineData("\t\t\t\t\n\t\t\t\t\n")]
    [InlineData("TT\tNhiệm vụ\tSản phẩm\tCơ quan chủ trì\tThời gian\n")]
    [InlineData("| |\n|-|\n| |\n")]
    [InlineData("KẾ HOẠCH")]
    [InlineData("**I.**\n\n1.\n\na)\n")]
    [InlineData("Phụ lục\n\nPhụ lục\n\nPhụ lục")]
    [InlineData("V/v\nSố:\nngày tháng năm\n(kèm theo ngày")]
    [InlineData("<table><tr><td colspan=\"9999\">TT</td></tr><tr></tr></table>")]
    [InlineData("KẾ HOẠCH của tỉnh \nnăm \ngiai đoạn \nhuyện ")]
    public void Scraps_are_read(string text) => Assert.NotNull(Read(text));

    private static Plan Read(string text) =>
        new PlanReader(BuiltInRegistry.Load()).Read(DocumentReader.ReadText("plan.md", text), new PlanReadOptions(null, new DateOnly(2026, 11, 20)));
}
