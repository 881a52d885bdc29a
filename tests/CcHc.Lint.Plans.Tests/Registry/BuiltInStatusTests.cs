using CcHc.Lint.Plans.Registry;

namespace CcHc.Lint.Plans.Tests.Registry;

/// <summary>What the built-in entries say of instruments on a day.</summary>
public sealed class BuiltInStatusTests
{
    [Theory]
    [InlineData("30c/NQ-CP", "2018-12-25", InstrumentStatus.InForce)]
    [InlineData("225/QĐ-TTg", "2018-12-25", InstrumentStatus.InForce)]
    [InlineData("130/2005/NĐ-CP", "2018-12-25", InstrumentStatus.Amended)]
    [InlineData("16/2015/NĐ-CP", "2018-12-25", InstrumentStatus.InForce)]
    [InlineData("43/2011/NĐ-CP", "2018-12-25", InstrumentStatus.InForce)]
    [InlineData("61/2018/NĐ-CP", "2018-12-25", InstrumentStatus.InForce)]
    [InlineData("TCVN ISO 9001:2008", "2018-12-25", InstrumentStatus.Superseded)]
    [InlineData("TCVN ISO 9001:2015", "2018-12-25", InstrumentStatus.InForce)]
    [InlineData("30c/NQ-CP", "2021-03-01", InstrumentStatus.PeriodOver)]
    [InlineData("30c/NQ-CP", "2022-12-31", InstrumentStatus.Superseded)]
    [InlineData("225/QĐ-TTg", "2022-12-31", InstrumentStatus.Superseded)]
    [InlineData("16/2015/NĐ-CP", "2022-12-31", InstrumentStatus.Superseded)]
    [InlineData("54/2016/NĐ-CP", "2022-12-31", InstrumentStatus.Superseded)]
    [InlineData("141/2016/NĐ-CP", "2022-12-31", InstrumentStatus.Superseded)]
    [InlineData("43/2011/NĐ-CP", "2022-12-31", InstrumentStatus.Superseded)]
    [InlineData("61/2018/NĐ-CP", "2022-12-31", InstrumentStatus.Amended)]
    [InlineData("130/2005/NĐ-CP", "2022-12-31", InstrumentStatus.Amended)]
    [InlineData("61/2018/NĐ-CP", "2026-11-01", InstrumentStatus.Superseded)]
    [InlineData("130/2005/NĐ-CP", "2026-11-01", InstrumentStatus.Superseded)]
    [InlineData("76/NQ-CP", "2022-01-10", InstrumentStatus.InForce)]
    [InlineData("76/NQ-CP", "2026-11-01", InstrumentStatus.Amended)]
    [InlineData("43/2011/NĐ-CP", "2022-01-10", InstrumentStatus.InForce)]
    [InlineData("60/2021/NĐ-CP", "2022-01-10", InstrumentStatus.InForce)]
    [InlineData("60/2021/NĐ-CP", "2021-08-01", InstrumentStatus.NotYet)]
    [InlineData("143/2020/NĐ-CP", "2023-12-31", InstrumentStatus.Superseded)]
    [InlineData("749/CĐ-TTg", "2024-02-01", InstrumentStatus.PeriodOver)]
    [InlineData("11/2003/QH11", "2015-12-10", InstrumentStatus.InForce)]
    [InlineData("11/2003/QH11", "2017-01-05", InstrumentStatus.Superseded)]
    public void An_instrument_has_its_status_on_that_day(string symbol, string asOf, InstrumentStatus expected)
    {
        var registry = TestRegistry.BuiltIn.Instruments;
        var day = TestRegistry.Day(asOf);
        var instrument = registry.WithSymbol(symbol).Single();

        Assert.Equal(expected, registry.StatusOn(instrument, day).Status);
    }

    [Theory]
    [InlineData("Luật Tổ chức HĐND và UBND")]
    [InlineData("Luật Tổ chức Hội đồng nhân dân và Ủy ban nhân dân")]
    public void Bodies_in_the_names_of_laws_may_be_written_short(string name) =>
        Assert.Equal("11/2003/QH11@2003-11-26", TestRegistry.BuiltIn.Instruments.FindLaw(name, TestRegistry.Day("2003-11-26"), null, TestRegistry.Day("2014-01-01"))?.Identity);

    [Theory]
    [InlineData("Luật Giao dịch điện tử", "2015-11-29", "51/2005/QH11@2005-11-29")]
    [InlineData("Luật Giao dịch điện tử", "2005-11-29", null)]
    [InlineData("Luật Giao dịch điện tử", "2015-11-28", null)]
    [InlineData("Luật Giao dịch điện tử", "2016-11-29", null)]
    public void A_mistyped_year_is_known_by_day_and_month(string name, string written, string? expected) =>
        Assert.Equal(expected, TestRegistry.BuiltIn.Instruments.FindLawOfMistypedYear(name, TestRegistry.Day(written))?.Identity);

    [Fact]
    public void The_programme_that_ended_names_its_successor_without_doubt()
    {
        var registry = TestRegistry.BuiltIn.Instruments;
        var status = registry.StatusOn(registry.WithSymbol("30c/NQ-CP").Single(), TestRegistry.Day("2022-01-10"));

        Assert.Equal("76/NQ-CP@2021-07-15", status.By?.Identity);
        Assert.Equal(TestRegistry.Day("2021-07-15"), status.Since);
        Assert.Equal(Confidence.Verified, status.Confidence);
    }

    [Fact]
    public void Built_in_files_have_no_errors()
    {
        var result = TestRegistry.LoadBuiltIn();

        Assert.Equal([], result.Problems.Where(problem => problem.IsError).Select(problem => $"{problem.File}({problem.Line}) {problem.Field}"));
        Assert.True(result.Contents.Instruments.Count > 200);
    }

    [Fact]
    public void Every_relation_between_known_instruments_stands_in_both_entries()
    {
        var registry = TestRegistry.BuiltIn.Instruments;
        foreach (var instrument in registry.All)
        {
            foreach (var relation in instrument.SupersededBy.Where(relation => relation.Identity is not null))
                Assert.Contains(registry.ByIdentity(relation.Identity!)!.Supersedes, back => back.Identity == instrument.Identity);
        }
    }
}
