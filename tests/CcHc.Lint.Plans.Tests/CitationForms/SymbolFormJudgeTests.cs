using CcHc.Lint.Plans.Citations.Forms;
using CcHc.Lint.Plans.Facts;

namespace CcHc.Lint.Plans.Tests.CitationForms;

public class SymbolFormJudgeTests
{
    [Theory]
    [InlineData("117/2013-NĐ-CP", null, "HyphenForSlash", "117/2013/NĐ-CP", true)]
    [InlineData("64/2025-QH15", null, "HyphenForSlash", "64/2025/QH15", true)]
    [InlineData("117-2013/NĐ-CP", null, "HyphenForSlash", "117/2013/NĐ-CP", true)]
    [InlineData("20-2018/NQ-CP", null, "HyphenForSlash", "20/NQ-CP", false)]
    [InlineData("18-NQ-TW", null, "HyphenForSlash", "18-NQ/TW", true)]
    [InlineData("76-NQ-CP", null, "HyphenForSlash", "76/NQ-CP", true)]
    [InlineData("76/NQ/CP", null, "SlashForHyphen", "76/NQ-CP", true)]
    [InlineData("61/2018/NĐ/CP", null, "SlashForHyphen", "61/2018/NĐ-CP", true)]
    [InlineData("61/2018/NĐCP", null, "MissingHyphen", "61/2018/NĐ-CP", true)]
    [InlineData("1847/QĐTTg", null, "MissingHyphen", "1847/QĐ-TTg", true)]
    [InlineData("1847/QĐ.TTg", null, "MissingHyphen", "1847/QĐ-TTg", true)]
    [InlineData("18-NQTW", null, "MissingHyphen", "18-NQ/TW", true)]
    [InlineData("76-NQ/CP", null, "PartyFormForState", "76/NQ-CP", true)]
    [InlineData("145-KH/UBND", null, "PartyFormForState", "145/KH-UBND", true)]
    [InlineData("18/NQ-TW", null, "StateFormForParty", "18-NQ/TW", true)]
    [InlineData("12/KH-TU", null, "StateFormForParty", "12-KH/TU", true)]
    [InlineData("61/NĐ-CP", "2018-04-23", "MissingYear", "61/2018/NĐ-CP", false)]
    [InlineData("61/NĐ-CP", null, "MissingYear", null, false)]
    [InlineData("02/TT-BNV", "2021-06-11", "MissingYear", "02/2021/TT-BNV", false)]
    [InlineData("76/2021/NQ-CP", null, "UnusualYear", "76/NQ-CP", false)]
    [InlineData("05/2025/NQ-CP", "2025-02-11", "UnusualYear", "05/NQ-CP", false)]
    [InlineData("225/QD-TTg", null, "PlainD", "225/QĐ-TTg", true)]
    [InlineData("15/NQ-HDND", null, "PlainD", "15/NQ-HĐND", true)]
    [InlineData("145 /KH-UBND", null, "StraySpace", "145/KH-UBND", true)]
    [InlineData("76/NQ - CP", null, "StraySpace", "76/NQ-CP", true)]
    [InlineData("76/NQ–CP", null, "Dash", "76/NQ-CP", true)]
    [InlineData("76/nq-cp", null, "LetterCase", "76/NQ-CP", true)]
    [InlineData("225/QĐ-TTG", null, "LetterCase", "225/QĐ-TTg", true)]
    [InlineData("30C/NQ-CP", null, "LetterCase", "30c/NQ-CP", true)]
    [InlineData("06/CT-CCHC", null, "IssuerNamesNoBody", null, false)]
    [InlineData("468/QĐ-TT", null, "IssuerNamesNoBody", "468/QĐ-TTg", false)]
    [InlineData("93/2007/QĐ-TT", null, "IssuerNamesNoBody", "93/2007/QĐ-TTg", false)]
    public void Names_the_gravest_fault_and_the_right_form(string written, string? date, string fault, string? right, bool isCertain)
    {
        var judged = new SymbolFormJudge(written, Day(date), isShouted: false).Judge();
        Assert.Equal((Enum.Parse<CitationFormFault>(fault), right, isCertain), judged);
    }

    [Theory]
    [InlineData("76/NQ-CP", null)]
    [InlineData("30c/NQ-CP", null)]
    [InlineData("19-2016/NQ-CP", "2016-04-28")]
    [InlineData("19-2018/NQ-CP", null)]
    [InlineData("66.7/2025/NQ-CP", "2025-11-15")]
    [InlineData("05/2025/NQ-CP", null)]
    [InlineData("53/2007/NQ-CP", null)]
    [InlineData("61/2018/NĐ-CP", null)]
    [InlineData("39/NĐ-CP", "1995-05-18")]
    [InlineData("101/CP", null)]
    [InlineData("06/CP", null)]
    [InlineData("18-NQ/TW", null)]
    [InlineData("31-KH/ĐUK", null)]
    [InlineData("22-QĐ/BCSĐ", null)]
    [InlineData("36-HD/VPTW", null)]
    [InlineData("71/2003/TTLT/BTC-BNV", null)]
    [InlineData("64/2025/QH15", null)]
    [InlineData("1365/NQ-UBTVQH15", null)]
    [InlineData("6459/BNV-CCHC", null)]
    [InlineData("939/UBND-PVHCC&KSTT", null)]
    [InlineData("12/UBND-ND", null)]
    [InlineData("456/CV-SNV", null)]
    [InlineData("1234/TTCP-C.II", null)]
    [InlineData("12/QyĐ-UBND", null)]
    [InlineData("99/CTr-UBND", null)]
    [InlineData("76/NQ\u2011CP", null)]
    [InlineData("76\u2044NQ-CP", null)]
    [InlineData("225/QÐ-TTg", null)]
    public void Leaves_right_and_unknown_forms_alone(string written, string? date) =>
        Assert.Null(new SymbolFormJudge(written, Day(date), isShouted: false).Judge());

    [Theory]
    [InlineData("225/QĐ-TTG")]
    [InlineData("30C/NQ-CP")]
    [InlineData("24-CTR/TU")]
    public void Capitals_are_right_among_capitals(string written) =>
        Assert.Null(new SymbolFormJudge(written, null, isShouted: true).Judge());

    private static DateOnly? Day(string? date) => date is null ? null : DateOnly.ParseExact(date, "yyyy-MM-dd");
}
