using CcHc.Lint.Server.Caching;
using CcHc.Lint.Server.Cli;
using CcHc.Lint.Server.Tests.Batch;

namespace CcHc.Lint.Server.Tests.Caching;

/// <summary>Results that are remembered are the results there would be.</summary>
public sealed class ResultCacheTests : IDisposable
{
    private readonly Workspace _work = new();
    private readonly string _folder;
    private readonly string _cache;

    public ResultCacheTests()
    {
        _folder = BatchPlans.Write(_work);
        _cache = _work.PathOf("nho");
    }

    public void Dispose() => _work.Dispose();

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("jsonl")]
    [InlineData("sarif")]
    [InlineData("junit")]
    [InlineData("github")]
    [InlineData("gitlab")]
    [InlineData("checkstyle")]
    [InlineData("html")]
    public void Reports_from_the_cache_are_the_same_byte_for_byte(string format)
    {
        var without = Check("--no-cache", "--format", format);
        var first = Check("--format", format);
        Assert.Equal(BatchPlans.Count, Remembered("--output", $"{format}={_work.PathOf("ra")}"));
        var second = Check("--format", format);
        Assert.Equal(without, first);
        Assert.Equal(without, second);
    }

    [Fact]
    public void Reports_that_take_turns_and_several_at_once_are_the_same_byte_for_byte()
    {
        string[][] runs =
        [
            ["--format", "json"], ["--format", "github"], ["--format", "json"], ["--format", "jsonl"], ["--format", "text", "--lang", "en"],
            ["--format", "text"], ["--format", "sarif"], ["--format", "github"], ["--format", "json", "--statistics"], ["--format", "jsonl", "--jobs", "1"],
        ];
        foreach (var run in runs.Concat(runs)) Assert.Equal(Check([.. run, "--no-cache"]), Check(run));
        var wanted = Several("--no-cache");
        Assert.Equal(wanted, Several());
        Assert.Equal(wanted, Several());
    }

    [Fact]
    public void A_run_that_counts_by_rule_counts_what_is_remembered()
    {
        var expected = Statistics("--no-cache");
        Check("--format", "json");
        Assert.Equal(expected, Statistics());
        Assert.Equal(expected, Statistics());
    }

    [Fact]
    public void Colours_are_no_part_of_a_report_without()
    {
        var colored = Environment with { IsOutputTerminal = true };
        var (expected, plain) = (Workspace.RunWith(colored, "", "check", _folder, "--no-cache").Output, Check("--no-cache"));
        for (var i = 0; i < 2; i++)
        {
            Assert.Equal(expected, Workspace.RunWith(colored, "", "check", _folder).Output);
            Assert.Equal(plain, Check());
        }

        Assert.NotEqual(expected, plain);
    }

    [Fact]
    public void Without_it_nothing_is_written()
    {
        Check("--no-cache");
        Assert.False(Directory.Exists(_cache));
    }

    [Fact]
    public void One_document_alone_leaves_it_alone_unless_the_folder_is_named()
    {
        Workspace.RunWith(Environment, "", "check", Path.Combine(_folder, "a/00.md"));
        Assert.False(Directory.Exists(_cache));
        _work.Run("check", Path.Combine(_folder, "a/00.md"), "--cache-dir", _work.PathOf("rieng"));
        Assert.Equal(1, new CacheFolder(_work.PathOf("rieng")).Measure().Count);
    }

    [Fact]
    public void A_changed_document_is_checked_again()
    {
        Check();
        _work.Write("kho/a/00.md", SamplePlans.Clean);
        Assert.Equal(BatchPlans.Count - 1, Remembered());
        Assert.Equal(Check("--no-cache"), Check());
    }

    [Fact]
    public void The_same_text_elsewhere_is_known_under_its_own_name()
    {
        Check();
        File.Move(Path.Combine(_folder, "a/00.md"), Path.Combine(_folder, "a/zz.md"));
        Assert.Equal(BatchPlans.Count, Remembered());
        Assert.Contains("zz.md", Check("--format", "github"), StringComparison.Ordinal);
        Assert.DoesNotContain("/00.md", Check("--format", "github"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--as-of", "2020-01-01")]
    [InlineData("--lang", "en")]
    public void What_the_findings_depend_on_is_asked_anew(string option, string value)
    {
        Check();
        Assert.Equal(0, Remembered(option, value));
        Assert.Equal(Check("--no-cache", option, value), Check(option, value));
    }

    [Fact]
    public void A_configuration_counts_with_its_text_and_its_place()
    {
        Check();
        const string Off = "root: true\nrules: {PLAN201: off}\noverrides:\n  - files: [\"kho/a/0*\"]\n    rules: {wording: off}\n";
        _work.Write(".cchc-lint.yml", Off);
        Assert.Equal(0, Remembered());
        Assert.Equal(Check("--no-cache"), Check());
        Assert.Equal(BatchPlans.Count, Remembered());

        // A document of the same bytes in another place may fall under other overrides.
        File.Move(Path.Combine(_folder, "a/00.md"), Path.Combine(_folder, "c/00.md"));
        Assert.Equal(BatchPlans.Count - 1, Remembered());
        _work.Write(".cchc-lint.yml", Off + "# chú thích\n");
        Assert.Equal(0, Remembered());
    }

    [Fact]
    public void Registries_and_packs_count_with_their_content()
    {
        _work.Write(".cchc-lint.yml", "root: true\nregistry: [so.yml]\npacks: [goi]\n");
        var registry = _work.Write("so.yml", "agencies: []\n");
        Assert.True(_work.Run("pack", "new", _work.PathOf("goi")).Code is 0 or 2);
        Check();
        var known = Remembered();
        File.WriteAllText(registry, "agencies: []\n# thêm\n");
        Assert.Equal(0, Remembered());
        Assert.Equal(known, Remembered());
    }

    [Fact]
    public void A_baseline_is_applied_to_what_is_remembered()
    {
        var baseline = _work.PathOf("goc.json");
        Check();
        _work.Run("baseline", "write", _folder, "--baseline", baseline);
        Assert.Equal(BatchPlans.Count, Remembered("--baseline", baseline));
        Assert.Equal(Check("--no-cache", "--baseline", baseline, "--format", "json"), Check("--baseline", baseline, "--format", "json"));
    }

    [Fact]
    public void A_document_judged_on_today_is_judged_again_tomorrow()
    {
        foreach (var file in Directory.GetFiles(_folder, "*.md", SearchOption.AllDirectories)) File.Delete(file);
        _work.Write("kho/khong-ngay.md", "CÔNG VĂN\nVề việc trực lễ\n\nThực hiện Nghị quyết số 30c/NQ-CP của Chính phủ.\n");
        _work.Write("kho/co-ngay.md", SamplePlans.WithoutLead);
        Check();
        Assert.Equal(2, Remembered());
        var tomorrow = Environment with { Today = Environment.Today.AddDays(1) };
        Assert.Equal(1, RememberedIn(tomorrow));
        Assert.Contains("2026-11-21", Workspace.RunWith(tomorrow, "", "check", _folder, "--format", "json").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_entry_is_never_believed_and_written_anew()
    {
        var expected = Check("--no-cache", "--format", "json");
        Check();
        var random = new Random(20261121);
        var entries = Directory.GetFiles(_cache, "*.entry", SearchOption.AllDirectories);
        for (var round = 0; round < 20; round++)
        {
            foreach (var entry in entries) Damage(entry, random);
            Assert.Equal(expected, Check("--format", "json"));
            Assert.Equal(BatchPlans.Count, Remembered());
        }
    }

    [Fact]
    public void An_entry_under_another_name_is_not_believed()
    {
        var expected = Check("--no-cache", "--format", "json");
        Check();
        var entries = Directory.GetFiles(_cache, "*.entry", SearchOption.AllDirectories);
        var one = File.ReadAllBytes(entries[0]);
        foreach (var entry in entries) File.WriteAllBytes(entry, one);
        Assert.Equal(expected, Check("--format", "json"));
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_said_once_and_harms_nothing()
    {
        var expected = Check("--no-cache");
        File.WriteAllText(_cache, "một tệp, không phải thư mục");
        var outcome = Workspace.RunWith(Environment, "", "check", _folder);
        Assert.Equal(expected, ReportText.WithoutDuration(outcome.Output));
        Assert.Single(outcome.Error.TrimEnd().Split('\n'));
        Assert.Contains("--cache-dir", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void It_can_be_shown_and_cleared_and_nothing_else_goes()
    {
        Check();
        var stranger = _work.Write("nho/ab/thu.txt", "không phải của cchc-lint");
        var other = _work.Write("nho/thu.entry", "không phải của cchc-lint");
        Assert.Contains($"{BatchPlans.Count} kết quả", Workspace.RunWith(Environment, "", "cache", "show").Output, StringComparison.Ordinal);
        Assert.Contains($"Đã xóa {BatchPlans.Count} kết quả", Workspace.RunWith(Environment, "", "cache", "clear").Output, StringComparison.Ordinal);
        Assert.Equal([other, stranger], Directory.GetFiles(_cache, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Reverse());
        Directory.Delete(_cache, recursive: true);
        Assert.Equal(Check("--no-cache"), Check());
    }

    [Fact]
    public void The_oldest_entries_go_first()
    {
        Check();
        var folder = new CacheFolder(_cache);
        var entries = Directory.GetFiles(_cache, "*.entry", SearchOption.AllDirectories);
        for (var i = 0; i < entries.Length; i++) File.SetLastWriteTimeUtc(entries[i], new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddMinutes(i));
        var keep = entries[^3..];
        folder.Shrink(keep.Sum(entry => new FileInfo(entry).Length));
        Assert.Equal(keep.Order(StringComparer.Ordinal), Directory.GetFiles(_cache, "*.entry", SearchOption.AllDirectories).Order(StringComparer.Ordinal));
    }

    private CliEnvironment Environment => _work.Environment with { CacheFolder = _cache };

    private string Check(params string[] options) => ReportText.WithoutDuration(Workspace.RunWith(Environment, "", ["check", _folder, .. options]).Output);

    private List<string> Several(params string[] options)
    {
        string[] formats = ["json", "jsonl", "github", "text", "junit"];
        var text = Check([.. options, "--format", "github", .. formats.SelectMany(format => (string[])["--output", $"{format}={_work.PathOf(format)}"])]);
        return [text, .. formats.Select(format => ReportText.WithoutDuration(_work.Read(format)))];
    }

    private string Statistics(params string[] options) =>
        Workspace.RunWith(Environment, "", ["check", _folder, "--format", "json", "--statistics", .. options]).Error;

    private int Remembered(params string[] options) => RememberedIn(Environment, options);

    private int RememberedIn(CliEnvironment environment, params string[] options)
    {
        // "…, 24 tệp lấy từ bộ nhớ đệm", "…, 24 from the cache".
        var line = Workspace.RunWith(environment, "", ["check", _folder, "--timings", .. options]).Error.Split('\n').First(text => text.EndsWith(':') && text.Contains(" ms ", StringComparison.Ordinal));
        return int.Parse(line[(line.LastIndexOf(", ", StringComparison.Ordinal) + 2)..].Split(' ')[0]);
    }

    private static void Damage(string entry, Random random)
    {
        var bytes = File.ReadAllBytes(entry);
        switch (random.Next(4))
        {
            case 0:
                bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
                break;
            case 1:
                bytes = bytes[..random.Next(bytes.Length)];
                break;
            case 2:
                bytes = [.. bytes, 0];
                break;
            default:
                random.NextBytes(bytes);
                break;
        }

        File.WriteAllBytes(entry, bytes);
    }
}
