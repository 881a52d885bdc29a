using System.Text.Json.Nodes;
using CcHc.Lint.Server.Lsp.Workspace;

namespace CcHc.Lint.Server.Tests.Lsp;

/// <summary>What clients show of the server's state.</summary>
public sealed class StatusTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("cchc-lsp-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task The_status_of_a_document_names_its_day_the_packs_and_the_trust()
    {
        Write("goi/pack.yaml", "id: so-noi-vu\nversion: 1.0.0\ntitle: Gói của Sở\n");
        Write("goi/cum-tu/rule.yaml", "code: SNV001\nkind: phrase\ntitle: Từ không dùng\nphrases: [cơ bản hoàn thành]\nmessage: “{text}” không dùng.\n");
        Write("goi/cum-tu/rule.vi.md", "# Từ không dùng\n");
        Write(".cchc-lint.yml", "packs: [goi]\n");
        await using var client = await LspTestClient.StartAsync(options: """{"trusted":true}""", root: _folder.FullName);
        client.Open(UriOf("plan.md"), LspPlans.Plan2022);
        var status = (await client.AskAsync("cchcLint/status", LspPlans.InDocument(UriOf("plan.md"))))!;
        Assert.Equal("2022-01-18", (string)status["asOf"]!);
        Assert.True((bool)status["trusted"]!);
        Assert.True((int)status["builtInRules"]! > 10);
        Assert.Matches(@"^\d{4}-\d{2}-\d{2}$", (string)status["registryKnownUntil"]!);
        var pack = Assert.Single(status["packs"]!.AsArray())!;
        Assert.Equal(("Gói của Sở", 1), ((string)pack["name"]!, (int)pack["rules"]!));
    }

    [Fact]
    public async Task Without_a_document_the_status_has_no_day()
    {
        await using var client = await LspTestClient.StartAsync(root: _folder.FullName);
        var status = (await client.AskAsync("cchcLint/status", new JsonObject()))!;
        Assert.Null(status["asOf"]);
        Assert.False((bool)status["trusted"]!);
        Assert.Empty(status["packs"]!.AsArray());
    }

    private string UriOf(string name) => DocumentUri.OfPath(Path.Combine(_folder.FullName, name));

    private void Write(string name, string text)
    {
        var path = Path.Combine(_folder.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
