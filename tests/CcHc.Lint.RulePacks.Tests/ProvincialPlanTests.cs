using CcHc.Lint.Documents.Reading;
using CcHc.Lint.Linting;

namespace CcHc.Lint.RulePacks.Tests;

/// <summary>What provinces do by habit is asked of provinces alone: told by the issuer, and by the symbol where none is named.</summary>
public sealed class ProvincialPlanTests
{
    private static readonly Lazy<Linter> Linter = new(() => new Linter(BuiltInRegistry.Load(), BuiltInRules.All));

    [Theory]
    [InlineData("Số: 15/KH-UBND", "", true)]
    [InlineData("Số: 15/QĐ-CT", "", true)]
    [InlineData("", "", true)]
    [InlineData("Số: 15/KH-UNBD", " tỉnh Sông Thao", true)]
    [InlineData("Số: 15/KH-BHXH", "", false)]
    [InlineData("Số: 15/KH-BTP", "", false)]
    public void Areas_of_reform_are_asked_of_a_province(string number, string place, bool isAsked)
    {
        var text = $"""
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

            {number}

            # KẾ HOẠCH

            Công tác cải cách hành chính{place} năm 2022

            ## I. NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH

            ### 1. Cải cách thủ tục hành chính

            Cắt giảm thời gian giải quyết.

            ### 2. Cải cách tổ chức bộ máy

            Sắp xếp các đơn vị trực thuộc.
            """;
        var result = Linter.Value.Lint(DocumentReader.ReadText("ke-hoach.md", text), new LintOptions(null, new DateOnly(2026, 11, 20)));
        Assert.Equal(isAsked, result.Findings.Any(finding => finding.Rule.Id == "missing-reform-area"));
    }
}
