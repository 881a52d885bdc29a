using System.Text.Json.Nodes;
using CcHc.Lint.Server.Lsp.Features.Diagnostics;

namespace CcHc.Lint.Server.Tests.Lsp;

public class DiagnosticsTests
{
    private const string Pulls = """{"textDocument":{"diagnostic":{}},"workspace":{"diagnostics":{"refreshSupport":true}}}""";

    [Fact]
    public async Task A_finding_says_everything_that_the_client_takes()
    {
        await using var client = await LspTestClient.StartAsync(
            """{"textDocument":{"publishDiagnostics":{"relatedInformation":true,"codeDescriptionSupport":true,"dataSupport":true}}}""", pageFolder: Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()));
        client.Open(LspPlans.Uri, LspPlans.Plan2022);
        var found = (await client.DiagnosticsAsync(LspPlans.Uri, 1)).First(item => (string)item!["code"]! == "CITE101")!;
        Assert.Equal("Nghị quyết số 30c/NQ-CP", LspPlans.Words(LspPlans.Plan2022, found["range"]!));
        Assert.Equal("cchc-lint", (string)found["source"]!);
        Assert.Equal(1, (int)found["severity"]!);
        Assert.Equal([2], found["tags"]!.AsArray().Select(tag => (int)tag!));
        Assert.Equal("superseded-citation", (string)found["data"]!["rule"]!);
        Assert.EndsWith("/CITE101.vi.md", (string)found["codeDescription"]!["href"]!, StringComparison.Ordinal);
        Assert.StartsWith("“Nghị quyết số 30c/NQ-CP”", (string)found["message"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plain_client_gets_only_what_every_client_takes()
    {
        await using var client = await LspTestClient.StartAsync();
        client.Open(LspPlans.Uri, LspPlans.Plan2022);
        foreach (var item in await client.DiagnosticsAsync(LspPlans.Uri, 1))
        {
            Assert.Null(item!["data"]);
            Assert.Null(item["codeDescription"]);
            Assert.Null(item["relatedInformation"]);
        }
    }

    [Fact]
    public async Task The_other_mention_is_related_information()
    {
        await using var client = await LspTestClient.StartAsync("""{"textDocument":{"publishDiagnostics":{"relatedInformation":true}}}""");
        const string Text = "KẾ HOẠCH\nCải cách hành chính năm 2022\n\nRà soát thủ tục hành chính (TTHC). Công khai thủ tục hành chính (TTHC).\n";
        client.Open(LspPlans.Uri, Text);
        var related = (await client.DiagnosticsAsync(LspPlans.Uri, 1)).First(item => (string)item!["code"]! == "WORD203")!["relatedInformation"]![0]!;
        Assert.Equal(LspPlans.Uri, (string)related["location"]!["uri"]!);
        Assert.Equal(LspPlans.RangeOf(Text, "TTHC").ToJsonString(), related["location"]!["range"]!.ToJsonString());
        Assert.Equal("Được giải thích lần đầu ở đây.", (string)related["message"]!);
    }

    [Fact]
    public async Task What_is_shown_after_edits_is_what_is_shown_where_the_same_text_is_opened()
    {
        const string Other = "file:///plans/other.md";
        await using var client = await LspTestClient.StartAsync("""{"textDocument":{"publishDiagnostics":{"relatedInformation":true,"codeDescriptionSupport":true,"dataSupport":true}}}""");
        var text = LspPlans.Plan2022.Replace("CCHC theo", "CCHC (cải cách hành chính (CCHC)) theo", StringComparison.Ordinal);
        client.Open(LspPlans.Uri, text);
        await client.DiagnosticsAsync(LspPlans.Uri, 1);
        var edits = new (string Words, string Typed)[]
        {
            ("KẾ HOẠCH", "\n\nKẾ HOẠCH"), ("tỉnh nâng", "tỉnh và nâng"), ("đất đai", "đất đai, môi trường"), (")) theo", "))\ntheo"), ("II. TỔ", "III. TỔ"),
            ("30c/NQ-CP ngày", "30/NQ-CP ngày"), ("30/NQ-CP ngày", "30c/NQ-CP ngày"), ("| 2 | Tập", "| 3 | Tập"), ("năm 2022 như", "năm 2023 như"), ("\n\nKẾ HOẠCH", "KẾ HOẠCH"),
        };
        var version = 1;
        var count = 0;
        foreach (var (words, typed) in edits)
        {
            client.Change(LspPlans.Uri, ++version, LspPlans.Replace(LspPlans.RangeOf(text, words), typed));
            var at = text.IndexOf(words, StringComparison.Ordinal);
            text = text[..at] + typed + text[(at + words.Length)..];
            var shown = await client.DiagnosticsAsync(LspPlans.Uri, version);
            client.Open(Other, text, version);
            var fresh = await client.DiagnosticsAsync(Other, version);
            client.Close(Other);
            Assert.Equal(fresh.ToJsonString().Replace(Other, LspPlans.Uri, StringComparison.Ordinal), shown.ToJsonString());
            count += shown.Count;
        }

        Assert.True(count > 5 * edits.Length);
    }

    [Fact]
    public async Task Each_version_is_published_with_its_number_and_closing_clears()
    {
        await using var client = await LspTestClient.StartAsync();
        client.Open(LspPlans.Uri, LspPlans.Plan2022);
        await client.DiagnosticsAsync(LspPlans.Uri, 1);
        var fixedText = LspPlans.Replace(LspPlans.RangeOf(LspPlans.Plan2022, "Nghị quyết số 30c/NQ-CP ngày 08/11/2011"), "Nghị quyết số 76/NQ-CP ngày 15/7/2021");
        client.Change(LspPlans.Uri, 2, fixedText);
        var after = await client.DiagnosticsAsync(LspPlans.Uri, 2);
        Assert.DoesNotContain(after, item => (string)item!["code"]! == "CITE101" && (int)item["range"]!["start"]!["line"]! == 5);
        client.Close(LspPlans.Uri);
        Assert.Empty(await client.DiagnosticsAsync(LspPlans.Uri, null));
        Assert.Single(client.Notifications, message => (int?)message["params"]?["version"] == 1 && (string?)message["method"] == "textDocument/publishDiagnostics");
    }

    [Fact]
    public async Task Languages_and_the_day_are_settings_that_change_at_once()
    {
        await using var client = await LspTestClient.StartAsync(options: """{"language":"en"}""");
        client.Open(LspPlans.Uri, LspPlans.Plan2022);
        Assert.Contains("is replaced since", (await client.DiagnosticsAsync(LspPlans.Uri, 1)).ToJsonString(), StringComparison.Ordinal);
        client.Tell("workspace/didChangeConfiguration", new JsonObject { ["settings"] = new JsonObject { ["cchcLint"] = new JsonObject { ["asOf"] = "2012-01-01" } } });
        await client.DiagnosticsAsync(LspPlans.Uri, 1, items => items.All(item => (string)item!["code"]! != "CITE101"));
    }

    [Fact]
    public async Task Settings_are_asked_of_a_client_that_has_them()
    {
        await using var client = new LspTestClient { Answers = static (method, _) => method == "workspace/configuration" ? new JsonArray(new JsonObject { ["language"] = "en" }) : null };
        await client.InitialiseAsync("""{"workspace":{"configuration":true}}""");
        client.Open(LspPlans.Uri, LspPlans.Plan2022);
        await client.DiagnosticsAsync(LspPlans.Uri, 1, items => items.ToJsonString().Contains("is replaced since", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_document_of_another_kind_is_left_alone()
    {
        await using var client = await LspTestClient.StartAsync();
        client.Open("file:///plans/code.cs", LspPlans.Plan2022, languageId: "csharp");
        client.Open("untitled:Untitled-1", LspPlans.Plan2022);
        Assert.NotEmpty(await client.DiagnosticsAsync("untitled:Untitled-1", 1));
        Assert.Null(await client.AskAsync("textDocument/foldingRange", LspPlans.InDocument("file:///plans/code.cs")));
        Assert.DoesNotContain(client.Notifications, message => (string?)message["params"]?["uri"] == "file:///plans/code.cs");
    }

    [Fact]
    public async Task A_client_that_pulls_gets_reports_and_nothing_pushed()
    {
        await using var client = await LspTestClient.StartAsync(Pulls);
        Assert.True((bool)client.Capabilities["diagnosticProvider"]!["workspaceDiagnostics"]!);
        client.Open(LspPlans.Uri, LspPlans.Plan2022);
        var first = (await client.AskAsync("textDocument/diagnostic", LspPlans.InDocument()))!;
        Assert.Equal("full", (string)first["kind"]!);
        Assert.NotEmpty(first["items"]!.AsArray());
        var again = LspPlans.InDocument();
        again["previousResultId"] = (string)first["resultId"]!;
        var second = (await client.AskAsync("textDocument/diagnostic", again))!;
        Assert.Equal("unchanged", (string)second["kind"]!);
        client.Change(LspPlans.Uri, 2, LspPlans.Insert(new JsonObject { ["line"] = 0, ["character"] = 0 }, "\n"));
        Assert.Equal("full", (string)(await client.AskAsync("textDocument/diagnostic", again))!["kind"]!);
        Assert.DoesNotContain(client.Notifications, message => (string?)message["method"] == "textDocument/publishDiagnostics");
    }

    [Fact]
    public async Task A_word_that_is_being_written_is_not_marked_until_the_pause()
    {
        var clock = new ManualClock();
        await using var client = await LspTestClient.StartAsync(clock: clock);
        var text = LspPlans.Plan2022.Replace("I. MỤC TIÊU\n", "I. MỤC TIÊU\n\nCác cơ quan có trách nhiệm thực hiện thủ tục hành chín\n", StringComparison.Ordinal);
        var damaged = text.Replace("thủ tục hành chín\n", "thủ tụchành chính\n", StringComparison.Ordinal);
        client.Open(LspPlans.Uri, damaged);
        Assert.Contains(await client.DiagnosticsAsync(LspPlans.Uri, 1), IsWording(damaged, "tụchành"));

        // One more letter in that word: it is being written.
        client.Change(LspPlans.Uri, 2, LspPlans.Replace(LspPlans.Range(LspPlans.PositionOf(damaged, "tụchành chính", 6), LspPlans.PositionOf(damaged, "tụchành chính", 7)), "h"));
        Assert.DoesNotContain(await client.DiagnosticsAsync(LspPlans.Uri, 2), IsWording(damaged, "tụchành"));

        // It pauses: the same version is published in full.
        clock.Advance(DiagnosticsPublisher.Pause);
        await client.DiagnosticsAsync(LspPlans.Uri, 2, items => items.Any(item => IsWording(damaged, "tụchành")(item)));

        // Editing goes on elsewhere: nothing is held back.
        client.Change(LspPlans.Uri, 3, LspPlans.Insert(new JsonObject { ["line"] = 0, ["character"] = 0 }, "x"));
        Assert.Contains(await client.DiagnosticsAsync(LspPlans.Uri, 3), IsWording("x" + damaged, "tụchành"));
    }

    private static Predicate<JsonNode?> IsWording(string text, string words) => item =>
        ((string)item!["code"]!).StartsWith("WORD", StringComparison.Ordinal) && LspPlans.Words(text, item["range"]!).Contains(words, StringComparison.Ordinal);
}
