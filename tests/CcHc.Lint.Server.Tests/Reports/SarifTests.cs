using System.Text.Json;
using CcHc.Lint.Documents;
using CcHc.Lint.Rules;
using CcHc.Lint.Server.Reports;

namespace CcHc.Lint.Server.Tests.Reports;

/// <summary>Checks by hand what the SARIF 2.1.0 schema and its text demand of what we write.</summary>
public sealed class SarifTests : IDisposable
{
    private const string Text = "KẾ HOẠCH\r\n📄 Giao các sở thực hiện.\r\n";

    private static readonly JsonSerializerOptions Readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Workspace _work = new();

    public void Dispose() => _work.Dispose();

    [Fact]
    public void A_real_run_is_consistent_in_itself()
    {
        _work.Write("du thao/kế hoạch #1.md", SamplePlans.WithoutLead);
        _work.Write("cu.pdf", "x");
        var outcome = _work.Run("check", _work.Folder, _work.PathOf("khong-co.md"), "--format", "sarif");
        Assert.Equal(2, outcome.Code);
        var run = AssertIsLog(outcome.Json);
        Assert.NotEmpty(run.GetProperty("results").EnumerateArray());
        var invocation = Assert.Single(run.GetProperty("invocations").EnumerateArray());
        Assert.False(invocation.GetProperty("executionSuccessful").GetBoolean());
        Assert.Equal(["note", "error"], invocation.GetProperty("toolExecutionNotifications").EnumerateArray().Select(item => item.GetProperty("level").GetString()));
        var uri = run.GetProperty("results")[0].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString();
        Assert.Equal("du%20thao/k%E1%BA%BF%20ho%E1%BA%A1ch%20%231.md", uri);
    }

    [Fact]
    public void A_clean_run_says_that_it_succeeded()
    {
        var file = _work.Write("a.md", SamplePlans.Clean);
        var run = AssertIsLog(_work.Run("check", file, "--format", "sarif", "--as-of", "2022-01-31").Json);
        Assert.True(run.GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean());
        Assert.Empty(run.GetProperty("results").EnumerateArray());
    }

    [Fact]
    public void A_finding_with_all_that_it_can_have()
    {
        var at = Text.IndexOf("các sở", StringComparison.Ordinal);
        var finding = ReportFixture.Finding(ReportFixture.Light, Text, "các sở") with
        {
            Related = [new RelatedPlace(new TextSpan(0, 8), new LocalizedText("Tên loại.", "The kind."))],
            Fixes = [new Fix(new LocalizedText("Thay bằng một sở.", "Name one."), IsSafe: true, [new TextEdit(new TextSpan(at, at + 6), "Sở Nội vụ")])],
        };
        var json = ReportFixture.Write("sarif", ReportFixture.Run("en"), ReportFixture.File("/khac/a b.md", Text, finding));
        var result = AssertIsLog(JsonDocument.Parse(json).RootElement).GetProperty("results")[0];
        Assert.Equal("TEST002", result.GetProperty("ruleId").GetString());
        Assert.Equal(1, result.GetProperty("ruleIndex").GetInt32());
        Assert.Equal("note", result.GetProperty("level").GetString());
        Assert.Equal("A thing is missing. It is needed. Add it.", result.GetProperty("message").GetProperty("text").GetString());
        Assert.Equal("0123456789abcdef", result.GetProperty("partialFingerprints").GetProperty("cchcLint/v1").GetString());

        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal("file:///khac/a%20b.md", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal("""{"startLine":2,"startColumn":9,"endLine":2,"endColumn":15,"snippet":{"text":"các sở"}}""", Compact(place.GetProperty("region")));
        Assert.Equal("The kind.", result.GetProperty("relatedLocations")[0].GetProperty("message").GetProperty("text").GetString());

        var change = result.GetProperty("fixes")[0].GetProperty("artifactChanges")[0];
        Assert.Equal("file:///khac/a%20b.md", change.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal(
            """{"deletedRegion":{"startLine":2,"startColumn":9,"endLine":2,"endColumn":15},"insertedContent":{"text":"Sở Nội vụ"}}""",
            Compact(change.GetProperty("replacements")[0]));
    }

    [Fact]
    public void Reports_to_files_stand_beside_the_one_on_standard_output()
    {
        var file = _work.Write("a.md", SamplePlans.WithoutLead);
        var outcome = _work.Run("check", file, "--output", $"sarif={_work.PathOf("a.sarif")}", "--output", $"json={_work.PathOf("a.json")}");
        Assert.Contains("Đã kiểm tra 1 tệp", outcome.Output, StringComparison.Ordinal);
        AssertIsLog(JsonDocument.Parse(File.ReadAllText(_work.PathOf("a.sarif"))).RootElement);
        Assert.Equal(1, JsonDocument.Parse(File.ReadAllText(_work.PathOf("a.json"))).RootElement.GetProperty("version").GetInt32());
    }

    private static JsonElement AssertIsLog(JsonElement log)
    {
        Assert.Equal("2.1.0", log.GetProperty("version").GetString());
        Assert.EndsWith("sarif-schema-2.1.0.json", log.GetProperty("$schema").GetString(), StringComparison.Ordinal);
        var run = Assert.Single(log.GetProperty("runs").EnumerateArray());
        Assert.Equal("utf16CodeUnits", run.GetProperty("columnKind").GetString());
        var driver = run.GetProperty("tool").GetProperty("driver");
        Assert.Equal("cchc-lint", driver.GetProperty("name").GetString());
        var rules = driver.GetProperty("rules").EnumerateArray().ToList();
        Assert.Equal(rules.Count, rules.Select(rule => rule.GetProperty("id").GetString()).Distinct().Count());
        foreach (var rule in rules)
        {
            foreach (var name in (string[])["shortDescription", "fullDescription", "help"]) Assert.NotEqual("", rule.GetProperty(name).GetProperty("text").GetString());
            Assert.Contains(rule.GetProperty("defaultConfiguration").GetProperty("level").GetString(), (string[])["error", "warning", "note"]);
            foreach (var name in (string[])["pack", "kind", "code"]) Assert.NotEqual("", rule.GetProperty("properties").GetProperty(name).GetString());
        }

        Assert.EndsWith("/", run.GetProperty("originalUriBaseIds").GetProperty("SRCROOT").GetProperty("uri").GetString(), StringComparison.Ordinal);
        foreach (var result in run.GetProperty("results").EnumerateArray()) AssertIsResult(result, rules);
        return run;
    }

    private static void AssertIsResult(JsonElement result, List<JsonElement> rules)
    {
        var rule = rules[result.GetProperty("ruleIndex").GetInt32()];
        Assert.Equal(rule.GetProperty("id").GetString(), result.GetProperty("ruleId").GetString());
        Assert.Contains(result.GetProperty("level").GetString(), (string[])["error", "warning", "note"]);
        Assert.NotEqual("", result.GetProperty("message").GetProperty("text").GetString());
        Assert.NotEmpty(result.GetProperty("partialFingerprints").EnumerateObject());
        var place = Assert.Single(result.GetProperty("locations").EnumerateArray()).GetProperty("physicalLocation");
        var uri = place.GetProperty("artifactLocation").GetProperty("uri").GetString()!;
        Assert.True(Uri.IsWellFormedUriString(uri, UriKind.RelativeOrAbsolute), uri);
        var region = place.GetProperty("region");
        var start = (region.GetProperty("startLine").GetInt32(), region.GetProperty("startColumn").GetInt32());
        var end = (region.GetProperty("endLine").GetInt32(), region.GetProperty("endColumn").GetInt32());
        Assert.True(start.Item1 >= 1 && start.Item2 >= 1 && start.CompareTo(end) < 0);
    }

    private static string Compact(JsonElement item) => JsonSerializer.Serialize(item, Readable);
}
