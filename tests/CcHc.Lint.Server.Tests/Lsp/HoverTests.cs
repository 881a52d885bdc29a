using System.Text.Json.Nodes;

namespace CcHc.Lint.Server.Tests.Lsp;

public class HoverTests
{
    [Theory]
    [InlineData("30c/NQ-CP", "**Nghị quyết số 30c/NQ-CP**", "**đã bị thay thế** từ 15/7/2021, bởi Nghị quyết số 76/NQ-CP")]
    [InlineData("CCHC)", "**CCHC**", "cải cách hành chính")]
    [InlineData("CCHC theo", "**CCHC**", "cải cách hành chính")]
    [InlineData("Quý I/2022", "- Chủ trì: Sở Nội vụ", "- Thời hạn: Quý I/2022 (01/01/2022–31/3/2022)")]
    [InlineData("Sở Tài chính bảo", "**Sở Tài chính**", "")]
    public async Task Words_are_explained(string words, string first, string second)
    {
        await using var client = await LspTestClient.StartAsync();
        client.Open(LspPlans.Uri, LspPlans.Plan2022);
        var hover = (await client.AskAsync("textDocument/hover", LspPlans.AtPosition(LspPlans.PositionOf(LspPlans.Plan2022, words, 2))))!;
        Assert.Equal("markdown", (string)hover["contents"]!["kind"]!);
        Assert.Contains(first, (string)hover["contents"]!["value"]!, StringComparison.Ordinal);
        Assert.Contains(second, (string)hover["contents"]!["value"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_range_is_that_of_the_words()
    {
        await using var client = await LspTestClient.StartAsync();
        client.Open(LspPlans.Uri, LspPlans.Plan2022);
        var hover = (await client.AskAsync("textDocument/hover", LspPlans.AtPosition(LspPlans.PositionOf(LspPlans.Plan2022, "30c/NQ-CP"))))!;
        Assert.Equal("Nghị quyết số 30c/NQ-CP", LspPlans.Words(LspPlans.Plan2022, hover["range"]!));
    }

    [Fact]
    public async Task A_rule_is_explained_where_it_is_suppressed_and_where_it_is_configured()
    {
        await using var client = await LspTestClient.StartAsync();
        const string Text = "<!-- cchc-lint-disable-next-line superseded-citation -- lý do -->\n" + LspPlans.Plan2022;
        client.Open(LspPlans.Uri, Text);
        var hover = (await client.AskAsync("textDocument/hover", LspPlans.AtPosition(LspPlans.PositionOf(Text, "superseded", 3))))!;
        Assert.Contains("**CITE101 superseded-citation**", (string)hover["contents"]!["value"]!, StringComparison.Ordinal);

        const string Configuration = "rules:\n  vague-deadline: warning\n";
        const string Uri = "file:///plans/.cchc-lint.yml";
        client.Open(Uri, Configuration, languageId: "yaml");
        hover = (await client.AskAsync("textDocument/hover", LspPlans.AtPosition(LspPlans.PositionOf(Configuration, "vague", 3), Uri)))!;
        Assert.Contains("## Tùy chọn", (string)hover["contents"]!["value"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Plain_words_and_blank_places_say_nothing()
    {
        await using var client = await LspTestClient.StartAsync();
        client.Open(LspPlans.Uri, LspPlans.Plan2022);
        Assert.Null(await client.AskAsync("textDocument/hover", LspPlans.AtPosition(LspPlans.PositionOf(LspPlans.Plan2022, "I. MỤC TIÊU"))));
        Assert.Null(await client.AskAsync("textDocument/hover", LspPlans.AtPosition(new JsonObject { ["line"] = 999, ["character"] = 999 })));
    }
}
