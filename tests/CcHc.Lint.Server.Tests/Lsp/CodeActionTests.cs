using System.Text.Json.Nodes;

namespace CcHc.Lint.Server.Tests.Lsp;

public class CodeActionTests
{
    private const string Resolves = """{"textDocument":{"codeAction":{"dataSupport":true,"resolveSupport":{"properties":["edit"]}}},"workspace":{"workspaceEdit":{"documentChanges":true}}}""";

    private static readonly string Text = LspPlans.Plan2022;

    [Fact]
    public async Task A_fix_comes_with_its_edit()
    {
        await using var client = await LspTestClient.StartAsync();
        client.Open(LspPlans.Uri, Text);
        var fix = (await ActionsAsync(client, LspPlans.RangeOf(Text, "30c/NQ-CP"))).First(IsSuccessor)!;
        Assert.Equal("quickfix", (string)fix["kind"]!);
        Assert.Equal("CITE101", (string)fix["diagnostics"]![0]!["code"]!);
        var mended = LspPlans.Apply(Text, fix["edit"]!);
        Assert.Contains("Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ", mended, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_the_client_resolves_the_edit_comes_later_and_never_for_another_version()
    {
        await using var client = await LspTestClient.StartAsync(Resolves);
        client.Open(LspPlans.Uri, Text, version: 7);
        var fix = (await ActionsAsync(client, LspPlans.RangeOf(Text, "30c/NQ-CP"))).First(IsSuccessor)!;
        Assert.Null(fix["edit"]);
        var resolved = (await client.AskAsync("codeAction/resolve", fix))!;
        Assert.Equal(7, (int)resolved["edit"]!["documentChanges"]![0]!["textDocument"]!["version"]!);
        Assert.Contains("Căn cứ Nghị quyết số 76/NQ-CP", LspPlans.Apply(Text, resolved["edit"]!), StringComparison.Ordinal);

        client.Change(LspPlans.Uri, 8, LspPlans.Insert(new JsonObject { ["line"] = 0, ["character"] = 0 }, "\n"));
        var error = await Assert.ThrowsAsync<LspErrorException>(() => client.AskAsync("codeAction/resolve", fix));
        Assert.Equal(-32801, error.Code);
    }

    [Fact]
    public async Task What_a_client_echoes_of_a_diagnostic_is_not_relied_on()
    {
        await using var client = await LspTestClient.StartAsync();
        client.Open(LspPlans.Uri, Text);
        // As Neovim 0.7 does: columns in bytes, no data.
        var echoed = new JsonArray(JsonNode.Parse("""{"range":{"start":{"line":5,"character":9000},"end":{"line":5,"character":9001}},"message":"?","code":"X"}"""));
        var asked = Asked(LspPlans.RangeOf(Text, "30c/NQ-CP"));
        asked["context"] = new JsonObject { ["diagnostics"] = echoed };
        Assert.Contains((await client.AskAsync("textDocument/codeAction", asked))!.AsArray(), IsSuccessor);
    }

    [Theory]
    [InlineData("""["quickfix"]""", true)]
    [InlineData("""["quickfix.some"]""", false)]
    [InlineData("""["refactor"]""", false)]
    [InlineData("""[""]""", true)]
    public async Task Only_the_kinds_asked_for_come(string only, bool comes)
    {
        await using var client = await LspTestClient.StartAsync();
        client.Open(LspPlans.Uri, Text);
        var asked = Asked(LspPlans.RangeOf(Text, "30c/NQ-CP"));
        asked["context"]!["only"] = JsonNode.Parse(only);
        Assert.Equal(comes, (await client.AskAsync("textDocument/codeAction", asked))!.AsArray().Any(IsSuccessor));
    }

    [Theory]
    [InlineData("30c/NQ-CP", "CITE101", "\n<!-- cchc-lint-disable-next-line superseded-citation --  -->\nCăn cứ Nghị quyết số 30c")]
    [InlineData("| Sở Tư pháp | Tháng", "PLAN201", "| Tháng 6/2022 <!-- cchc-lint-disable-line missing-lead-agency --  --> |")]
    public async Task A_suppression_asks_for_its_reason_and_then_holds(string place, string code, string expected)
    {
        await using var client = await LspTestClient.StartAsync();
        client.Open(LspPlans.Uri, Text);
        var at = LspPlans.PositionOf(Text, place);
        var line = Text.Split('\n')[(int)at["line"]!];
        var range = LspPlans.Range(new JsonObject { ["line"] = (int)at["line"]!, ["character"] = 0 }, new JsonObject { ["line"] = (int)at["line"]!, ["character"] = line.Length });
        var action = (await ActionsAsync(client, range)).First(item => ((string)item!["title"]!).StartsWith($"Bỏ qua {code}", StringComparison.Ordinal))!;
        var suppressed = LspPlans.Apply(Text, action["edit"]!);
        Assert.Contains(expected, suppressed, StringComparison.Ordinal);

        client.Change(LspPlans.Uri, 2, new JsonObject { ["text"] = suppressed });
        Assert.Contains(await client.DiagnosticsAsync(LspPlans.Uri, 2), item => ((string)item!["code"]!).StartsWith("TOOL", StringComparison.Ordinal));
        client.Change(LspPlans.Uri, 3, new JsonObject { ["text"] = suppressed.Replace("--  -->", "-- đã thống nhất với Sở Nội vụ -->", StringComparison.Ordinal) });
        var diagnostics = await client.DiagnosticsAsync(LspPlans.Uri, 3);
        Assert.DoesNotContain(diagnostics, item => ((string)item!["code"]!).StartsWith("TOOL", StringComparison.Ordinal));
        Assert.DoesNotContain(diagnostics, item => (string)item!["code"]! == code && (int)item["range"]!["start"]!["line"]! <= (int)at["line"]! + 1 && (int)item["range"]!["start"]!["line"]! >= (int)at["line"]!);
    }

    [Theory]
    [InlineData(null, "rules:\n  superseded-citation: off\n")]
    [InlineData("root: true\n", "root: true\nrules:\n  superseded-citation: off\n")]
    [InlineData("rules: # của Sở\n    # ghi chú\n    WORD101: off\n", "rules: # của Sở\n    superseded-citation: off\n    # ghi chú\n    WORD101: off\n")]
    [InlineData("rules:\n  CITE101: warning # tạm\n", "rules:\n  CITE101: off # tạm\n")]
    [InlineData("rules:\n  superseded-citation:\n    severity: info\n", "rules:\n  superseded-citation:\n    severity: off\n")]
    public async Task A_severity_is_changed_in_the_configuration(string? configuration, string expected)
    {
        var folder = Directory.CreateTempSubdirectory("cchc-lsp-");
        var path = Path.Combine(folder.FullName, ".cchc-lint.yml");
        if (configuration is not null) await File.WriteAllTextAsync(path, configuration);
        await using var client = await LspTestClient.StartAsync("""{"workspace":{"workspaceEdit":{"documentChanges":true,"resourceOperations":["create"]}}}""", root: folder.FullName);
        var uri = new Uri(Path.Combine(folder.FullName, "plan.md")).AbsoluteUri;
        client.Open(uri, Text);
        var actions = await ActionsAsync(client, LspPlans.RangeOf(Text, "30c/NQ-CP"), uri);
        var off = actions.First(item => (string)item!["title"]! == "Tắt CITE101 trong .cchc-lint.yml")!["edit"]!["documentChanges"]!.AsArray();
        Assert.Equal(configuration is null ? "create" : null, (string?)off[0]!["kind"]);
        var edit = off[^1]!["edits"]![0]!;
        Assert.Equal(new Uri(path).AbsoluteUri, (string)off[^1]!["textDocument"]!["uri"]!);
        var text = configuration ?? "";
        var (start, end) = (LspPlans.OffsetOf(text, edit["range"]!["start"]!), LspPlans.OffsetOf(text, edit["range"]!["end"]!));
        var changed = text[..start] + (string)edit["newText"]! + text[end..];
        Assert.Equal(expected, changed);

        // Once saved it holds: the watched file changed.
        await File.WriteAllTextAsync(path, changed);
        client.Tell("workspace/didChangeWatchedFiles", new JsonObject { ["changes"] = new JsonArray(new JsonObject { ["uri"] = new Uri(path).AbsoluteUri, ["type"] = 2 }) });
        await client.DiagnosticsAsync(uri, 1, items => items.Count > 0 && items.All(item => (string)item!["code"]! != "CITE101"));
        folder.Delete(recursive: true);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData(Resolves)]
    public async Task Everything_safe_is_fixed_at_once_and_the_rest_stays(string capabilities)
    {
        await using var client = await LspTestClient.StartAsync(capabilities);
        var text = Text.Replace("I. MỤC TIÊU\n", "I. MỤC TIÊU\n\nCông khai 😀 thủ tụchành chính.\n\nRà soát của của thủ tụchành chính.\n", StringComparison.Ordinal).Replace("\n", "\r\n", StringComparison.Ordinal);
        client.Open(LspPlans.Uri, text);
        var asked = Asked(LspPlans.RangeOf(text, "KẾ HOẠCH"));
        asked["context"]!["only"] = new JsonArray("source.fixAll");
        var action = (await client.AskAsync("textDocument/codeAction", asked))!.AsArray().Single()!;
        Assert.Equal("source.fixAll.cchcLint", (string)action["kind"]!);
        if (action["edit"] is null) action = (await client.AskAsync("codeAction/resolve", action))!;
        var mended = LspPlans.Apply(text, action["edit"]!);
        Assert.Equal(text.Replace("thủ tụchành chính", "thủ tục hành chính", StringComparison.Ordinal).Replace("của của", "của", StringComparison.Ordinal), mended);
    }

    [Fact]
    public async Task The_page_of_a_rule_opens()
    {
        var folder = Directory.CreateTempSubdirectory("cchc-lsp-");
        await using var client = await LspTestClient.StartAsync("""{"window":{"showDocument":{"support":true}}}""", pageFolder: folder.FullName);
        client.Open(LspPlans.Uri, Text);
        var action = (await ActionsAsync(client, LspPlans.RangeOf(Text, "30c/NQ-CP"))).First(item => (string)item!["title"]! == "Mở trang của quy tắc CITE101")!;
        await client.AskAsync("workspace/executeCommand", new JsonObject { ["command"] = (string)action["command"]!["command"]!, ["arguments"] = action["command"]!["arguments"]!.DeepClone() });
        var shown = await client.WaitAsync(message => (string?)message["method"] == "window/showDocument");
        Assert.Contains("CITE101", await File.ReadAllTextAsync(new Uri((string)shown["params"]!["uri"]!).LocalPath), StringComparison.Ordinal);
        folder.Delete(recursive: true);
    }

    private static bool IsSuccessor(JsonNode? action) => ((string)action!["title"]!).StartsWith("Thay bằng Nghị quyết số 76/NQ-CP", StringComparison.Ordinal);

    private static JsonObject Asked(JsonObject range, string uri = LspPlans.Uri) => new()
    {
        ["textDocument"] = new JsonObject { ["uri"] = uri },
        ["range"] = range,
        ["context"] = new JsonObject { ["diagnostics"] = new JsonArray() },
    };

    private static async Task<JsonArray> ActionsAsync(LspTestClient client, JsonObject range, string uri = LspPlans.Uri) =>
        (await client.AskAsync("textDocument/codeAction", Asked(range, uri)))!.AsArray();
}
