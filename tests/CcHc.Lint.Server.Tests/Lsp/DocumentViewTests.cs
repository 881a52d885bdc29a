using System.Text.Json.Nodes;
using static CcHc.Lint.Server.Tests.Lsp.WordFixture;

namespace CcHc.Lint.Server.Tests.Lsp;

/// <summary>"cchcLint/documentView": a Word file as an editor can show it.</summary>
public sealed class DocumentViewTests : IDisposable
{
    private readonly WordFixture _word = new();

    [Fact]
    public async Task Paragraphs_and_tables_come_in_order_with_their_looks()
    {
        _word.Write(Plan);
        await using var client = await LspTestClient.StartAsync(root: _word.Root);
        var view = (await client.AskAsync("cchcLint/documentView", _word.Asked))!;
        Assert.Equal("vi", (string)view["language"]!);
        Assert.Equal(_word.Uri, (string)view["uri"]!);
        Assert.Equal("2021-12-31", (string)view["asOf"]!);
        Assert.Equal("Xét đến ngày 31/12/2021", (string)view["asOfText"]!);
        var blocks = view["blocks"]!.AsArray();
        Assert.Equal("center", (string)blocks[1]!["align"]!);
        Assert.Null(blocks[0]!["align"]);
        var table = blocks.Single(block => (string)block!["kind"]! == "table")!;
        Assert.Equal(["2", "Tập huấn công chức", "Lớp tập huấn", "", "Sở Tư pháp", "Thường xuyên"],
            table["rows"]![2]!["cells"]!.AsArray().Select(cell => (string)cell!["blocks"]![0]!["text"]!));
    }

    [Fact]
    public async Task A_finding_names_its_words_by_paragraph()
    {
        _word.Write(Plan);
        await using var client = await LspTestClient.StartAsync(root: _word.Root);
        var view = (await client.AskAsync("cchcLint/documentView", _word.Asked))!;
        var found = Finding(view, "CITE101");
        Assert.Equal(["Nghị quyết số 30c/NQ-CP"], Words(view, found["places"]!));
        Assert.Equal("error", (string)found["severity"]!);
        Assert.True((bool)found["isDeprecated"]!);
        foreach (var part in new[] { "problem", "reason", "remedy", "source", "title", "fingerprint" }) Assert.NotEqual("", (string)found[part]!);
        // The cell is empty: its row stands for it, cell by cell.
        var missing = Finding(view, "PLAN201");
        Assert.NotEmpty(missing["places"]!.AsArray());
    }

    [Fact]
    public async Task A_number_that_word_makes_is_part_of_the_text()
    {
        _word.Write(Plan.Replace("I. MỤC TIÊU", "Mục tiêu", StringComparison.Ordinal));
        await using var client = await LspTestClient.StartAsync(options: """{"language":"en"}""", root: _word.Root);
        var view = (await client.AskAsync("cchcLint/documentView", _word.Asked))!;
        Assert.Equal("en", (string)view["language"]!);
        Assert.StartsWith("Judged as of", (string)view["asOfText"]!, StringComparison.Ordinal);
        foreach (var finding in view["findings"]!.AsArray())
        {
            foreach (var place in finding!["places"]!.AsArray()) Assert.InRange((int)place!["end"]!, (int)place["start"]!, TextOf(view, (int)place["block"]!).Length);
        }
    }

    [Fact]
    public async Task Who_was_shown_a_file_is_told_when_it_changes_or_is_judged_anew()
    {
        _word.Write(Plan);
        await using var client = await LspTestClient.StartAsync(root: _word.Root);
        await client.AskAsync("cchcLint/documentView", _word.Asked);
        client.Tell("workspace/didChangeWatchedFiles", new JsonObject { ["changes"] = new JsonArray(new JsonObject { ["uri"] = _word.Uri, ["type"] = 3 }) });
        var gone = await client.WaitAsync(message => (string?)message["method"] == "cchcLint/documentViewChanged");
        Assert.Equal(_word.Uri, (string)gone["params"]!["uri"]!);
        Assert.True((bool)gone["params"]!["isDeleted"]!);
        client.Tell("workspace/didChangeConfiguration", new JsonObject { ["settings"] = new JsonObject { ["asOf"] = "2019-01-01" } });
        await client.WaitAsync(message => (string?)message["method"] == "cchcLint/documentViewChanged" && !(bool)message["params"]!["isDeleted"]!);
        var view = (await client.AskAsync("cchcLint/documentView", _word.Asked))!;
        Assert.Equal("2019-01-01", (string)view["asOf"]!);
        Assert.DoesNotContain(view["findings"]!.AsArray(), finding => (string)finding!["code"]! == "CITE101");
    }

    [Theory]
    [InlineData("khong-co.docx", -32803)]
    [InlineData("plan.md", -32602)]
    public async Task What_cannot_be_shown_is_refused(string name, int code)
    {
        await using var client = await LspTestClient.StartAsync(root: _word.Root);
        var asked = LspPlans.InDocument(new Uri(Path.Combine(_word.Root, name)).AbsoluteUri);
        Assert.Equal(code, (await Assert.ThrowsAsync<LspErrorException>(() => client.AskAsync("cchcLint/documentView", asked))).Code);
    }

    [Fact]
    public async Task A_file_that_is_none_is_refused_in_words()
    {
        File.WriteAllText(_word.Path, "không phải tệp Word");
        await using var client = await LspTestClient.StartAsync(root: _word.Root);
        var error = await Assert.ThrowsAsync<LspErrorException>(() => client.AskAsync("cchcLint/documentView", _word.Asked));
        Assert.Contains("ke-hoach.docx", error.Message, StringComparison.Ordinal);
    }

    public void Dispose() => _word.Dispose();

    private static JsonNode Finding(JsonNode view, string code) => view["findings"]!.AsArray().First(finding => (string)finding!["code"]! == code)!;

    private static IEnumerable<string> Words(JsonNode view, JsonNode places) => places.AsArray().Select(place =>
        TextOf(view, (int)place!["block"]!)[(int)place["start"]!..(int)place["end"]!]);

    private static string TextOf(JsonNode view, int id) => TextsOf(view["blocks"]!.AsArray()).Single(pair => pair.Id == id).Text;

    private static IEnumerable<(int Id, string Text)> TextsOf(JsonArray blocks)
    {
        foreach (var block in blocks)
        {
            if (block!["id"] is { } id) yield return ((int)id, (string)block["text"]!);
            foreach (var cell in block["rows"]?.AsArray().SelectMany(row => row!["cells"]!.AsArray()) ?? [])
            {
                foreach (var inner in TextsOf(cell!["blocks"]!.AsArray())) yield return inner;
            }
        }
    }
}
