using System.Text.Json.Nodes;

namespace CcHc.Lint.Server.Tests.Lsp;

public sealed class WorkspaceTests : IDisposable
{
    private const string Progress = """{"window":{"workDoneProgress":true},"textDocument":{"diagnostic":{}},"workspace":{"diagnostics":{"refreshSupport":true}}}""";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("cchc-lsp-");

    public WorkspaceTests()
    {
        Write("one.md", LspPlans.Plan2022);
        Write("sub/two.md", "KẾ HOẠCH\nCải cách hành chính năm 2022\n\nI. MỤC TIÊU\n\nGiảm thời gian.\n");
        Write("notes.pdf", "x");
    }

    [Fact]
    public async Task All_documents_are_reported_and_the_same_ones_as_unchanged()
    {
        await using var client = await LspTestClient.StartAsync(Progress, root: _folder.FullName);
        client.Open(UriOf("one.md"), LspPlans.Plan2022, version: 5);
        var first = (await client.AskAsync("workspace/diagnostic", JsonNode.Parse("""{"previousResultIds":[],"workDoneToken":"w"}""")))!["items"]!.AsArray();
        Assert.Equal([UriOf("one.md"), UriOf("sub/two.md")], first.Select(item => (string)item!["uri"]!));
        Assert.Equal(5, (int)first[0]!["version"]!);
        Assert.Null(first[1]!["version"]);
        Assert.All(first, item => Assert.NotEmpty(item!["items"]!.AsArray()));
        var kinds = client.Notifications.Where(message => (string?)message["method"] == "$/progress").Select(message => (string)message["params"]!["value"]!["kind"]!).ToList();
        Assert.Equal("begin", kinds[0]);
        Assert.Equal("end", kinds[^1]);

        var known = new JsonObject { ["previousResultIds"] = new JsonArray([.. first.Select(item => new JsonObject { ["uri"] = (string)item!["uri"]!, ["value"] = (string)item["resultId"]! })]) };
        var second = (await client.AskAsync("workspace/diagnostic", known))!["items"]!.AsArray();
        Assert.All(second, item => Assert.Equal("unchanged", (string)item!["kind"]!));
        Write("sub/two.md", "KẾ HOẠCH\nCải cách hành chính năm 2022 (sửa)\n\nI. MỤC TIÊU\n\nGiảm thời gian giải quyết.\n");
        var third = (await client.AskAsync("workspace/diagnostic", known))!["items"]!.AsArray();
        Assert.Equal(["unchanged", "full"], third.Select(item => (string)item!["kind"]!));
    }

    [Fact]
    public async Task Checking_the_folders_publishes_what_is_not_open_and_takes_it_back_when_the_file_is_gone()
    {
        await using var client = await LspTestClient.StartAsync(root: _folder.FullName);
        await client.AskAsync("workspace/executeCommand", JsonNode.Parse("""{"command":"cchcLint.checkWorkspace"}"""));
        Assert.NotEmpty(await client.DiagnosticsAsync(UriOf("sub/two.md"), null));
        File.Delete(Path.Combine(_folder.FullName, "sub/two.md"));
        client.Tell("workspace/didChangeWatchedFiles", new JsonObject { ["changes"] = new JsonArray(new JsonObject { ["uri"] = UriOf("sub/two.md"), ["type"] = 3 }) });
        await client.DiagnosticsAsync(UriOf("sub/two.md"), null, items => items.Count == 0);
    }

    [Fact]
    public async Task Work_can_be_cancelled_by_its_token()
    {
        await using var client = await LspTestClient.StartAsync(Progress, root: _folder.FullName);

        // Seconds of work, so that it cannot be over before the cancellation comes.
        var large = string.Concat(Enumerable.Repeat(LspPlans.Plan2022 + "\n\n", 60));
        for (var i = 0; i < 200; i++) Write($"many/{i}.md", large + i);
        var work = client.Ask("workspace/executeCommand", JsonNode.Parse("""{"command":"cchcLint.checkWorkspace","workDoneToken":7}"""), out var id);
        await client.WaitAsync(message => (string?)message["method"] == "$/progress");
        client.Tell("window/workDoneProgress/cancel", new JsonObject { ["token"] = 7 });
        var answer = await work.WaitAsync(LspTestClient.Patience);
        Assert.Equal(-32800, (int)answer["error"]!["code"]!);
        Assert.Equal(1, client.AnswerCounts[id]);
    }

    [Fact]
    public async Task Symbols_are_found_in_all_folders_whether_open_or_not()
    {
        await using var client = await LspTestClient.StartAsync(root: _folder.FullName);
        client.Open(UriOf("one.md"), LspPlans.Plan2022);
        var found = (await client.AskAsync("workspace/symbol", new JsonObject { ["query"] = "mục tiêu" }))!.AsArray();
        Assert.Equal([UriOf("one.md"), UriOf("sub/two.md")], found.Select(symbol => (string)symbol!["location"]!["uri"]!));
        client.Tell("workspace/didChangeWorkspaceFolders", new JsonObject
        {
            ["event"] = new JsonObject { ["added"] = new JsonArray(), ["removed"] = new JsonArray(new JsonObject { ["uri"] = new Uri(_folder.FullName).AbsoluteUri, ["name"] = "x" }) },
        });
        found = (await client.AskAsync("workspace/symbol", new JsonObject { ["query"] = "mục tiêu" }))!.AsArray();
        Assert.Equal([UriOf("one.md")], found.Select(symbol => (string)symbol!["location"]!["uri"]!));
    }

    [Fact]
    public async Task The_configuration_of_the_folder_applies_and_reloads_when_it_is_saved()
    {
        Write(".cchc-lint.yml", "rules:\n  superseded-citation: off\n");
        await using var client = await LspTestClient.StartAsync(root: _folder.FullName);
        client.Open(UriOf("one.md"), LspPlans.Plan2022);
        Assert.DoesNotContain(await client.DiagnosticsAsync(UriOf("one.md"), 1), item => (string)item!["code"]! == "CITE101");
        Write(".cchc-lint.yml", "rules:\n  superseded-citation: info\n");
        client.Tell("textDocument/didSave", new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = UriOf(".cchc-lint.yml") } });
        await client.DiagnosticsAsync(UriOf("one.md"), 1, items => items.Any(item => (string)item!["code"]! == "CITE101" && (int)item["severity"]! == 3));
    }

    [Fact]
    public async Task Findings_are_in_the_language_of_the_configuration_as_check_says_them()
    {
        Write("sub/.cchc-lint.yml", "language: en\n");
        var text = File.ReadAllText(Path.Combine(_folder.FullName, "sub/two.md"));
        await using var client = await LspTestClient.StartAsync(root: _folder.FullName);
        client.Open(UriOf("one.md"), LspPlans.Plan2022);
        client.Open(UriOf("sub/two.md"), text);
        Assert.Equal(Said(UriOf("one.md"), LspPlans.Plan2022), Messages(await client.DiagnosticsAsync(UriOf("one.md"), 1)));
        var english = Said(UriOf("sub/two.md"), text);
        Assert.Equal(english, Messages(await client.DiagnosticsAsync(UriOf("sub/two.md"), 1)));

        Write("sub/.cchc-lint.yml", "language: vi\n");
        client.Tell("textDocument/didSave", new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = UriOf("sub/.cchc-lint.yml") } });
        var vietnamese = Said(UriOf("sub/two.md"), text);
        Assert.NotEqual(english, vietnamese);
        await client.DiagnosticsAsync(UriOf("sub/two.md"), 1, items => Messages(items).SequenceEqual(vietnamese, StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_language_that_the_client_says_goes_before_the_configuration_until_it_is_taken_back()
    {
        Write(".cchc-lint.yml", "language: en\n");
        await using var client = await LspTestClient.StartAsync(options: """{"language":"vi"}""", root: _folder.FullName);
        client.Open(UriOf("one.md"), LspPlans.Plan2022);
        var english = Said(UriOf("one.md"), LspPlans.Plan2022);
        var vietnamese = Said(UriOf("one.md"), LspPlans.Plan2022, "vi");
        Assert.NotEqual(english, vietnamese);
        Assert.Equal(vietnamese, Messages(await client.DiagnosticsAsync(UriOf("one.md"), 1)));
        client.Tell("workspace/didChangeConfiguration", JsonNode.Parse("""{"settings":{"cchcLint":{"language":null}}}"""));
        await client.DiagnosticsAsync(UriOf("one.md"), 1, items => Messages(items).SequenceEqual(english, StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_link_to_a_rules_page_leads_to_one_in_that_language()
    {
        Write(".cchc-lint.yml", "language: en\n");
        // A place where nothing can be written: what is tested is what the links say.
        var pages = Path.Combine(_folder.FullName, "one.md", "pages");
        await using var client = await LspTestClient.StartAsync(
            """{"textDocument":{"publishDiagnostics":{"codeDescriptionSupport":true}}}""", options: """{"language":"vi"}""", root: _folder.FullName, pageFolder: pages);
        client.Open(UriOf("one.md"), LspPlans.Plan2022);
        var link = (await client.DiagnosticsAsync(UriOf("one.md"), 1)).Select(item => (string?)item!["codeDescription"]?["href"]).First(href => href is not null)!;
        Assert.EndsWith(".vi.md", link, StringComparison.Ordinal);
        client.Tell("workspace/didChangeConfiguration", JsonNode.Parse("""{"settings":{"cchcLint":{"language":null}}}"""));
        await client.DiagnosticsAsync(UriOf("one.md"), 1, items => items.Any(item => ((string?)item!["codeDescription"]?["href"])?.EndsWith(".en.md", StringComparison.Ordinal) == true));
    }

    [Fact]
    public async Task What_a_place_means_is_told_in_the_language_of_the_configuration()
    {
        Write(".cchc-lint.yml", "language: en\n");
        await using var client = await LspTestClient.StartAsync(root: _folder.FullName);
        client.Open(UriOf("one.md"), LspPlans.Plan2022);
        var hover = await client.AskAsync("textDocument/hover", LspPlans.AtPosition(LspPlans.PositionOf(LspPlans.Plan2022, "30c/NQ-CP"), UriOf("one.md")));
        Assert.Contains("Issued", hover!.ToJsonString(), StringComparison.Ordinal);
        var configuration = "pre";
        client.Open(UriOf(".cchc-lint.yml"), configuration, languageId: "yaml");
        var completed = await client.AskAsync("textDocument/completion", LspPlans.AtPosition(LspPlans.PositionOf(configuration, "pre", 3), UriOf(".cchc-lint.yml")));
        Assert.Contains("rules in preview run too", completed!.ToJsonString(), StringComparison.Ordinal);
    }

    // First sentences, as "check" without --lang says them.
    private static List<string> Said(string uri, string text, string? language = null) =>
        [.. LspCheck.Run(uri, text, language, null)["files"]![0]!["findings"]!.AsArray().Select(finding => (string)finding!["message"]!).Order(StringComparer.Ordinal)];

    private static List<string> Messages(JsonArray diagnostics) => [.. diagnostics.Select(item => ((string)item!["message"]!).Split('\n')[0]).Order(StringComparer.Ordinal)];

    [Fact]
    public async Task A_file_that_the_configuration_builds_on_applies_when_it_changes()
    {
        Write("chung/base.yml", "rules:\n  superseded-citation: off\n");
        Write(".cchc-lint.yml", "extends: chung/base.yml\n");
        await using var client = await LspTestClient.StartAsync(root: _folder.FullName);
        client.Open(UriOf("one.md"), LspPlans.Plan2022);
        Assert.DoesNotContain(await client.DiagnosticsAsync(UriOf("one.md"), 1), item => (string)item!["code"]! == "CITE101");
        Write("chung/base.yml", "rules:\n  superseded-citation: warning\n");
        client.Tell("workspace/didChangeWatchedFiles", new JsonObject { ["changes"] = new JsonArray(new JsonObject { ["uri"] = UriOf("chung/base.yml"), ["type"] = 2 }) });
        await client.DiagnosticsAsync(UriOf("one.md"), 1, items => items.Any(item => (string)item!["code"]! == "CITE101" && (int)item["severity"]! == 2));
    }

    [Fact]
    public async Task A_configuration_is_checked_while_it_is_written_and_where_it_applies()
    {
        const string Wrong = "rules:\n  superseded-citatoin: off # nhầm\n";
        Write(".cchc-lint.yml", Wrong);
        await using var client = await LspTestClient.StartAsync(root: _folder.FullName);
        client.Open(UriOf("one.md"), LspPlans.Plan2022);
        var problem = (await client.DiagnosticsAsync(UriOf(".cchc-lint.yml"), null, items => items.Count > 0))[0]!;
        Assert.Equal("superseded-citatoin: off", LspPlans.Words(Wrong, problem["range"]!));

        client.Open(UriOf(".cchc-lint.yml"), Wrong, languageId: "yaml");
        Assert.Single(await client.DiagnosticsAsync(UriOf(".cchc-lint.yml"), 1));
        client.Change(UriOf(".cchc-lint.yml"), 2, new JsonObject { ["text"] = "rules:\n  superseded-citation: off\n" });
        Assert.Empty(await client.DiagnosticsAsync(UriOf(".cchc-lint.yml"), 2));
    }

    [Fact]
    public async Task A_client_that_watches_files_is_asked_to()
    {
        await using var client = await LspTestClient.StartAsync("""{"workspace":{"didChangeWatchedFiles":{"dynamicRegistration":true}}}""");
        var asked = await client.WaitAsync(message => (string?)message["method"] == "client/registerCapability");
        Assert.Contains("**/*.{yml,yaml}", asked.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_word_file_is_shown_as_text_with_its_findings_and_copied_with_comments()
    {
        WriteDocx("plan.docx", "KẾ HOẠCH", "Cải cách hành chính tỉnh Sông Thao năm 2022", "Căn cứ Nghị quyết số 30c/NQ-CP ngày 08/11/2011 của Chính phủ;", "I. MỤC TIÊU", "Giảm thời gian.");
        await using var client = await LspTestClient.StartAsync(root: _folder.FullName);
        var text = (string)(await client.AskAsync("cchcLint/textView", LspPlans.InDocument(UriOf("plan.docx"))))!["text"]!;
        var found = (await client.DiagnosticsAsync(UriOf("plan.docx"), null)).First(item => (string)item!["code"]! == "CITE101")!;
        Assert.Equal("Nghị quyết số 30c/NQ-CP", LspPlans.Words(text, found["range"]!));

        var written = await RunAsync(client, "cchcLint.annotateDocx", "plan.docx");
        Assert.Equal(Path.Combine(_folder.FullName, "plan.comments.docx"), (string)written!["path"]!);
        Assert.Equal(UriOf("plan.comments.docx"), (string)written["uri"]!);
        Assert.True(File.Exists((string)written["path"]!));

        // It is there now, and nothing is overwritten unasked.
        await Assert.ThrowsAsync<LspErrorException>(() => RunAsync(client, "cchcLint.annotateDocx", "plan.docx"));
        Assert.Equal((string)written["path"]!, (string)(await RunAsync(client, "cchcLint.annotateDocx", "plan.docx", """{"force":true}"""))!["path"]!);
    }

    [Fact]
    public async Task A_word_file_is_mended_as_tracked_changes_in_a_copy()
    {
        WriteDocx("plan.docx", "KẾ HOẠCH", "Cải cách hành chính tỉnh Sông Thao năm 2022", "Căn cứ Nghị quyết 76/NQ-CP ngày 15/7/2021 của Chính phủ;", "I. MỤC TIÊU", "Giảm thời gian.");
        WriteDocx("clean.docx", "KẾ HOẠCH", "Cải cách hành chính tỉnh Sông Thao năm 2022");
        await using var client = await LspTestClient.StartAsync(root: _folder.FullName);
        var before = File.ReadAllBytes(Path.Combine(_folder.FullName, "plan.docx"));
        var written = await RunAsync(client, "cchcLint.fixDocx", "plan.docx");
        var copy = System.IO.Compression.ZipFile.OpenRead((string)written!["path"]!);
        using (copy)
        {
            using var body = new StreamReader(copy.GetEntry("word/document.xml")!.Open());
            var xml = await body.ReadToEndAsync();
            Assert.Matches("<w:ins [^>]*>.*số", xml);
        }

        Assert.Equal(before, File.ReadAllBytes(Path.Combine(_folder.FullName, "plan.docx")));
        await Assert.ThrowsAsync<LspErrorException>(() => RunAsync(client, "cchcLint.fixDocx", "plan.docx"));
        Assert.NotNull((await RunAsync(client, "cchcLint.fixDocx", "plan.docx", """{"force":true}"""))!["path"]);

        var nothing = await RunAsync(client, "cchcLint.fixDocx", "clean.docx");
        Assert.Null(nothing!["path"]);
        Assert.NotEqual("", (string)nothing["message"]!);
        Assert.False(File.Exists(Path.Combine(_folder.FullName, "clean.fixed.docx")));
    }

    [Fact]
    public async Task The_report_shows_what_the_editor_holds_saved_or_not()
    {
        await using var client = await LspTestClient.StartAsync("""{"window":{"showDocument":{"support":true}}}""", root: _folder.FullName, pageFolder: Path.Combine(_folder.FullName, "pages"));
        client.Open(UriOf("one.md"), LspPlans.Plan2022.Replace("30c/NQ-CP", "76/NQ-CP", StringComparison.Ordinal));
        var written = await client.AskAsync("workspace/executeCommand", new JsonObject { ["command"] = "cchcLint.showReport", ["arguments"] = new JsonArray(UriOf("one.md")) });
        var html = File.ReadAllText((string)written!["path"]!);
        Assert.StartsWith("<!DOCTYPE html>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("CITE101", html, StringComparison.Ordinal);
        var shown = await client.WaitAsync(message => (string?)message["method"] == "window/showDocument");
        Assert.Equal((string)written["uri"]!, (string)shown["params"]!["uri"]!);
        Assert.True((bool)shown["params"]!["external"]!);

        var whole = await client.AskAsync("workspace/executeCommand", new JsonObject { ["command"] = "cchcLint.showReport" });
        Assert.Contains("two.md", File.ReadAllText((string)whole!["path"]!), StringComparison.Ordinal);
        await Assert.ThrowsAsync<LspErrorException>(() => client.AskAsync("workspace/executeCommand", new JsonObject { ["command"] = "cchcLint.showReport", ["arguments"] = new JsonArray(UriOf("absent.pdf")) }));
    }

    [Theory]
    [InlineData("one.md")]
    [InlineData("absent.docx")]
    public async Task What_is_no_word_file_is_refused(string name)
    {
        await using var client = await LspTestClient.StartAsync(root: _folder.FullName);
        await Assert.ThrowsAsync<LspErrorException>(() => client.AskAsync("cchcLint/textView", LspPlans.InDocument(UriOf(name))));
    }

    private Task<JsonNode?> RunAsync(LspTestClient client, string command, string file, string? options = null) => client.AskAsync("workspace/executeCommand", new JsonObject
    {
        ["command"] = command,
        ["arguments"] = options is null ? new JsonArray(UriOf(file)) : new JsonArray(UriOf(file), JsonNode.Parse(options)),
    });

    private void WriteDocx(string name, params string[] paragraphs)
    {
        using var zip = System.IO.Compression.ZipFile.Open(Path.Combine(_folder.FullName, name), System.IO.Compression.ZipArchiveMode.Create);
        void Add(string part, string xml)
        {
            using var writer = new StreamWriter(zip.CreateEntry(part).Open());
            writer.Write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>" + xml);
        }

        Add("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
        Add("_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
        Add("word/document.xml", "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>" + string.Concat(paragraphs.Select(text => $"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>")) + "</w:body></w:document>");
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
