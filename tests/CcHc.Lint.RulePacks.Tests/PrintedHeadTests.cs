using CcHc.Lint.Documents.Reading;
using CcHc.Lint.Linting;
using CcHc.Lint.RulePacks;

namespace CcHc.Lint.RulePacks.Tests;

/// <summary>What a printed head lacks, or has, whatever the lines below it say.</summary>
public class PrintedHeadTests
{
    private static readonly Lazy<Linter> Linter = new(() => new Linter(BuiltInRegistry.Load(), BuiltInRules.All));

    [Theory]
    [InlineData("", "Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021-2030.", "missing-own-number missing-own-date")]
    // Wrapped by hand, its lines are as short as a date line.
    [InlineData("", "Căn cứ Nghị quyết số 76/NQ-CP\nngày 15/7/2021 của Chính phủ ban hành Chương trình tổng thể.", "missing-own-number missing-own-date")]
    [InlineData("", "Căn cứ Nghị quyết\nsố 76/NQ-CP\nngày 15/7/2021 của Chính phủ.", "missing-own-number missing-own-date")]
    [InlineData("Số: 12/KH-UBND", "Căn cứ Nghị quyết\nsố 76/NQ-CP\nngày 15/7/2021 của Chính phủ.", "missing-own-date")]
    [InlineData("Số: 12/KH-UBND\n\nSông Thao, ngày 12 tháng 01 năm 2022", "Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ.", "")]
    public void Lines_of_bases_are_none_of_the_head(string lines, string basis, string expected)
    {
        var text = $"ỦY BAN NHÂN DÂN\nTỈNH SÔNG THAO\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n{lines}\n\n"
            + $"# KẾ HOẠCH\n\nCải cách hành chính nhà nước tỉnh Sông Thao năm 2022\n\n{basis}\n\n## I. NHIỆM VỤ\n\nCông khai thủ tục.\n";

        var findings = Linter.Value.Lint(DocumentReader.ReadText("vi-du.md", text), new LintOptions(null, new DateOnly(2026, 11, 20))).Findings;

        Assert.Equal(expected, string.Join(' ', findings.Select(finding => finding.Rule.Id).Where(id => id is "missing-own-number" or "missing-own-date")));
    }
}
