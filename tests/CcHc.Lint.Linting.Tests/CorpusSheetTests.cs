using System.Text;
using CcHc.Lint.Corpus;

namespace CcHc.Lint.Linting.Tests;

/// <summary>The coverage sheet: what counts as the same finding, and what a run writes.</summary>
public sealed class CorpusSheetTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("cchc-corpus-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>A finding as "file rule severity line fingerprint words".</summary>
    private static SheetFinding Finding(string text)
    {
        var parts = text.Split(' ', 6);
        return new SheetFinding(parts[0], parts[1], parts[2], int.Parse(parts[3]), parts[5], parts[4]);
    }

    private static Sheet SheetOf(string findings) =>
        new(["a.md", "b.md"], [.. findings.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(Finding)]);

    [Theory]
    [InlineData("Nothing", "", "", 0, 0, 0)]
    [InlineData("The same", "a.md r error 3 f1 Rà soát", "a.md r error 3 f1 Rà soát", 0, 0, 0)]
    [InlineData("Moved to another line", "a.md r error 3 f1 Rà soát", "a.md r error 9 f1 Rà soát", 0, 0, 0)]
    [InlineData("The text around it was edited", "a.md r error 3 f1 Rà soát", "a.md r error 3 f2 Rà soát", 0, 0, 0)]
    [InlineData("Another rule", "a.md r error 3 f1 Rà soát", "a.md s error 3 f1 Rà soát", 1, 1, 0)]
    [InlineData("Another file", "a.md r error 3 f1 Rà soát", "b.md r error 3 f1 Rà soát", 1, 1, 0)]
    [InlineData("One more with the same words", "a.md r error 3 f1 Rà soát", "a.md r error 3 f1 Rà soát|a.md r error 5 f2 Rà soát", 1, 0, 0)]
    [InlineData("One less of two", "a.md r error 3 f1 Rà soát|a.md r error 5 f2 Rà soát", "a.md r error 5 f2 Rà soát", 0, 1, 0)]
    [InlineData("Another severity", "a.md r error 3 f1 Rà soát", "a.md r info 3 f1 Rà soát", 0, 0, 1)]
    [InlineData("Other words in the same place", "a.md r error 3 f1 Rà soát", "a.md r error 3 f1 Báo cáo", 0, 0, 1)]
    [InlineData("Words that another finding had", "a.md r error 3 f1 Một|a.md r error 4 f2 Hai", "a.md r error 4 f2 Một", 0, 1, 0)]
    public void Says_what_differs(string what, string older, string newer, int added, int removed, int changed)
    {
        var difference = SheetDifference.Between(SheetOf(older), SheetOf(newer));
        Assert.Equal((what, added, removed, changed), (what, difference.Added.Count, difference.Removed.Count, difference.Changed.Count));
        Assert.Equal(added + removed + changed == 0, difference.IsEmpty);
    }

    [Fact]
    public void A_document_that_is_gone_is_a_difference()
    {
        var difference = SheetDifference.Between(new Sheet(["a.md", "b.md"], []), new Sheet(["b.md", "c.md"], []));
        Assert.Equal(["a.md"], difference.DocumentsRemoved);
        Assert.Equal(["c.md"], difference.DocumentsAdded);
        Assert.False(difference.IsEmpty);
    }

    [Theory]
    [InlineData("")]
    [InlineData("look")]
    [InlineData("run")]
    [InlineData("run nowhere-at-all")]
    [InlineData("run . --as-of 10/01/2022")]
    [InlineData("run . --out")]
    [InlineData("run . --quick")]
    [InlineData("compare one.json")]
    [InlineData("compare none-1.json none-2.json")]
    [InlineData("compare a.json b.json --out c.json")]
    public void Bad_arguments_end_with_2_and_a_reason(string line)
    {
        var (code, _, error) = Run(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(2, code);
        Assert.NotEmpty(error);
    }

    [Fact]
    public void A_run_writes_one_line_per_finding_and_the_same_bytes_each_time()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "plans", "năm 2022"));
        File.WriteAllText(Path.Combine(_folder, "plans", "năm 2022", "kế hoạch.md"), PlanText);
        var (first, second) = (Path.Combine(_folder, "1.json"), Path.Combine(_folder, "2.json"));
        var (code, output, _) = Run("run", Path.Combine(_folder, "plans"), "--out", first);
        Assert.Equal(0, code);
        Assert.Contains("missing-lead-agency: 1 (errors 1, warnings 0, infos 0), documents 1\n  năm 2022/kế hoạch.md:8 Rà soát thủ tục 🗂\n", output, StringComparison.Ordinal);
        Run("run", Path.Combine(_folder, "plans"), "--out", second);
        Assert.Equal(File.ReadAllBytes(first), File.ReadAllBytes(second));

        var line = Assert.Single(File.ReadAllLines(first), text => text.Contains("\"missing-lead-agency\"", StringComparison.Ordinal));
        Assert.StartsWith("{\"file\":\"năm 2022/kế hoạch.md\",\"rule\":\"missing-lead-agency\",\"severity\":\"error\",\"line\":8,\"text\":\"Rà soát thủ tục \\uD83D\\uDDC2\",\"fingerprint\":\"", line, StringComparison.Ordinal);
        Assert.Equal(0, Run("compare", first, second).Code);
    }

    [Fact]
    public void A_mended_fault_is_printed_as_removed()
    {
        var plans = Directory.CreateDirectory(Path.Combine(_folder, "plans")).FullName;
        var (older, newer) = (Path.Combine(_folder, "1.json"), Path.Combine(_folder, "2.json"));
        File.WriteAllText(Path.Combine(plans, "ke-hoach.md"), PlanText);
        Run("run", plans, "--out", older);
        File.WriteAllText(Path.Combine(plans, "ke-hoach.md"), PlanText.Replace("| Báo cáo | |", "| Báo cáo | Sở Nội vụ |", StringComparison.Ordinal));
        Run("run", plans, "--out", newer);
        var (code, output, _) = Run("compare", older, newer);
        Assert.Equal(1, code);
        Assert.Contains("missing-lead-agency: 0 added, 1 removed, 0 changed\n  - error ke-hoach.md:8 Rà soát thủ tục 🗂\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_that_cannot_be_read_stands_in_the_sheet()
    {
        File.WriteAllBytes(Path.Combine(_folder, "hong.md"), Encoding.BigEndianUnicode.GetBytes("Kế hoạch"));
        var (code, output, _) = Run("run", _folder);
        Assert.Equal(0, code);
        Assert.Contains("problems 1", output, StringComparison.Ordinal);
    }

    private const string PlanText = """
        KẾ HOẠCH
        Cải cách hành chính tỉnh Sông Thao năm 2022

        II. NHIỆM VỤ

        | STT | Nhiệm vụ | Sản phẩm | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành |
        |---|---|---|---|---|---|
        | 1 | Rà soát thủ tục 🗂 | Báo cáo | | Các sở, ngành | Quý I/2022 |
        """;

    private static (int Code, string Output, string Error) Run(params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = CorpusCommands.Run(args, output, error);
        return (code, output.ToString(), error.ToString());
    }
}
