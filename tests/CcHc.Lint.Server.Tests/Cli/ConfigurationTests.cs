using System.Text.Json;
using CcHc.Lint.Linting.Configuration;

namespace CcHc.Lint.Server.Tests.Cli;

/// <summary>Configurations, suppressions and baselines as a user meets them on the command line.</summary>
public sealed class ConfigurationTests : IDisposable
{
    private readonly Workspace _work = new();

    public void Dispose() => _work.Dispose();

    private static IEnumerable<string> Problems(RunOutcome outcome) =>
        outcome.Json.GetProperty("files").EnumerateArray().SelectMany(file => file.GetProperty("problems").EnumerateArray()).Select(problem => problem.GetProperty("message").GetString()!);

    private static List<string> Rules(RunOutcome outcome) =>
        [.. outcome.Json.GetProperty("files").EnumerateArray().SelectMany(file => file.GetProperty("findings").EnumerateArray()).Select(finding => finding.GetProperty("rule").GetString()!)];

    /// <summary>Each kind of bad input gives one clear message and exit code 2; the document is checked all the same.</summary>
    [Theory]
    [InlineData("rulez: {}", "rules")]
    [InlineData("root: 1", "true")]
    [InlineData("extends: .cchc-lint.yml", "vòng")]
    [InlineData("extends: khong-co.yml", "Không tìm thấy")]
    [InlineData("rules:\n\tPLAN201: off", "Tab")]
    [InlineData("a: &a [b]", "neo")]
    [InlineData("rules: *a", "tham chiếu")]
    public void One_clear_message_for_each_mistake(string text, string says)
    {
        _work.Write(".cchc-lint.yml", text);
        var outcome = _work.Run("check", _work.Write("k.md", SamplePlans.WithoutLead), "--format", "json");
        Assert.Equal(2, outcome.Code);
        Assert.Contains(says, Assert.Single(Problems(outcome)), StringComparison.Ordinal);
        Assert.Contains("missing-lead-agency", Rules(outcome));
    }

    [Fact]
    public void Ten_megabytes_and_an_unreadable_file_give_one_message_each()
    {
        var plan = _work.Write("k.md", SamplePlans.WithoutLead);
        _work.Write(".cchc-lint.yml", "rules: {}\n" + new string('#', 10 * 1024 * 1024));
        var large = _work.Run("check", plan, "--format", "json");
        Assert.Equal(2, large.Code);
        Assert.Contains("quá lớn", Assert.Single(Problems(large)), StringComparison.Ordinal);

        // A folder of that name is as unreadable as a file without permission, also for an administrator.
        File.Delete(_work.PathOf(".cchc-lint.yml"));
        Directory.CreateDirectory(_work.PathOf("rieng.yml"));
        _work.Write(".cchc-lint.yml", "root: true\nregistry: rieng.yml");
        var unreadable = _work.Run("check", plan, "--format", "json");
        Assert.Equal(2, unreadable.Code);
        Assert.Contains("thư mục", Assert.Single(Problems(unreadable)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_problem_is_reported_once_for_many_documents()
    {
        _work.Write(".cchc-lint.yml", "root: true\nrulez: {}");
        for (var i = 0; i < 5; i++) _work.Write($"d/{i}.md", SamplePlans.WithoutLead);
        Assert.Single(Problems(_work.Run("check", _work.PathOf("d"), "--format", "json")));
    }

    [Fact]
    public void The_working_folder_does_not_count_only_the_documents_own()
    {
        _work.Write("noi-lam-viec/.cchc-lint.yml", "root: true\nrules: {plan: off}");
        var plan = _work.Write("van-ban/k.md", SamplePlans.WithoutLead);
        Assert.Contains("missing-lead-agency", Rules(_work.Run("check", plan, "--format", "json")));
        Assert.DoesNotContain("missing-lead-agency", Rules(_work.Run("check", plan, "--format", "json", "--config", _work.PathOf("noi-lam-viec/.cchc-lint.yml"))));
    }

    [Fact]
    public void A_given_configuration_that_is_not_there_stops_the_run()
    {
        var outcome = _work.Run("check", _work.Write("k.md", SamplePlans.WithoutLead), "--config", _work.PathOf("khong-co.yml"));
        Assert.Equal(2, outcome.Code);
        Assert.Contains("--config", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_configured_language_counts_unless_the_command_line_says_one()
    {
        _work.Write(".cchc-lint.yml", "root: true\nlanguage: en");
        var plan = _work.Write("k.md", SamplePlans.WithoutLead);
        Assert.Contains("Checked 1 file", _work.Run("check", plan).Output, StringComparison.Ordinal);
        Assert.Contains("Đã kiểm tra 1 tệp", _work.Run("check", plan, "--lang", "vi").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Show_names_the_file_and_line_of_each_value()
    {
        _work.Write("chung.yml", "rules:\n  PLAN302: {levels: {continuous: off}}\n");
        _work.Write(".cchc-lint.yml", "root: true\nextends: chung.yml\nrules:\n  PLAN201: warning\n");
        var text = _work.Run("config", "show", _work.PathOf("k.md")).Output;
        Assert.Contains(".cchc-lint.yml:4", text.Split('\n').Single(line => line.Contains("missing-lead-agency", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Contains("chung.yml:2", text.Split('\n').Single(line => line.Contains("levels.continuous", StringComparison.Ordinal)), StringComparison.Ordinal);
        var json = _work.Run("config", "show", _work.PathOf("k.md"), "--format", "json").Json;
        var lead = json.GetProperty("rules").EnumerateArray().Single(rule => rule.GetProperty("code").GetString() == "PLAN201").GetProperty("severity");
        Assert.Equal(("warning", 4), (lead.GetProperty("value").GetString(), lead.GetProperty("line").GetInt32()));
    }

    [Fact]
    public void New_writes_a_configuration_that_is_sound_and_overwrites_nothing()
    {
        Assert.Equal(0, _work.Run("config", "new", _work.Folder).Code);
        Assert.Equal(0, _work.Run("config", "show", _work.PathOf("k.md")).Code);
        File.AppendAllText(_work.PathOf(ConfigurationLoader.FileName), "# của tôi\n");
        Assert.Equal(2, _work.Run("config", "new", _work.Folder).Code);
        Assert.EndsWith("# của tôi\n", File.ReadAllText(_work.PathOf(ConfigurationLoader.FileName)), StringComparison.Ordinal);
        using var schema = JsonDocument.Parse(File.ReadAllText(_work.PathOf(".cchc-lint.schema.json")));
        Assert.Equal("object", schema.RootElement.GetProperty("type").GetString());
    }

    [Fact]
    public void New_makes_the_folder_and_says_why_it_cannot()
    {
        Assert.Equal(0, _work.Run("config", "new", _work.PathOf("moi/ke-hoach")).Code);
        Assert.True(File.Exists(_work.PathOf("moi/ke-hoach/.cchc-lint.yml")));
        _work.Write("tep", "");
        var refused = _work.Run("config", "new", _work.PathOf("tep"));
        Assert.Equal(2, refused.Code);
        Assert.Contains("là một tệp", refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_baseline_leaves_only_what_is_new_and_prune_drops_what_is_gone()
    {
        var plan = _work.Write("d/k.md", SamplePlans.WithoutLead);
        var file = _work.PathOf("moc.json");
        var all = Rules(_work.Run("check", plan, "--format", "json"));
        Assert.Equal(0, _work.Run("baseline", "write", _work.PathOf("d"), "--baseline", file).Code);
        Assert.Equal(2, _work.Run("baseline", "write", _work.PathOf("d"), "--baseline", file).Code);
        var clean = _work.Run("check", plan, "--format", "json", "--baseline", file);
        Assert.Equal(0, clean.Code);
        Assert.Empty(Rules(clean));
        Assert.Equal(all.Count, clean.Json.GetProperty("summary").GetProperty("baselined").GetInt32());

        _work.Write("d/k.md", SamplePlans.WithoutLead.Replace("| Báo cáo | |", "| Báo cáo | Sở Nội vụ |", StringComparison.Ordinal) + "\n\nRà soát các các mẫu.\n");
        Assert.Equal(["doubled-words"], Rules(_work.Run("check", plan, "--format", "json", "--baseline", file)));
        var before = _work.Run("baseline", "show", "--baseline", file, "--format", "json").Output;
        Assert.Contains("missing-lead-agency", before, StringComparison.Ordinal);
        Assert.Equal(0, _work.Run("baseline", "prune", _work.PathOf("d"), "--baseline", file).Code);
        var after = _work.Run("baseline", "show", "--baseline", file, "--format", "json").Output;
        Assert.DoesNotContain("missing-lead-agency", after, StringComparison.Ordinal);
        Assert.DoesNotContain("doubled-words", after, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{\"version\": 9, \"files\": {}}")]
    public void A_file_that_is_no_baseline_stops_the_run(string text)
    {
        var outcome = _work.Run("check", _work.Write("k.md", SamplePlans.WithoutLead), "--baseline", _work.Write("moc.json", text));
        Assert.Equal(2, outcome.Code);
        Assert.Contains("moc.json", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Suppressed_findings_are_counted_and_stand_in_sarif_with_their_reason()
    {
        var plan = _work.Write("k.md", SamplePlans.WithoutLead.Replace("| 1 | Rà soát", "<!-- cchc-lint-disable-next-line PLAN201 -- chờ phân công -->\n| 1 | Rà soát", StringComparison.Ordinal));
        Assert.Equal(1, _work.Run("check", plan, "--format", "json").Json.GetProperty("summary").GetProperty("suppressed").GetInt32());
        var results = _work.Run("check", plan, "--format", "sarif").Json.GetProperty("runs")[0].GetProperty("results").EnumerateArray();
        var suppressed = Assert.Single(results, result => result.TryGetProperty("suppressions", out _)).GetProperty("suppressions")[0];
        Assert.Equal(("inSource", "chờ phân công"), (suppressed.GetProperty("kind").GetString(), suppressed.GetProperty("justification").GetString()));
    }

    [Fact]
    public void The_example_configuration_is_sound()
    {
        var example = Path.Combine(AppContext.BaseDirectory, "..", "..", "..", "..", "..", "examples", "cau-hinh-don-vi", "du-thao", "ke-hoach-2022.md");
        var outcome = _work.Run("check", Path.GetFullPath(example), "--format", "json");
        Assert.Empty(Problems(outcome));
        Assert.Contains("superseded-citation", Rules(outcome));
        Assert.Contains("vague-deadline", Rules(outcome));
    }
}
