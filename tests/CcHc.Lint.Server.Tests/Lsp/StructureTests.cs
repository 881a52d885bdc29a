using System.Text.Json.Nodes;

namespace CcHc.Lint.Server.Tests.Lsp;

/// <summary>What an editor shows of a plan's structure: outline, folds, counts, colours, hints.</summary>
public class StructureTests
{
    private static readonly string Text = LspPlans.Plan2022;

    [Fact]
    public async Task The_outline_is_a_tree_with_the_tasks()
    {
        await using var client = await LspTestClient.StartAsync("""{"textDocument":{"documentSymbol":{"hierarchicalDocumentSymbolSupport":true}}}""");
        client.Open(LspPlans.Uri, Text);
        var symbols = (await client.AskAsync("textDocument/documentSymbol", LspPlans.InDocument()))!.AsArray();
        Assert.Equal(["I. MỤC TIÊU", "II. TỔ CHỨC THỰC HIỆN", "PHỤ LỤC"], symbols.Select(symbol => (string)symbol!["name"]!));
        var tasks = symbols[2]!["children"]!.AsArray();
        Assert.Equal(["1 Rà soát thủ tục đất đai", "2 Tập huấn công chức"], tasks.Select(symbol => (string)symbol!["name"]!));
        Assert.Equal("Sở Nội vụ · Quý I/2022", (string)tasks[0]!["detail"]!);
        AssertNested(symbols, null);
    }

    [Fact]
    public async Task A_client_without_trees_gets_a_list()
    {
        await using var client = await LspTestClient.StartAsync();
        client.Open(LspPlans.Uri, Text);
        var symbols = (await client.AskAsync("textDocument/documentSymbol", LspPlans.InDocument()))!.AsArray();
        Assert.Equal(5, symbols.Count);
        Assert.Equal("PHỤ LỤC", (string)symbols[4]!["containerName"]!);
    }

    [Fact]
    public async Task Chapters_and_tables_fold()
    {
        await using var client = await LspTestClient.StartAsync();
        client.Open(LspPlans.Uri, Text);
        var folds = (await client.AskAsync("textDocument/foldingRange", LspPlans.InDocument()))!.AsArray();
        Assert.Contains(folds, fold => (int)fold!["startLine"]! == 9 && (int)fold["endLine"]! == 11);
        Assert.Contains(folds, fold => (int)fold!["startLine"]! == 22 && (int)fold["endLine"]! == 25);
    }

    [Fact]
    public async Task Headings_show_counts_and_the_top_the_day()
    {
        await using var client = await LspTestClient.StartAsync();
        client.Open(LspPlans.Uri, Text);
        var lenses = (await client.AskAsync("textDocument/codeLens", LspPlans.InDocument()))!.AsArray().Select(lens => $"{(int)lens!["range"]!["start"]!["line"]! + 1}: {(string)lens["command"]!["title"]!}").ToList();
        Assert.Contains("1: Xét đến ngày 18/01/2022.", lenses);
        Assert.Contains("20: 2 nhiệm vụ · Sở Nội vụ 1", lenses);
        Assert.Contains(lenses, lens => lens.StartsWith("20: 1 lỗi", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Citations_deadlines_and_bodies_are_coloured()
    {
        await using var client = await LspTestClient.StartAsync();
        client.Open(LspPlans.Uri, Text);
        var tokens = Decode((await client.AskAsync("textDocument/semanticTokens/full", LspPlans.InDocument()))!["data"]!.AsArray());
        Assert.Contains("citation Nghị quyết số 30c/NQ-CP superseded deprecated", tokens);
        Assert.Contains("deadline Quý I/2022", tokens);
        Assert.Contains("agency Sở Nội vụ", tokens);
        var asked = LspPlans.InDocument();
        asked["range"] = LspPlans.RangeOf(Text, "Tháng 6/2022");
        Assert.Equal(["deadline Tháng 6/2022"], Decode((await client.AskAsync("textDocument/semanticTokens/range", asked))!["data"]!.AsArray()));
    }

    [Fact]
    public async Task Colours_change_by_the_difference()
    {
        await using var client = await LspTestClient.StartAsync();
        client.Open(LspPlans.Uri, Text);
        var first = (await client.AskAsync("textDocument/semanticTokens/full", LspPlans.InDocument()))!;
        client.Change(LspPlans.Uri, 2, LspPlans.Replace(LspPlans.RangeOf(Text, "Tháng 6/2022"), "Quý II"));
        var asked = LspPlans.InDocument();
        asked["previousResultId"] = (string)first["resultId"]!;
        var delta = (await client.AskAsync("textDocument/semanticTokens/full/delta", asked))!;
        var data = first["data"]!.AsArray().Select(number => (int)number!).ToList();
        foreach (var edit in delta["edits"]!.AsArray())
        {
            data.RemoveRange((int)edit!["start"]!, (int)edit["deleteCount"]!);
            data.InsertRange((int)edit["start"]!, edit["data"]?.AsArray().Select(number => (int)number!) ?? []);
        }

        var whole = (await client.AskAsync("textDocument/semanticTokens/full", LspPlans.InDocument()))!["data"]!.AsArray().Select(number => (int)number!);
        Assert.Equal(whole, data);
        asked["previousResultId"] = "long gone";
        Assert.NotNull((await client.AskAsync("textDocument/semanticTokens/full/delta", asked))!["data"]);
    }

    [Fact]
    public async Task Deadlines_show_their_days_when_asked_for()
    {
        await using var client = await LspTestClient.StartAsync();
        client.Open(LspPlans.Uri, Text);
        var asked = LspPlans.InDocument();
        asked["range"] = LspPlans.Range(new JsonObject { ["line"] = 0, ["character"] = 0 }, new JsonObject { ["line"] = 99, ["character"] = 0 });
        Assert.Empty((await client.AskAsync("textDocument/inlayHint", asked))!.AsArray());
        client.Tell("workspace/didChangeConfiguration", JsonNode.Parse("""{"settings":{"cchcLint":{"inlayHints":{"deadlines":true}}}}"""));
        var hints = (await client.AskAsync("textDocument/inlayHint", asked))!.AsArray();
        Assert.Equal(["01/01/2022–31/3/2022", "01/6/2022–30/6/2022"], hints.Select(hint => (string)hint!["label"]!));
        Assert.Equal(LspPlans.PositionOf(Text, "Quý I/2022", 10).ToJsonString(), hints[0]!["position"]!.ToJsonString());
    }

    // The specification demands that a symbol's own words lie in its range, and that in its parent's.
    private static void AssertNested(JsonArray symbols, JsonNode? parent)
    {
        foreach (var symbol in symbols)
        {
            Assert.True(Holds(symbol!["range"]!, symbol["selectionRange"]!));
            if (parent is not null) Assert.True(Holds(parent, symbol["range"]!));
            if (symbol["children"] is JsonArray children) AssertNested(children, symbol["range"]);
        }
    }

    private static bool Holds(JsonNode outer, JsonNode inner) =>
        LspPlans.OffsetOf(Text, outer["start"]!) <= LspPlans.OffsetOf(Text, inner["start"]!) && LspPlans.OffsetOf(Text, inner["end"]!) <= LspPlans.OffsetOf(Text, outer["end"]!);

    private static List<string> Decode(JsonArray data)
    {
        string[] types = ["citation", "deadline", "agency"];
        string[] modifiers = ["inForce", "superseded", "expired", "periodOver", "amended", "notYet", "former", "deprecated"];
        var lines = Text.Split('\n');
        var tokens = new List<string>();
        var (line, character) = (0, 0);
        for (var i = 0; i < data.Count; i += 5)
        {
            var deltaLine = (int)data[i]!;
            line += deltaLine;
            character = (int)data[i + 1]! + (deltaLine == 0 ? character : 0);
            var set = (int)data[i + 4]!;
            var named = modifiers.Where((_, bit) => (set & 1 << bit) != 0);
            tokens.Add(string.Join(' ', named.Prepend(lines[line].Substring(character, (int)data[i + 2]!)).Prepend(types[(int)data[i + 3]!])));
        }

        return tokens;
    }
}
