using System.Text.Json.Nodes;

namespace CcHc.Lint.Server.Tests.Lsp;

public class CompletionTests
{
    private const string Head = "KẾ HOẠCH\nCải cách hành chính tỉnh Sông Thao năm 2022\n\n";

    [Theory]
    [InlineData("Căn cứ Nghị quyết số 76¦", "Nghị quyết số 76/NQ-CP", "Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021-2030")]
    [InlineData("theo nghị quyết 76/N¦", "Nghị quyết số 76/NQ-CP", "theo Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021-2030")]
    [InlineData("Căn cứ Nghị định kiểm soát thủ tục¦", "Nghị định số 63/2010/NĐ-CP", "Căn cứ Nghị định số 63/2010/NĐ-CP ngày 08/6/2010 của Chính phủ về kiểm soát thủ tục hành chính")]
    [InlineData("Giao Sở Nội¦", "Sở Nội vụ", "Giao Sở Nội vụ")]
    [InlineData("| 1 | Rà soát | SNV¦", "Sở Nội vụ", "| 1 | Rà soát | Sở Nội vụ")]
    public async Task What_is_begun_is_completed(string marked, string label, string completed)
    {
        var (text, items) = await CompleteAsync(Head + marked);
        var item = items.Single(item => (string)item!["label"]! == label)!;
        var edit = item["textEdit"]!;
        var (start, end) = (LspPlans.OffsetOf(text, edit["range"]!["start"]!), LspPlans.OffsetOf(text, edit["range"]!["end"]!));
        Assert.Equal(Head + completed, text[..start] + (string)edit["newText"]! + text[end..]);
        Assert.Equal(text[start..end], (string)item["filterText"]!);
    }

    [Fact]
    public async Task What_is_out_of_force_on_the_plans_day_comes_last_and_struck_out()
    {
        var (_, items) = await CompleteAsync(Head + "Căn cứ Nghị quyết chương trình tổng thể cải cách hành chính¦");
        Assert.Equal(["Nghị quyết số 76/NQ-CP", "Nghị quyết số 30c/NQ-CP"], items.Select(item => (string)item!["label"]!));
        Assert.Null(items[0]!["tags"]);
        Assert.Equal([1], items[1]!["tags"]!.AsArray().Select(tag => (int)tag!));
    }

    [Theory]
    [InlineData("trong 30¦")]
    [InlineData("năm 2022¦")]
    [InlineData("Sở Nội vụ¦")]
    public async Task What_is_no_citation_and_no_unfinished_name_gets_nothing(string marked)
    {
        var (_, items) = await CompleteAsync(Head + marked);
        Assert.DoesNotContain(items, item => ((string)item!["sortText"]!)[0] is 'a');
        Assert.DoesNotContain(items, item => (string)item!["label"]! == "Sở Nội vụ");
    }

    [Fact]
    public async Task Bodies_that_ended_are_not_offered()
    {
        var (_, items) = await CompleteAsync("KẾ HOẠCH\nCải cách hành chính tỉnh Sông Thao năm 2026\n\nGiao Sở Thông tin¦");
        Assert.DoesNotContain(items, item => (string)item!["label"]! == "Sở Thông tin và Truyền thông");
    }

    [Fact]
    public async Task A_plan_is_offered_the_chapters_that_it_lacks()
    {
        var (_, items) = await CompleteAsync(Head + "I. MỤC TIÊU\n\nPhấn đấu đúng hạn (chi tiết tại Phụ lục kèm theo).\n\n¦");
        Assert.Contains(items, item => (string)item!["label"]! == "II. TỔ CHỨC THỰC HIỆN");
        Assert.DoesNotContain(items, item => ((string)item!["label"]!).Contains("MỤC TIÊU", StringComparison.Ordinal));
        var annex = items.Single(item => (string)item!["label"]! == "PHỤ LỤC")!;
        Assert.Contains("| STT | Nhiệm vụ |", (string)annex["textEdit"]!["newText"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_item_tells_more_when_it_is_looked_at()
    {
        await using var client = await LspTestClient.StartAsync();
        var (text, position) = LspPlans.Caret(Head + "Căn cứ Nghị quyết số 76¦");
        client.Open(LspPlans.Uri, text);
        var items = (await client.AskAsync("textDocument/completion", LspPlans.AtPosition(position)))!["items"]!.AsArray();
        Assert.Null(items[0]!["documentation"]);
        var resolved = (await client.AskAsync("completionItem/resolve", items[0]))!;
        Assert.Contains("còn hiệu lực", (string)resolved["documentation"]!["value"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rules_are_offered_in_suppressions()
    {
        var (_, items) = await CompleteAsync(Head + "<!-- cchc-lint-disable-next-line superseded¦");
        Assert.Equal(["superseded-citation"], items.Select(item => (string)item!["label"]!));
    }

    [Theory]
    [InlineData("ru¦", "rules", "rules: ")]
    [InlineData("rules:\n  missing-dead¦", "missing-deadline", "missing-deadline: ")]
    [InlineData("rules:\n  PLAN20¦", "missing-lead-agency", "missing-lead-agency: ")]
    [InlineData("rules:\n  vague-deadline: w¦", "warning", "warning")]
    [InlineData("rules:\n  vague-deadline:\n    sev¦", "severity", "severity: ")]
    [InlineData("language: ¦", "en", "en")]
    public async Task A_configuration_is_completed_by_where_the_caret_stands(string marked, string label, string newText)
    {
        await using var client = await LspTestClient.StartAsync();
        var (text, position) = LspPlans.Caret(marked);
        const string Uri = "file:///plans/.cchc-lint.yml";
        client.Open(Uri, text, languageId: "yaml");
        var items = (await client.AskAsync("textDocument/completion", LspPlans.AtPosition(position, Uri)))!["items"]!.AsArray();
        Assert.Equal(newText, (string)items.Single(item => (string)item!["label"]! == label)!["textEdit"]!["newText"]!);
    }

    private static async Task<(string Text, JsonArray Items)> CompleteAsync(string marked)
    {
        await using var client = await LspTestClient.StartAsync();
        var (text, position) = LspPlans.Caret(marked);
        client.Open(LspPlans.Uri, text);
        return (text, (await client.AskAsync("textDocument/completion", LspPlans.AtPosition(position)))!["items"]!.AsArray());
    }
}
