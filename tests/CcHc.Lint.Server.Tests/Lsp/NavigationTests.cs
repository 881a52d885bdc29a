using System.Text.Json.Nodes;

namespace CcHc.Lint.Server.Tests.Lsp;

public class NavigationTests
{
    private static readonly string Text = LspPlans.Plan2022;

    [Theory]
    [InlineData("30c/NQ-CP (chi", "Căn cứ Nghị quyết số 30c", 7, "Nghị quyết số 30c/NQ-CP")]
    [InlineData("UBND tỉnh nâng", "(UBND)", 1, "UBND")]
    [InlineData("CCHC theo", "(CCHC)", 1, "CCHC")]
    [InlineData("Phụ lục kèm", "PHỤ LỤC", 0, "PHỤ LỤC")]
    [InlineData("Sở Nội vụ | Sở", "1. Sở Nội vụ", 3, "Sở Nội vụ")]
    public async Task A_mention_leads_to_where_it_is_introduced(string from, string to, int inside, string words)
    {
        await using var client = await LspTestClient.StartAsync();
        client.Open(LspPlans.Uri, Text);
        var places = (await client.AskAsync("textDocument/definition", LspPlans.AtPosition(LspPlans.PositionOf(Text, from, 1))))!.AsArray();
        Assert.Equal(LspPlans.PositionOf(Text, to, inside).ToJsonString(), places[0]!["range"]!["start"]!.ToJsonString());
        Assert.Equal(words, LspPlans.Words(Text, places[0]!["range"]!));
    }

    [Fact]
    public async Task A_citation_leads_to_its_entry_in_the_registry_too()
    {
        var folder = Directory.CreateTempSubdirectory("cchc-lsp-");
        await using var client = await LspTestClient.StartAsync(pageFolder: folder.FullName);
        client.Open(LspPlans.Uri, Text);
        var places = (await client.AskAsync("textDocument/definition", LspPlans.AtPosition(LspPlans.PositionOf(Text, "30c/NQ-CP"))))!.AsArray();
        var page = await File.ReadAllTextAsync(new Uri((string)places[1]!["uri"]!).LocalPath);
        Assert.StartsWith("Nghị quyết 30c/NQ-CP\n", page, StringComparison.Ordinal);

        var links = (await client.AskAsync("textDocument/documentLink", LspPlans.InDocument()))!.AsArray();
        var citation = links.First(link => LspPlans.Words(Text, link!["range"]!) == "Nghị quyết số 30c/NQ-CP")!;
        Assert.Null(citation["target"]);
        Assert.Equal((string)places[1]!["uri"]!, (string)(await client.AskAsync("documentLink/resolve", citation))!["target"]!);
        var annex = links.First(link => LspPlans.Words(Text, link!["range"]!).Contains("Phụ lục", StringComparison.Ordinal))!;
        Assert.Equal(LspPlans.Uri + "#L20", (string)annex["target"]!);
        folder.Delete(recursive: true);
    }

    [Theory]
    [InlineData("30c/NQ-CP", true, 2)]
    [InlineData("30c/NQ-CP", false, 1)]
    [InlineData("CCHC", true, 2)]
    [InlineData("UBND", true, 2)]
    public async Task All_mentions_of_the_same_are_found(string words, bool withDeclaration, int count)
    {
        await using var client = await LspTestClient.StartAsync();
        client.Open(LspPlans.Uri, Text);
        var asked = LspPlans.AtPosition(LspPlans.PositionOf(Text, words, 1));
        asked["context"] = new JsonObject { ["includeDeclaration"] = withDeclaration };
        var places = (await client.AskAsync("textDocument/references", asked))!.AsArray();
        Assert.Equal(count, places.Count);
        var highlights = (await client.AskAsync("textDocument/documentHighlight", LspPlans.AtPosition(LspPlans.PositionOf(Text, words, 1))))!.AsArray();
        Assert.Equal([3, 2], highlights.Select(place => (int)place!["kind"]!));
    }

    [Fact]
    public async Task A_short_form_is_renamed_wherever_it_stands_for_itself()
    {
        await using var client = await LspTestClient.StartAsync("""{"textDocument":{"rename":{"prepareSupport":true}}}""");
        var text = Text + "\n\nSố 145/KH-UBND không đổi, UBND đổi.\n";
        client.Open(LspPlans.Uri, text);
        var at = LspPlans.AtPosition(LspPlans.PositionOf(text, "UBND tỉnh nâng", 2));
        var place = (await client.AskAsync("textDocument/prepareRename", at))!;
        Assert.Equal("UBND", (string)place["placeholder"]!);
        at["newName"] = "Ủy ban";
        var edit = (await client.AskAsync("textDocument/rename", at))!;
        var renamed = LspPlans.Apply(text, edit);
        Assert.Contains("Ủy ban nhân dân (Ủy ban) tỉnh", renamed, StringComparison.Ordinal);
        Assert.Contains("Ủy ban tỉnh nâng", renamed, StringComparison.Ordinal);
        Assert.Contains("145/KH-UBND không đổi, Ủy ban đổi", renamed, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("UBND tỉnh nâng", "", "không thể là chữ viết tắt")]
    [InlineData("UBND tỉnh nâng", "a\nb", "không thể là chữ viết tắt")]
    [InlineData("UBND tỉnh nâng", "CCHC", "đã được dùng cho “cải cách hành chính”")]
    [InlineData("I. MỤC TIÊU", "X", "không có chữ viết tắt")]
    public async Task What_cannot_be_renamed_says_why(string where, string name, string reason)
    {
        await using var client = await LspTestClient.StartAsync();
        client.Open(LspPlans.Uri, Text);
        var asked = LspPlans.AtPosition(LspPlans.PositionOf(Text, where, 1));
        asked["newName"] = name;
        var error = await Assert.ThrowsAsync<LspErrorException>(() => client.AskAsync("textDocument/rename", asked));
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
    }
}
