namespace CcHc.Lint.Server.Tests.Cli;

public sealed class UsageTests : IDisposable
{
    private readonly Workspace _work = new();

    public void Dispose() => _work.Dispose();

    [Theory]
    [InlineData("", "check, fix, extract")]
    [InlineData("chek", "“check”")]
    [InlineData("check", "PATH")]
    [InlineData("check x.md --fromat json", "“--format”")]
    [InlineData("check x.md --format jsn", "text, json, jsonl, sarif")]
    [InlineData("check x.md --format jsn", "“json”")]
    [InlineData("check x.md --format", "--format cần một giá trị")]
    [InlineData("check x.md --format json --format text", "--format chỉ được dùng một lần")]
    [InlineData("check x.md --fail-on errors", "error, warning, info, never")]
    [InlineData("check x.md --as-of 31/12/2022", "2022-12-31")]
    [InlineData("check x.md --as-of 2022-02-30", "2022-02-30")]
    [InlineData("check x.md --as-of soon", "NĂM-THÁNG-NGÀY")]
    [InlineData("check x.md --lang fr", "vi, en")]
    [InlineData("check x.md --output sarif", "FORMAT=FILE", "en")]
    [InlineData("check x.md --output pdf=a.pdf", "text, json, jsonl, sarif")]
    [InlineData("check x.md --output json=a.json --output sarif=./a.json", "./a.json")]
    [InlineData("check x.md --stdin-filename a.md", "--stdin-filename")]
    [InlineData("extract x.md --format xml", "json")]
    [InlineData("explain missing-lead-agenci", "missing-lead-agency")]
    [InlineData("explain", "RULE")]
    [InlineData("explain a b", "“b”")]
    [InlineData("rules --format xml", "text, json")]
    [InlineData("lookup 30c/NQ-C", "30c/NQ-CP")]
    [InlineData("lookup 30c/NQ-CP --as-of 2022", "2022")]
    [InlineData("check --lang en x.md --fromat json", "Did you mean “--format”?")]
    public void Wrong_arguments_are_named_with_the_way_out(string line, string expected, string language = "vi")
    {
        var outcome = _work.Run([.. line.Split(' ', StringSplitOptions.RemoveEmptyEntries), .. language == "en" ? (string[])["--lang", "en"] : []]);
        Assert.Equal(2, outcome.Code);
        Assert.Empty(outcome.Output);
        Assert.Contains(expected, outcome.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_never_takes_the_place_of_a_document()
    {
        var file = _work.Write("ke-hoach.md", SamplePlans.Clean);
        var outcome = _work.Run("check", file, "--output", $"json={file}");
        Assert.Equal(2, outcome.Code);
        Assert.Equal(SamplePlans.Clean, File.ReadAllText(file));
    }

    [Fact]
    public void A_report_that_cannot_be_written_is_known_before_the_check()
    {
        var file = _work.Write("ke-hoach.md", SamplePlans.Clean);
        var outcome = _work.Run("check", file, "--output", $"json={_work.PathOf("khong-co/a.json")}");
        Assert.Equal(2, outcome.Code);
        Assert.Empty(outcome.Output);
        Assert.Contains("khong-co", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_behind_two_dashes_may_begin_with_a_dash()
    {
        var outcome = _work.Run("check", "--", "--la.md");
        Assert.Equal(2, outcome.Code);
        Assert.Contains("--la.md", outcome.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help", "Cách dùng: cchc-lint COMMAND")]
    [InlineData("check --help", "--fail-on error|warning|info|never")]
    [InlineData("check --help", "--lang vi|en")]
    [InlineData("check x.md --fromat --help", "Cách dùng: cchc-lint check PATH…")]
    [InlineData("check --help --lang en", "Usage: cchc-lint check PATH…")]
    [InlineData("--version", "cchc-lint 0.1.0")]
    public void Help_and_version_go_to_standard_output(string line, string expected)
    {
        var outcome = _work.Run(line.Split(' '));
        Assert.Equal(0, outcome.Code);
        Assert.Contains(expected, outcome.Output, StringComparison.Ordinal);
        Assert.Empty(outcome.Error);
    }

    [Fact]
    public void Help_names_only_commands_that_are_there()
    {
        var help = _work.Run("--help").Output;
        foreach (var command in (string[])["check", "extract", "explain", "rules", "lookup", "config", "baseline", "pack"]) Assert.Contains($"  {command} ", help, StringComparison.Ordinal);
    }
}
