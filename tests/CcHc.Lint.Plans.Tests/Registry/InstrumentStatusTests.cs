using CcHc.Lint.Plans.Registry;

namespace CcHc.Lint.Plans.Tests.Registry;

public sealed class InstrumentStatusTests
{
    private static StatusOnDay StatusOf(string entries, string symbol, string asOf)
    {
        var registry = TestRegistry.From("instruments:\n" + entries).Instruments;
        return registry.StatusOn(registry.WithSymbol(symbol)[0], TestRegistry.Day(asOf));
    }

    private static string Entry(string symbol, string fields, string confidence = "verified") =>
        $"- {{symbol: {symbol}, kind: Nghị định, issuer: Chính phủ, title: T, confidence: {confidence}, {fields}}}\n";

    [Theory]
    [InlineData("2019-12-31", InstrumentStatus.NotYet)]
    [InlineData("2020-01-01", InstrumentStatus.InForce)]
    [InlineData("2020-05-31", InstrumentStatus.InForce)]
    [InlineData("2020-06-01", InstrumentStatus.Superseded)]
    public void It_is_replaced_when_the_successor_takes_effect_not_when_that_is_issued(string asOf, InstrumentStatus expected)
    {
        var entries = Entry("1/2019/NĐ-CP", "issued: 2019-11-01, effective: 2020-01-01, superseded_by: [2/2020/NĐ-CP]")
            + Entry("2/2020/NĐ-CP", "issued: 2020-03-01, effective: 2020-06-01");

        Assert.Equal(expected, StatusOf(entries, "1/2019/NĐ-CP", asOf).Status);
    }

    [Fact]
    public void The_day_of_issue_counts_where_the_day_of_effect_is_not_known()
    {
        var entries = Entry("1/2019/NĐ-CP", "issued: 2019-11-01, superseded_by: [2/2020/NĐ-CP]") + Entry("2/2020/NĐ-CP", "issued: 2020-03-01");

        Assert.Equal(InstrumentStatus.InForce, StatusOf(entries, "1/2019/NĐ-CP", "2020-02-29").Status);
        var status = StatusOf(entries, "1/2019/NĐ-CP", "2020-03-01");
        Assert.Equal(InstrumentStatus.Superseded, status.Status);
        Assert.Equal(TestRegistry.Day("2020-03-01"), status.Since);
    }

    [Fact]
    public void A_successor_without_dates_counts_only_when_its_year_is_long_past()
    {
        var entries = Entry("1/2019/NĐ-CP", "issued: 2019-11-01, superseded_by: [2/2023/NĐ-CP]") + Entry("2/2023/NĐ-CP", "issued: null");

        Assert.Equal(InstrumentStatus.InForce, StatusOf(entries, "1/2019/NĐ-CP", "2024-06-01").Status);
        var status = StatusOf(entries, "1/2019/NĐ-CP", "2025-01-01");
        Assert.Equal(InstrumentStatus.Superseded, status.Status);
        Assert.Null(status.Since);
    }

    [Fact]
    public void An_end_without_successor_is_expired()
    {
        var entries = Entry("1/2019/NĐ-CP", "issued: 2019-11-01, expired: 2021-01-01");

        Assert.Equal(InstrumentStatus.InForce, StatusOf(entries, "1/2019/NĐ-CP", "2020-12-31").Status);
        Assert.Equal(new StatusOnDay(InstrumentStatus.Expired, null, TestRegistry.Day("2021-01-01"), Confidence.Verified), StatusOf(entries, "1/2019/NĐ-CP", "2021-01-01"));
    }

    [Fact]
    public void A_stated_end_goes_before_the_successors_day()
    {
        var entries = Entry("1/2019/NĐ-CP", "issued: 2019-11-01, expired: 2021-01-01, superseded_by: [2/2020/NĐ-CP]") + Entry("2/2020/NĐ-CP", "issued: 2020-03-01");

        Assert.Equal(InstrumentStatus.InForce, StatusOf(entries, "1/2019/NĐ-CP", "2020-12-31").Status);
        Assert.Equal(InstrumentStatus.Superseded, StatusOf(entries, "1/2019/NĐ-CP", "2021-01-01").Status);
    }

    [Theory]
    [InlineData("2019-06-01", InstrumentStatus.InForce)]
    [InlineData("2020-12-31", InstrumentStatus.InForce)] // the next programme is out, this period still runs
    [InlineData("2021-01-01", InstrumentStatus.Superseded)]
    public void A_programme_runs_to_the_end_of_its_period(string asOf, InstrumentStatus expected)
    {
        var entries = Entry("1/NQ-CP", "issued: 2015-01-01, period: {from: 2016, to: 2020}, superseded_by: [2/NQ-CP]")
            + Entry("2/NQ-CP", "issued: 2020-10-01, period: {from: 2021, to: 2025}");

        Assert.Equal(expected, StatusOf(entries, "1/NQ-CP", asOf).Status);
    }

    [Fact]
    public void A_period_that_is_over_is_verified_also_where_the_entry_is_not()
    {
        var entries = Entry("1/NQ-CP", "issued: 2015-01-01, period: {from: 2016, to: 2020}", "unverified");

        Assert.Equal(new StatusOnDay(InstrumentStatus.PeriodOver, null, TestRegistry.Day("2021-01-01"), Confidence.Verified), StatusOf(entries, "1/NQ-CP", "2021-05-05"));
    }

    [Fact]
    public void An_amendment_counts_from_its_day()
    {
        var entries = Entry("1/2019/NĐ-CP", "issued: 2019-11-01, amended_by: [2/2020/NĐ-CP, 3/2021/NĐ-CP]", "likely")
            + Entry("2/2020/NĐ-CP", "issued: 2020-03-01") + Entry("3/2021/NĐ-CP", "issued: 2021-03-01");

        Assert.Equal(InstrumentStatus.InForce, StatusOf(entries, "1/2019/NĐ-CP", "2020-02-01").Status);
        Assert.Equal("2/2020/NĐ-CP", StatusOf(entries, "1/2019/NĐ-CP", "2020-03-01").By?.Symbol);
        var later = StatusOf(entries, "1/2019/NĐ-CP", "2022-01-01");
        Assert.Equal((InstrumentStatus.Amended, "3/2021/NĐ-CP", Confidence.Likely), (later.Status, later.By?.Symbol, later.Confidence));
    }

    [Fact]
    public void A_relation_has_the_confidence_of_the_entry_that_says_it()
    {
        var said = Entry("1/2019/NĐ-CP", "issued: 2019-11-01, superseded_by: [2/2020/NĐ-CP]", "likely") + Entry("2/2020/NĐ-CP", "issued: 2020-03-01, supersedes: [1/2019/NĐ-CP]");
        var filled = Entry("1/2019/NĐ-CP", "issued: 2019-11-01") + Entry("2/2020/NĐ-CP", "issued: 2020-03-01, supersedes: [1/2019/NĐ-CP]", "unverified");

        Assert.Equal(Confidence.Likely, StatusOf(said, "1/2019/NĐ-CP", "2021-01-01").Confidence);
        // The other direction is the same relation.
        Assert.Equal(Confidence.Likely, TestRegistry.From("instruments:\n" + said).Instruments.ByIdentity("2/2020/NĐ-CP@2020-03-01")!.Supersedes[0].Confidence);
        Assert.Equal((InstrumentStatus.Superseded, Confidence.Unverified), (StatusOf(filled, "1/2019/NĐ-CP", "2021-01-01").Status, StatusOf(filled, "1/2019/NĐ-CP", "2021-01-01").Confidence));
    }

    [Fact]
    public void A_chain_names_the_first_successor_and_offers_the_last()
    {
        var registry = TestRegistry.From("instruments:\n"
            + Entry("1/2015/NĐ-CP", "issued: 2015-01-01, superseded_by: [2/2018/NĐ-CP]")
            + Entry("2/2018/NĐ-CP", "issued: 2018-01-01, superseded_by: [3/2022/NĐ-CP]")
            + Entry("3/2022/NĐ-CP", "issued: 2022-01-01")).Instruments;
        var first = registry.WithSymbol("1/2015/NĐ-CP")[0];

        Assert.Equal("2/2018/NĐ-CP", registry.StatusOn(first, TestRegistry.Day("2023-01-01")).By?.Symbol);
        Assert.Equal("3/2022/NĐ-CP", registry.CurrentSuccessor(first, TestRegistry.Day("2023-01-01"))?.Symbol);
        Assert.Equal("2/2018/NĐ-CP", registry.CurrentSuccessor(first, TestRegistry.Day("2019-01-01"))?.Symbol);
        Assert.Null(registry.CurrentSuccessor(first, TestRegistry.Day("2016-01-01")));
    }

    [Fact]
    public void A_number_used_twice_means_the_next_one_issued()
    {
        var registry = TestRegistry.From("instruments:\n"
            + Entry("5/QĐ-TTg", "issued: 2012-01-01")
            + Entry("4/QĐ-TTg", "issued: 2014-01-01, superseded_by: [5/QĐ-TTg]")
            + Entry("5/QĐ-TTg", "issued: 2020-01-01")
            + Entry("5/QĐ-TTg", "issued: 2016-01-01")).Instruments;

        Assert.Equal("5/QĐ-TTg@2016-01-01", registry.WithSymbol("4/QĐ-TTg")[0].SupersededBy[0].Identity);
        Assert.Equal("4/QĐ-TTg@2014-01-01", registry.ByIdentity("5/QĐ-TTg@2016-01-01")!.Supersedes[0].Identity);
        Assert.Empty(registry.ByIdentity("5/QĐ-TTg@2020-01-01")!.Supersedes);
    }
}
