using CcHc.Lint.Plans.Registry;

namespace CcHc.Lint.Plans.Tests.Registry;

public sealed class InstrumentLookupTests
{
    private const string Yaml = """
        instruments:
        - {symbol: 06/QĐ-TTg, kind: Quyết định, issuer: Thủ tướng Chính phủ, issued: 2022-01-06, title: Đề án, confidence: verified}
        - {symbol: 27/CT-TTg, kind: Chỉ thị, issuer: Thủ tướng Chính phủ, issued: 2023-10-27, title: Một, confidence: verified}
        - {symbol: 27/CT-TTg, kind: Chỉ thị, issuer: Thủ tướng Chính phủ, issued: 2026-06-27, title: Hai, confidence: verified}
        - {symbol: 30c/NQ-CP, kind: Nghị quyết, issuer: Chính phủ, issued: 2011-11-08, title: Ba, confidence: verified}
        - {symbol: 61/2018/NĐ-CP, kind: Nghị định, issuer: Chính phủ, issued: 2018-04-23, title: Bốn, confidence: verified}
        - {symbol: 18-NQ/TW, kind: Nghị quyết, issuer: Ban Chấp hành Trung ương, issued: 2017-10-25, title: Năm, confidence: verified}
        - {symbol: "TCVN ISO 9001:2015", kind: Tiêu chuẩn, issuer: Bộ Khoa học và Công nghệ, issued: 2015-12-31, title: Sáu, confidence: verified}
        """;

    private static readonly InstrumentRegistry Registry = TestRegistry.From(Yaml).Instruments;

    [Theory]
    [InlineData("6/QĐ-TTg", "06/QĐ-TTg")]
    [InlineData("06/QĐ-TTG", "06/QĐ-TTg")]
    [InlineData("06/Q\u00D0-TTg", "06/QĐ-TTg")]
    [InlineData("06 / QĐ \u2013 TTg", "06/QĐ-TTg")]
    [InlineData("06\u2044QĐ\u2212TTg", "06/QĐ-TTg")]
    [InlineData("30C/NQ-CP", "30c/NQ-CP")]
    [InlineData("61\u2215 2018/NĐ-\r\nCP", "61/2018/NĐ-CP")]
    [InlineData("18-NQ/T\u01AF", "18-NQ/TW")]
    [InlineData("18-NQ/TU\u031B", "18-NQ/TW")]
    [InlineData("TCVN\u00A0ISO 9001:2015", "TCVN ISO 9001:2015")]
    [InlineData("TCVN ISO 9001 : 2015", "TCVN ISO 9001:2015")]
    public void A_symbol_is_found_however_it_is_written(string written, string symbol) =>
        Assert.Equal(symbol, Registry.Find(written, null, TestRegistry.Day("2026-01-01"))?.Symbol);

    [Theory]
    [InlineData("27/CT-TTg", "2023-10-27", "2026-11-01", "27/CT-TTg@2023-10-27")] // the date cited
    [InlineData("27/CT-TTg", null, "2026-11-01", "27/CT-TTg@2026-06-27")] // the newest by then
    [InlineData("27/CT-TTg", null, "2025-01-01", "27/CT-TTg@2023-10-27")]
    [InlineData("27/CT-TTg", null, "2020-01-01", null)] // another one of that number
    [InlineData("27/CT-TTg", "2019-05-05", "2026-11-01", null)]
    [InlineData("27/CT-TTg", "2023-10-26", "2026-11-01", "27/CT-TTg@2023-10-27")] // a wrong day of the same year
    [InlineData("30c/NQ-CP", "2011-08-11", "2018-12-25", "30c/NQ-CP@2011-11-08")]
    [InlineData("30c/NQ-CP", "2012-11-08", "2018-12-25", null)]
    [InlineData("18-NQ/TW", "2012-10-25", "2018-12-25", null)] // Party numbers begin again with every term
    [InlineData("61/2018/NĐ-CP", "2017-04-23", "2019-01-01", "61/2018/NĐ-CP@2018-04-23")] // the year in the symbol tells
    [InlineData("61/2018/NĐ-CP", null, "2018-01-01", "61/2018/NĐ-CP@2018-04-23")]
    [InlineData("TCVN ISO 9001:2015", "2014-01-01", "2019-01-01", "TCVN ISO 9001:2015@2015-12-31")]
    [InlineData("99/QĐ-TTg", null, "2019-01-01", null)]
    public void A_citation_means_one_entry_or_none(string symbol, string? cited, string asOf, string? expected) =>
        Assert.Equal(expected, Registry.Find(symbol, TestRegistry.DayOrNull(cited), TestRegistry.Day(asOf))?.Identity);

    [Theory]
    [InlineData("Luật Cán bộ, công chức", null, null, "2019-06-01", "22/2008/QH12")]
    [InlineData("LUẬT CÁN BỘ, CÔNG CHỨC", null, null, "2026-01-01", "80/2025/QH15")]
    [InlineData("Cán bộ, công chức", null, 2008, "2026-01-01", "22/2008/QH12")]
    [InlineData("Luật Tổ chức chính quyền địa phương", null, null, "2025-02-25", "77/2015/QH13")] // passed, not yet in force
    [InlineData("Luật Tổ chức chính quyền địa phương", null, null, "2025-03-01", "65/2025/QH15")]
    [InlineData("Luật Tổ chức chính quyền địa phương", "2025-06-16", null, "2025-12-20", "72/2025/QH15")] // two of one name in one year
    [InlineData("Luật Tổ chức chính quyền địa phương", "2025-02-19", null, "2025-12-20", "65/2025/QH15")]
    [InlineData("Luật Tổ chức chính quyền địa phương", null, 2025, "2025-12-20", "72/2025/QH15")]
    [InlineData("Luật Tổ chức chính quyền địa phương", null, 2025, "2025-04-01", "65/2025/QH15")]
    [InlineData("Luật Tổ chức chính quyền địa phương", "2025-06-18", null, "2025-12-20", "72/2025/QH15")] // a wrong day of that year
    [InlineData("Luật Tổ chức chính quyền địa phương", "2015-06-19", null, "2025-12-20", "77/2015/QH13")]
    [InlineData("Luật Ngân sách nhà nước", null, null, "2018-12-25", "83/2015/QH13")]
    [InlineData("Luật Ngân sách nhà nước", null, 2002, "2018-12-25", null)]
    [InlineData("Luật Cán bộ, công chức", null, null, "2001-01-01", null)]
    [InlineData("Luật Không có", null, null, "2018-12-25", null)]
    public void A_law_cited_by_name_is_the_one_of_that_day_or_year(string name, string? issued, int? year, string asOf, string? symbol) =>
        Assert.Equal(symbol, TestRegistry.BuiltIn.Instruments.FindLaw(name, TestRegistry.DayOrNull(issued), year, TestRegistry.Day(asOf))?.Symbol);

    [Fact]
    public void Law_names_come_longest_first()
    {
        var names = TestRegistry.BuiltIn.Instruments.LawNames;

        Assert.Contains("Luật Tiếp công dân", names);
        Assert.Contains("Luật Ngân sách nhà nước", names);
        Assert.Equal(names.OrderByDescending(name => name.Length).Select(name => name.Length), names.Select(name => name.Length));
        Assert.Equal(names.Count, names.Distinct(StringComparer.Ordinal).Count());
    }
}
