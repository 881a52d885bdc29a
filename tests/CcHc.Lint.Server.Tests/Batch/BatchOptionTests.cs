using CcHc.Lint.Server.Cli;
using CcHc.Lint.Server.Inputs;

namespace CcHc.Lint.Server.Tests.Batch;

/// <summary>Lists of files, workers, statistics and timings.</summary>
public sealed class BatchOptionTests : IDisposable
{
    private readonly Workspace _work = new();

    public void Dispose() => _work.Dispose();

    [Theory]
    [InlineData("{0}\n{1}\n", false)]
    [InlineData("\uFEFF{0}\r\n\r\n{1}", false)]
    [InlineData("{0}\0{1}\0", true)]
    public void Paths_come_from_a_list(string list, bool isNullSeparated)
    {
        // A name in a list stands for itself, also where it looks like a pattern.
        var first = _work.Write("kho/a [1]*.md", SamplePlans.Clean);
        var second = _work.Write("kho/b.md", SamplePlans.WithoutLead);
        _work.Write("kho/c.md", SamplePlans.WithoutLead);
        var text = string.Format(null, list, first, second);
        string[] options = ["--format", "json", .. isNullSeparated ? (string[])["--null"] : []];
        foreach (var outcome in (RunOutcome[])
            [
                _work.RunWith(text, ["check", "--files-from", "-", .. options]),
                _work.Run(["check", "--files-from", _work.Write("danh-sach.txt", text), .. options]),
            ])
        {
            Assert.Equal(1, outcome.Code);
            Assert.Equal([first, second], outcome.Json.GetProperty("files").EnumerateArray().Select(file => file.GetProperty("file").GetString()!));
        }
    }

    [Fact]
    public void A_listed_file_that_is_gone_is_reported_and_the_others_are_checked()
    {
        var there = _work.Write("b.md", SamplePlans.Clean);
        var outcome = _work.RunWith($"{_work.PathOf("mat.md")}\n{there}\n", "check", "--files-from", "-", "--format", "json");
        Assert.Equal(2, outcome.Code);
        Assert.Equal(1, outcome.Json.GetProperty("summary").GetProperty("files").GetInt32());
    }

    [Theory]
    [InlineData("check --files-from khong-co.txt", "khong-co.txt")]
    [InlineData("check - --files-from -", "Đầu vào chuẩn")]
    [InlineData("check . --null", "--files-from")]
    [InlineData("check . --jobs 0", "“0”")]
    [InlineData("check . --jobs hai", "“hai”")]
    [InlineData("check - --watch", "--watch")]
    [InlineData("check . --no-cache --cache-dir x", "--cache-dir")]
    public void Wrong_values_are_named(string line, string expected)
    {
        var outcome = _work.Run(line.Split(' '));
        Assert.Equal(2, outcome.Code);
        Assert.Equal("", outcome.Output);
        Assert.Contains(expected, outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_separated_by_NUL_is_recognised()
    {
        var outcome = _work.RunWith("a.md\0b.md\0", "check", "--files-from", "-");
        Assert.Equal(2, outcome.Code);
        Assert.Contains("--null", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Output_is_the_same_with_any_number_of_workers()
    {
        var folder = BatchPlans.Write(_work);
        var one = _work.Run("check", folder, "--format", "github", "--jobs", "1");
        foreach (var jobs in (string[])["2", "7", "64"]) Assert.Equal(one, _work.Run("check", folder, "--format", "github", "--jobs", jobs));
    }

    [Fact]
    public void Results_come_in_order_and_few_wait()
    {
        var begun = 0;
        var most = 0;
        var taken = 0;
        var items = Enumerable.Range(0, 500).ToList();
        foreach (var result in OrderedBatch.Run(items, item => Work(item), jobs: 3))
        {
            Assert.Equal(taken++.ToString(), result);
            most = Math.Max(most, Volatile.Read(ref begun) - taken);
        }

        Assert.Equal(500, taken);
        Assert.InRange(most, 0, 3 * 4);

        string Work(int item)
        {
            Interlocked.Increment(ref begun);
            return item.ToString();
        }
    }

    [Fact]
    public void A_fault_in_one_item_reaches_the_caller_and_ends_the_work()
    {
        var fault = Assert.Throws<InvalidOperationException>(() =>
        {
            foreach (var _ in OrderedBatch.Run(Enumerable.Range(0, 100).ToList(), item => item == 40 ? throw new InvalidOperationException("40") : $"{item}", jobs: 4))
            {
            }
        });
        Assert.Equal("40", fault.Message);
    }

    [Fact]
    public void Statistics_count_what_the_report_holds()
    {
        var folder = BatchPlans.Write(_work);
        var outcome = _work.Run("check", folder, "--statistics", "--format", "json", "--lang", "en");
        var findings = outcome.Json.GetProperty("files").EnumerateArray().SelectMany(file => file.GetProperty("findings").EnumerateArray()).ToList();
        Assert.Contains($"{BatchPlans.Count} files checked, {BatchPlans.Count * 2 / 3} with findings, 1 with problems, 1 passed over", outcome.Error, StringComparison.Ordinal);
        var rows = outcome.Error.Split('\n').Where(line => line.Contains("PLAN201", StringComparison.Ordinal) || line.Contains("WORD108", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, rows.Count);
        foreach (var row in rows)
        {
            var cells = row.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var counted = findings.Where(finding => finding.GetProperty("code").GetString() == cells[4]).ToList();
            Assert.Equal(counted.Count(finding => finding.GetProperty("severity").GetString() == "error"), int.Parse(cells[0]));
            Assert.Equal(counted.Count, int.Parse(cells[0]) + int.Parse(cells[1]) + int.Parse(cells[2]));
            Assert.Equal(8, int.Parse(cells[3]));
        }
    }

    [Fact]
    public void Timings_name_steps_documents_and_rules()
    {
        var outcome = _work.Run("check", BatchPlans.Write(_work), "--timings", "--format", "json");
        foreach (var word in (string[])["rút dữ kiện", "chạy quy tắc", "ghi báo cáo", "/kho/"])
            Assert.Contains(word, outcome.Error, StringComparison.Ordinal);

        // Which rules are slowest is not for a test to say; that ten are named is.
        var rules = outcome.Error[outcome.Error.IndexOf("Quy tắc chậm nhất", StringComparison.Ordinal)..].TrimEnd().Split('\n')[1..];
        Assert.Equal(10, rules.Length);
        Assert.All(rules, row => Assert.Contains(row.Split(' ')[^1], RulePacks.BuiltInRules.All.Select(rule => rule.Descriptor.Id)));
        Assert.Equal(_work.Run("check", _work.PathOf("kho"), "--format", "github").Output, _work.Run("check", _work.PathOf("kho"), "--format", "github", "--timings").Output);
    }

    [Theory]
    [InlineData(125, 500, 1, "[######------------------]  25%  125/500 tệp, còn 3 giây")]
    [InlineData(500, 500, 4, "[########################] 100%  500/500 tệp, còn 0 giây")]
    [InlineData(1, 3, 2, "[########----------------]  33%  1/3 tệp, còn 4 giây")]
    public void A_bar_shows_how_far_it_is(int done, int total, int seconds, string expected) =>
        Assert.Equal(expected, Progress.Line(done, total, TimeSpan.FromSeconds(seconds), "vi"));

    [Fact]
    public void A_bar_is_drawn_where_a_person_sees_it_and_cleared_at_the_end()
    {
        var folder = BatchPlans.Write(_work);
        var seen = Workspace.RunWith(_work.Environment with { IsErrorTerminal = true }, "", "check", folder, "--format", "json").Error;
        Assert.Contains("26/26", seen, StringComparison.Ordinal);
        Assert.EndsWith(" \r", seen, StringComparison.Ordinal);
        Assert.Equal("", _work.Run("check", folder, "--format", "json").Error);
        Assert.Equal("", Workspace.RunWith(_work.Environment with { IsErrorTerminal = true, IsOutputTerminal = true }, "", "check", folder).Error);
    }
}
