using System.Text.Json.Nodes;

namespace CcHc.Lint.Server.Tests.Lsp;

/// <summary>Help for those who write rules of their own in an editor.</summary>
public sealed class PackFileTests : IDisposable
{
    private const string Rule = """
        code: SNV001
        kind: phrase
        title: Từ không dùng
        phrases: [cơ bản hoàn thành]
        message: “{text}” không dùng.
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("cchc-lsp-");

    public PackFileTests()
    {
        Write("goi/pack.yaml", "id: so-noi-vu\nversion: 1.0.0\ntitle: Gói\n");
        Write("goi/cum-tu/rule.yaml", Rule);
        Write("plan.md", LspPlans.Plan2022 + "\n\nPhấn đấu cơ bản hoàn thành.\n");
    }

    [Fact]
    public async Task A_rule_is_checked_while_it_is_written()
    {
        await using var client = await LspTestClient.StartAsync(root: _folder.FullName);
        var uri = UriOf("goi/cum-tu/rule.yaml");
        var wrong = Rule.Replace("kind: phrase", "kind: phrases", StringComparison.Ordinal);
        client.Open(uri, wrong, languageId: "yaml");
        var problem = Assert.Single(await client.DiagnosticsAsync(uri, 1))!;
        Assert.Equal("phrases", LspPlans.Words(wrong, problem["range"]!));
        client.Change(uri, 2, new JsonObject { ["text"] = Rule });
        Assert.Empty(await client.DiagnosticsAsync(uri, 2));
    }

    [Theory]
    [InlineData("goi/cum-tu/rule.yaml", "code: SNV001\nkind: ¦phrasse\ntitle: Từ\nphrases: [a b]\nmessage: “{text}” sai.\n", "kind: phrase\n")]
    [InlineData("goi/cum-tu/rule.yaml", "code: SNV001\nkind: phrase\ntitle: Từ\n¦phrasse: [a b]\nmessage: “{text}” sai.\n", "\nphrases: [a b]")]
    [InlineData("goi/pack.yaml", "id: goi\nvresion¦: 1.0.0\ntitle: Gói\n", "\nversion: 1.0.0")]
    [InlineData(".cchc-lint.yml", "rules:\r\n  vague-deadline: {¦severty: off} # ý kiến\r\n", "vague-deadline: {severity: off} # ý kiến\r\n")]
    [InlineData(".cchc-lint.yml", "rules:\n  ¦superseded-citatoin: off\n", "  superseded-citation: off\n")]
    [InlineData(".cchc-lint.yml", "rules:\n  'superseded-citatoin¦': off\n", "  'superseded-citation': off\n")]
    [InlineData(".cchc-lint.yml", "rules:\n  PLAN302: ¦wraning\n", "PLAN302: warning\n")]
    [InlineData(".cchc-lint.yml", "lan¦gage: en\n", "language: en\n")]
    public async Task A_misspelt_word_is_mended_at_its_place(string file, string marked, string expected)
    {
        var (text, caret) = LspPlans.Caret(marked);
        await using var client = await LspTestClient.StartAsync(root: _folder.FullName);
        client.Open(UriOf(file), text, languageId: "yaml");
        var actions = (await client.AskAsync("textDocument/codeAction", Asked(file, caret)))!.AsArray();
        var action = Assert.Single(actions)!;
        Assert.StartsWith("Sửa thành “", (string)action["title"]!, StringComparison.Ordinal);
        Assert.True((bool)action["isPreferred"]!);
        Assert.Contains(expected, LspPlans.Apply(text, action["edit"]!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_configuration_names_rules_of_packs_without_fault()
    {
        const string Sound = "packs: [goi]\nrules:\n  cum-tu: info\n";
        Write(".cchc-lint.yml", Sound);
        await using var client = await LspTestClient.StartAsync(root: _folder.FullName);
        client.Open(UriOf(".cchc-lint.yml"), Sound, languageId: "yaml");
        Assert.Empty(await client.DiagnosticsAsync(UriOf(".cchc-lint.yml"), 1));
        var (text, caret) = LspPlans.Caret(Sound.Replace("cum-tu", "cum-¦tư", StringComparison.Ordinal));
        client.Change(UriOf(".cchc-lint.yml"), 2, new JsonObject { ["text"] = text });
        var action = Assert.Single((await client.AskAsync("textDocument/codeAction", Asked(".cchc-lint.yml", caret)))!.AsArray())!;
        Assert.Equal(Sound, LspPlans.Apply(text, action["edit"]!));
    }

    [Fact]
    public async Task The_severity_of_a_rule_of_a_pack_is_changed_where_it_is_set()
    {
        const string Configuration = "packs: [goi]\nrules:\n  cum-tu: info\n";
        Write(".cchc-lint.yml", Configuration);
        await using var client = await LspTestClient.StartAsync(root: _folder.FullName);
        var text = File.ReadAllText(Path.Combine(_folder.FullName, "plan.md"));
        client.Open(UriOf("plan.md"), text);
        var actions = (await client.AskAsync("textDocument/codeAction", Asked("plan.md", LspPlans.PositionOf(text, "cơ bản hoàn thành", 3))))!.AsArray();
        var off = actions.Single(action => (string)action!["title"]! == "Tắt SNV001 trong .cchc-lint.yml")!;
        Assert.Equal(Configuration.Replace("info", "off", StringComparison.Ordinal), LspPlans.Apply(Configuration, off["edit"]!));
    }

    [Theory]
    [InlineData("¦rules:\n  superseded-citatoin: off\n")]
    [InlineData("rules:\n  ¦qqqqqqqq: off\n")]
    [InlineData("rules:\n  ¦superseded-citation: off\n")]
    [InlineData("rules:\n  ¦\"superseded\\x2Dcitatoin\": off\n")]
    public async Task Nothing_is_offered_elsewhere_or_where_no_word_is_near(string marked)
    {
        var (text, caret) = LspPlans.Caret(marked);
        await using var client = await LspTestClient.StartAsync(root: _folder.FullName);
        client.Open(UriOf(".cchc-lint.yml"), text, languageId: "yaml");
        Assert.Empty((await client.AskAsync("textDocument/codeAction", Asked(".cchc-lint.yml", caret)))!.AsArray());
    }

    private JsonObject Asked(string file, JsonObject caret) => new()
    {
        ["textDocument"] = new JsonObject { ["uri"] = UriOf(file) },
        ["range"] = LspPlans.Range(caret, caret),
        ["context"] = new JsonObject { ["diagnostics"] = new JsonArray() },
    };

    [Fact]
    public async Task A_manifest_is_checked_while_it_is_written()
    {
        await using var client = await LspTestClient.StartAsync(root: _folder.FullName);
        client.Open(UriOf("goi/pack.yaml"), "id: Sở Nội vụ\nversion: 1.0.0\ntitle: Gói\n", languageId: "yaml");
        Assert.Single(await client.DiagnosticsAsync(UriOf("goi/pack.yaml"), 1));
    }

    [Fact]
    public async Task Files_of_these_names_that_belong_to_no_pack_are_left_alone()
    {
        Write("khac/rule.yaml", "");
        await using var client = await LspTestClient.StartAsync(root: _folder.FullName);
        client.Open(UriOf("khac/rule.yaml"), "a: [", languageId: "yaml");
        client.Open(UriOf("goi/pack.yaml"), "a: [", languageId: "yaml");
        await client.DiagnosticsAsync(UriOf("goi/pack.yaml"), 1);
        Assert.DoesNotContain(client.Notifications, message => (string?)message["params"]?["uri"] == UriOf("khac/rule.yaml"));
    }

    [Fact]
    public async Task A_broken_rule_of_a_pack_in_use_is_reported_at_its_place_until_it_is_mended()
    {
        Write("goi/cum-tu/rule.yaml", Rule.Replace("phrases:", "phrasse:", StringComparison.Ordinal));
        Write(".cchc-lint.yml", "packs: [goi]\n");
        await using var client = await LspTestClient.StartAsync(root: _folder.FullName);
        var text = File.ReadAllText(Path.Combine(_folder.FullName, "plan.md"));
        client.Open(UriOf("plan.md"), text);
        var uri = UriOf("goi/cum-tu/rule.yaml");
        Assert.NotEmpty(await client.DiagnosticsAsync(uri, null, items => items.Count > 0));

        Write("goi/cum-tu/rule.yaml", Rule);
        client.Tell("workspace/didChangeWatchedFiles", new JsonObject { ["changes"] = new JsonArray(new JsonObject { ["uri"] = uri, ["type"] = 2 }) });
        await client.DiagnosticsAsync(uri, null, items => items.Count == 0);
        await client.DiagnosticsAsync(UriOf("plan.md"), 1, items => items.Any(item => (string)item!["code"]! == "SNV001"));
    }

    [Theory]
    [InlineData("¦", "kind: ")]
    [InlineData("kind: ¦", "section-order")]
    [InlineData("kind: dea¦", "deadline")]
    [InlineData("kind: phrase\nph¦", "phrases: ")]
    [InlineData("kind: deadline\nlat¦", "latest: ")]
    [InlineData("kind: phrase\nseverity: ¦", "warning")]
    [InlineData("kind: phrase\nwhere:\n  ¦", "chapters: ")]
    [InlineData("kind: phrase\nwhere: {¦", "kinds: ")]
    [InlineData("kind: phrase\nwhere: {kinds: [plan], ye¦", "years: ")]
    [InlineData("kind: phrase\nwhere: {kinds: [plan, ¦", "dispatch")]
    [InlineData("kind: phrase\nwhere:\n  chapters:\n    - ¦", "muc-tieu")]
    [InlineData("kind: phrase\nwhere: {years: {¦", "from: ")]
    [InlineData("kind: phrase\nmessage:\n  ¦", "en: ")]
    public async Task Fields_and_words_of_a_rule_are_completed(string marked, string expected)
    {
        await using var client = await LspTestClient.StartAsync(root: _folder.FullName);
        var (text, position) = LspPlans.Caret(marked);
        client.Open(UriOf("goi/cum-tu/rule.yaml"), text, languageId: "yaml");
        var items = (await client.AskAsync("textDocument/completion", LspPlans.AtPosition(position, UriOf("goi/cum-tu/rule.yaml"))))!["items"]!.AsArray();
        Assert.Contains(expected, items.Select(item => (string)item!["textEdit"]!["newText"]!));
    }

    [Fact]
    public async Task What_another_kind_has_is_not_offered()
    {
        await using var client = await LspTestClient.StartAsync(root: _folder.FullName);
        var (text, position) = LspPlans.Caret("kind: deadline\n¦");
        client.Open(UriOf("goi/cum-tu/rule.yaml"), text, languageId: "yaml");
        var items = (await client.AskAsync("textDocument/completion", LspPlans.AtPosition(position, UriOf("goi/cum-tu/rule.yaml"))))!["items"]!.AsArray();
        Assert.DoesNotContain("phrases", items.Select(item => (string)item!["label"]!));
    }

    [Theory]
    [InlineData("ki¦nd: phrase", "required-citation")]
    [InlineData("kind: phrase\nwhere:\n  cha¦pters: [muc-tieu]", "muc-tieu")]
    [InlineData("kind: phrase\nwhere: {kinds: [pl¦an]}", "dispatch")]
    public async Task The_field_under_the_pointer_is_explained(string marked, string expected)
    {
        await using var client = await LspTestClient.StartAsync(root: _folder.FullName);
        var (text, position) = LspPlans.Caret(marked);
        client.Open(UriOf("goi/cum-tu/rule.yaml"), text, languageId: "yaml");
        var hover = await client.AskAsync("textDocument/hover", LspPlans.AtPosition(position, UriOf("goi/cum-tu/rule.yaml")));
        Assert.Contains(expected, (string)hover!["contents"]!["value"]!, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private void Write(string name, string text)
    {
        var path = Path.Combine(_folder.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    private string UriOf(string name) => new Uri(Path.Combine(_folder.FullName, name)).AbsoluteUri;
}
