using CcHc.Lint.Plans.Blanks;
using CcHc.Lint.Plans.Tests.Texts;

namespace CcHc.Lint.Plans.Tests.Blanks;

/// <summary>Words and the blanks in them.</summary>
public sealed class BlankScannerTests
{
    [Theory]
    [InlineData("Số:      /KH-UBND", "Số: /KH-UBND")]
    [InlineData("Số: ……./2021/NĐ-CP", "Số: ……./2021/NĐ-CP")]
    [InlineData("Kế hoạch số\u00A0\u00A0\u00A0/KH-UBND ngày\t/ /2021 của tỉnh", "số /KH-UBND|ngày / /2021")]
    [InlineData("Quyết định …/QĐ-UBND", "Quyết định …/QĐ-UBND")]
    [InlineData("Nghị quyết số    -NQ/TU", "số -NQ/TU")]
    [InlineData("Sông Thao, ngày    tháng    năm 2023", "ngày tháng năm 2023")]
    [InlineData("ngày … tháng … năm …", "ngày … tháng … năm …")]
    [InlineData("ngày ... tháng 12 năm 2023", "ngày ... tháng 12 năm 2023")]
    [InlineData("nga\u0300y   tháng 12 năm 2023", "ngày tháng 12 năm 2023")]
    [InlineData("Số: 145/KH-UBND, ngày 25 tháng 12 năm 2018", "")]
    [InlineData("Kế hoạch số 145 /KH-UBND ngày 25/12/2018", "")]
    [InlineData("ghi số/ký hiệu, ngày, tháng, năm của văn bản", "")]
    [InlineData("ngày tháng năm sinh", "")]
    [InlineData("số - chất lượng dịch vụ", "")]
    [InlineData("trước ngày 20 tháng cuối quý", "")]
    [InlineData("tổng số / TTHC", "")]
    public void Blanks_are_found(string text, string expected)
    {
        var unit = Words.Unit(text);

        Assert.Equal(expected, string.Join('|', (BlankScanner.Scan(unit) ?? []).Select(blank => unit.Text.Text[blank.Start..blank.End].Trim())));
    }
}
