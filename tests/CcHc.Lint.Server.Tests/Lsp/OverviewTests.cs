using System.Text.Json.Nodes;

namespace CcHc.Lint.Server.Tests.Lsp;

/// <summary>"cchcLint/overview": who does what until when, and what was found.</summary>
public sealed class OverviewTests : IDisposable
{
    private const string Head =
        """
        KẾ HOẠCH
        Cải cách hành chính tỉnh Sông Thao năm 2022

        PHỤ LỤC

        | STT | Nhiệm vụ | Sản phẩm | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành |
        |---|---|---|---|---|---|

        """;

    private readonly WordFixture _word = new();

    [Fact]
    public async Task Tasks_are_counted_by_lead_and_by_quarter()
    {
        await using var client = await LspTestClient.StartAsync();
        client.Open(LspPlans.Uri, LspPlans.Plan2022);
        var overview = (await client.AskAsync("cchcLint/overview", LspPlans.InDocument()))!;
        Assert.Equal(2022, (int)overview["year"]!);
        Assert.Equal(1, (int)overview["version"]!);
        Assert.Equal(["q1 1", "q2 1", "q3 0", "q4 0"], overview["columns"]!.AsArray().Select(column => $"{(string)column!["id"]!} {(int)column["count"]!}"));
        Assert.Equal(["Sở Nội vụ single 1,0,0,0", "Chưa ghi cơ quan chủ trì missing 0,1,0,0"], Leads(overview));
        var task = overview["tasks"]![0]!;
        Assert.Equal("2022-01-01", (string)task["from"]!);
        Assert.Equal("2022-03-31", (string)task["to"]!);
        Assert.Equal("quarter", (string)task["deadlineClass"]!);
        Assert.Equal("Rà soát thủ tục đất đai", LspPlans.Words(LspPlans.Plan2022, task["place"]!["range"]!));
    }

    [Theory]
    [InlineData("Thường xuyên", "regular")]
    [InlineData("Hàng tháng", "regular")]
    [InlineData("Năm 2022", "year")]
    [InlineData("Tháng 12/2021", "before")]
    [InlineData("30/6/2023", "after")]
    [InlineData("", "missing")]
    [InlineData("Sau khi Nghị định được ban hành", "open")]
    public async Task What_has_no_quarter_has_a_column_of_its_own(string deadline, string column)
    {
        await using var client = await LspTestClient.StartAsync();
        client.Open(LspPlans.Uri, $"{Head}| 1 | Rà soát thủ tục | Báo cáo | Sở Nội vụ | Sở Tư pháp | {deadline} |\n");
        var overview = (await client.AskAsync("cchcLint/overview", LspPlans.InDocument()))!;
        var index = (int)overview["tasks"]!.AsArray().Single()!["column"]!;
        Assert.Equal(column, (string)overview["columns"]![index]!["id"]!);
    }

    [Fact]
    public async Task Two_spellings_of_one_body_are_one_lead_and_two_leads_count_for_both()
    {
        await using var client = await LspTestClient.StartAsync();
        client.Open(LspPlans.Uri, Head
            + "| 1 | Việc một | Báo cáo | Sở Tài chính | Sở Nội vụ | Quý I/2022 |\n"
            + "| 2 | Việc hai | Báo cáo | Sở tài chính | Sở Nội vụ | Quý II/2022 |\n"
            + "| 3 | Việc ba | Báo cáo | Sở Tài chính, Sở Nội vụ | Sở Tư pháp | Quý II/2022 |\n");
        var overview = (await client.AskAsync("cchcLint/overview", LspPlans.InDocument()))!;
        Assert.Equal(["Sở Tài chính single 1,2,0,0", "Sở Nội vụ single 0,1,0,0"], Leads(overview));
        Assert.Equal(3, overview["columns"]!.AsArray().Sum(column => (int)column!["count"]!));
    }

    [Fact]
    public async Task Findings_are_grouped_by_rule_the_heaviest_first()
    {
        await using var client = await LspTestClient.StartAsync();
        client.Open(LspPlans.Uri, LspPlans.Plan2022);
        var rules = (await client.AskAsync("cchcLint/overview", LspPlans.InDocument()))!["rules"]!.AsArray();
        Assert.Equal("error", (string)rules[0]!["severity"]!);
        var cited = rules.Single(rule => (string)rule!["code"]! == "CITE101")!["findings"]!.AsArray();
        Assert.All(cited, finding => Assert.Equal("Nghị quyết số 30c/NQ-CP", LspPlans.Words(LspPlans.Plan2022, finding!["place"]!["range"]!)));
        Assert.Equal(rules.Sum(rule => rule!["findings"]!.AsArray().Count), (await client.DiagnosticsAsync(LspPlans.Uri, 1)).Count);
    }

    [Fact]
    public async Task A_word_file_has_an_overview_with_places_in_its_view()
    {
        _word.Write(WordFixture.Plan);
        await using var client = await LspTestClient.StartAsync(root: _word.Root);
        var overview = (await client.AskAsync("cchcLint/overview", _word.Asked))!;
        Assert.Null(overview["version"]);
        Assert.Equal(["Sở Nội vụ single 1,0,0,0,0", "Chưa ghi cơ quan chủ trì missing 0,0,0,0,1"], Leads(overview));
        var view = (await client.AskAsync("cchcLint/documentView", _word.Asked))!;
        var table = view["blocks"]!.AsArray().Single(block => (string)block!["kind"]! == "table")!;
        Assert.Equal((int)table["rows"]![1]!["cells"]![1]!["blocks"]![0]!["id"]!, (int)overview["tasks"]![0]!["place"]!["view"]!["block"]!);
    }

    [Fact]
    public async Task A_document_that_is_not_open_or_is_another_by_now_is_refused()
    {
        await using var client = await LspTestClient.StartAsync();
        Assert.Equal(-32602, (await Assert.ThrowsAsync<LspErrorException>(() => client.AskAsync("cchcLint/overview", LspPlans.InDocument()))).Code);
        client.Open(LspPlans.Uri, LspPlans.Plan2022, version: 3);
        var asked = LspPlans.InDocument();
        asked["version"] = 2;
        Assert.Equal(-32801, (await Assert.ThrowsAsync<LspErrorException>(() => client.AskAsync("cchcLint/overview", asked))).Code);
        asked["version"] = 3;
        Assert.NotNull(await client.AskAsync("cchcLint/overview", asked));
    }

    [Fact]
    public async Task A_text_without_tasks_has_none()
    {
        await using var client = await LspTestClient.StartAsync();
        client.Open(LspPlans.Uri, "Ghi chép của buổi họp.\n");
        var overview = (await client.AskAsync("cchcLint/overview", LspPlans.InDocument()))!;
        Assert.Empty(overview["tasks"]!.AsArray());
        Assert.Empty(overview["leads"]!.AsArray());
    }

    public void Dispose() => _word.Dispose();

    private static IEnumerable<string> Leads(JsonNode overview) => overview["leads"]!.AsArray().Select(lead =>
        $"{(string)lead!["name"]!} {(string)lead["kind"]!} {string.Join(',', lead["counts"]!.AsArray().Select(count => (int)count!))}");
}
