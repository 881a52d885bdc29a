using System.Text.Json;
using System.Xml.Linq;

namespace CcHc.Lint.Server.Tests.Reports;

/// <summary>The reports that review platforms read.</summary>
public sealed class PipelineFormatTests : IDisposable
{
    private const string Hostile = "BÁO CÁO\nRà soát các các mẫu <b>&amp;\u0001\u000B ]]> “100%” :: a, b.\n";

    private readonly Workspace _work = new();

    public void Dispose() => _work.Dispose();

    private RunOutcome Run(string format) =>
        _work.Run("check", _work.Write("d/ke hoach, 1.md", SamplePlans.WithoutLead), _work.Write("d/la.md", Hostile), _work.PathOf("d/khong-co.md"), "--format", format);

    private List<JsonElement> Findings(string format = "json") =>
        [.. Run(format).Json.GetProperty("files").EnumerateArray().SelectMany(file => file.GetProperty("findings").EnumerateArray())];

    [Fact]
    public void Json_lines_hold_the_files_of_the_json_report_and_the_summary()
    {
        var lines = Run("jsonl").Output.TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(4, lines.Count);
        var files = Run("json").Json.GetProperty("files").EnumerateArray().ToList();
        for (var i = 0; i < files.Count; i++) Assert.True(JsonElement.DeepEquals(files[i], lines[i]));
        Assert.Equal(2, lines[3].GetProperty("summary").GetProperty("files").GetInt32());
    }

    [Fact]
    public void Checkstyle_holds_every_finding_whatever_the_document_says()
    {
        var xml = XDocument.Parse(Run("checkstyle").Output);
        Assert.Equal(Findings().Count + 1, xml.Descendants("error").Count());
        Assert.Contains(xml.Descendants("file"), file => file.Attribute("name")!.Value.EndsWith("ke hoach, 1.md", StringComparison.Ordinal));
        Assert.All(xml.Descendants("error"), error => Assert.Contains(error.Attribute("severity")!.Value, (string[])["error", "warning", "info"]));
    }

    [Fact]
    public void JUnit_counts_what_it_holds()
    {
        var suites = XDocument.Parse(Run("junit").Output).Root!.Elements("testsuite").ToList();
        Assert.Equal(3, suites.Count);
        foreach (var suite in suites)
        {
            Assert.Equal(int.Parse(suite.Attribute("tests")!.Value), suite.Elements("testcase").Count());
            Assert.Equal(int.Parse(suite.Attribute("failures")!.Value), suite.Descendants("failure").Count());
            Assert.Equal(int.Parse(suite.Attribute("errors")!.Value), suite.Descendants("error").Count());
        }

        Assert.Equal(Findings().Count(finding => finding.GetProperty("severity").GetString() != "info"), suites.Sum(suite => suite.Descendants("failure").Count()));
    }

    [Fact]
    public void A_clean_file_is_one_passed_case()
    {
        var suite = XDocument.Parse(_work.Run("check", _work.Write("sach.md", SamplePlans.Clean), "--format", "junit").Output).Root!.Element("testsuite")!;
        Assert.Empty(Assert.Single(suite.Elements("testcase")).Elements());
    }

    [Fact]
    public void GitHub_gets_one_command_a_finding_and_none_from_a_document()
    {
        var lines = Run("github").Output.TrimEnd('\n').Split('\n');
        var notices = Run("json").Json.GetProperty("files").EnumerateArray().Sum(file => file.GetProperty("notices").GetArrayLength());
        Assert.Equal(Findings().Count + notices + 1, lines.Length);
        Assert.All(lines, line => Assert.Matches("^::(error|warning|notice) file=[^:,]+(,[a-zA-Z]+=[^:,]+)*::[^\r\n]+$", line));
        Assert.Contains(lines, line => line.Contains("ke hoach%2C 1.md", StringComparison.Ordinal));
    }

    [Fact]
    public void GitLab_gets_issues_with_a_fingerprint_each()
    {
        var issues = Run("gitlab").Json.EnumerateArray().ToList();
        Assert.Equal(Findings().Count + 1, issues.Count);
        Assert.Equal(issues.Count, issues.Select(issue => issue.GetProperty("fingerprint").GetString()).Distinct(StringComparer.Ordinal).Count());
        Assert.All(issues, issue => Assert.True(issue.GetProperty("location").GetProperty("lines").GetProperty("begin").GetInt32() >= 1));
    }

    [Theory]
    [InlineData("github")]
    [InlineData("gitlab")]
    [InlineData("junit")]
    [InlineData("checkstyle")]
    public void Nothing_found_is_a_report_too(string format)
    {
        var outcome = _work.Run("check", _work.Write("sach.md", SamplePlans.Clean), "--format", format);
        Assert.Equal(0, outcome.Code);
        if (format is "junit" or "checkstyle") XDocument.Parse(outcome.Output);
        else if (format == "gitlab") Assert.Empty(outcome.Json.EnumerateArray());
    }
}
