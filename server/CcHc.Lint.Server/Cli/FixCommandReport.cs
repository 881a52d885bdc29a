using CcHc.Lint.Documents;
using CcHc.Lint.Linting;
using CcHc.Lint.Linting.Fixing;
using CcHc.Lint.Rules;
using CcHc.Lint.Server.Reports;

namespace CcHc.Lint.Server.Cli;

/// <summary>Tells people what "fix" has done: what was mended in each file, what was refused and why, and what is left.</summary>
/// <param name="output">Where to tell it, or null for standard error because standard output holds a document or a diff.</param>
internal sealed class FixCommandReport(StreamWriter? output, CliContext context, FixOptions options, bool isDiff) : IDisposable
{
    private const int LongestWords = 70;

    private readonly TextWriter _writer = output ?? context.Error;
    private readonly int[] _left = new int[3];
    private int _files;
    private int _changedFiles;
    private int _applied;
    private int _refused;
    private int _unsafe;

    public int Problems { get; private set; }

    public void Add(FixedFile file)
    {
        if (file.Skipped is { } skipped) Line($"{Clean(skipped.In(context.Language))}");
        Problems += file.Problems.Count;
        if (file.Result is not { } result)
        {
            if (file.Problems.Count == 0) return;
            Line(Clean(file.File));
            WriteProblems(file.Problems);
            Line("");
            return;
        }

        _files++;
        var applied = file.IsWritten ? result.Applied : [];
        if (applied.Count > 0) _changedFiles++;
        _applied += applied.Count;
        _refused += result.Refused.Count;
        var left = file.IsWritten ? result.After : result.Before;
        CountLeft(left);
        if (applied.Count + result.Refused.Count + file.Problems.Count == 0 && result.IsSettled) return;

        Line($"{Clean(file.File)}: {Mended(applied.Count)}; {Left(left)}");
        if (file.Copy is { } copy) Line("  " + Say($"Thay đổi được theo dõi nằm trong bản sao “{Clean(copy)}”; tệp gốc giữ nguyên.", $"The tracked changes are in the copy “{Clean(copy)}”; the file itself is as it was."));
        WriteProblems(file.Problems);
        foreach (var fix in applied) Line(EntryOf(fix.Finding, fix.Fix, fix.Place, result.After.Plan.Document.Source));
        foreach (var refused in result.Refused)
        {
            var entry = EntryOf(refused.Finding, refused.Fix, refused.Finding.Span, result.After.Plan.Document.Source);
            Line($"{entry} — {Say("KHÔNG SỬA", "NOT DONE")}: {Clean(refused.Reason.In(context.Language))}");
        }

        if (!result.IsSettled)
        {
            Line("  " + Say(
                $"Sau {DocumentFixer.MostPasses} lượt vẫn còn chỗ sửa được; hãy chạy lại lệnh này.",
                $"After {DocumentFixer.MostPasses} passes there is more to mend; run the command again."));
        }

        Line("");
    }

    public void End()
    {
        var total = Say(
            $"{(isDiff ? "Sẽ sửa" : "Đã sửa")} {_applied} chỗ trong {_changedFiles}/{_files} tệp.",
            $"{(isDiff ? "Would mend" : "Mended")} {Plural(_applied, "place")} in {_changedFiles} of {Plural(_files, "file")}.");
        if (_refused > 0) total += Say($" Không áp dụng {_refused} cách sửa.", $" Refused {Plural(_refused, "fix", "fixes")}.");
        total += " " + LeftCounts() + ".";
        if (_unsafe > 0)
        {
            total += Say(
                $" {_unsafe} chỗ còn lại sửa được bằng --unsafe, cần đọc lại sau khi sửa.",
                $" {_unsafe} of these can be mended with --unsafe and must be read again then.");
        }

        if (Problems > 0) total += " " + Say($"{Problems} vấn đề.", $"{Plural(Problems, "problem")}.");
        Line(total);
        _writer.Flush();
    }

    /// <summary>True where a finding of that severity or a heavier one is left.</summary>
    public bool LeavesFrom(string failOn) => failOn switch
    {
        "error" => _left[(int)Severity.Error] > 0,
        "warning" => _left[(int)Severity.Error] + _left[(int)Severity.Warning] > 0,
        "info" => _left[0] + _left[1] + _left[2] > 0,
        _ => false,
    };

    public void Dispose() => output?.Dispose();

    private void CountLeft(LintResult left)
    {
        foreach (var finding in left.Findings)
        {
            _left[(int)finding.Severity]++;
            if (!options.IncludesUnsafe && options.Wants(finding.Rule) && finding.Fixes.Any(fix => !fix.IsSafe)) _unsafe++;
        }
    }

    private void WriteProblems(IReadOnlyList<DocumentProblem> problems)
    {
        foreach (var problem in problems) Line($"  {Say("Vấn đề", "Problem")}: {Clean(problem.Message.In(context.Language))}");
    }

    private string EntryOf(Finding finding, Fix fix, TextSpan place, SourceText source)
    {
        var at = source.PositionOf(place.Start);
        var words = finding.Text.Length > LongestWords ? finding.Text[..LongestWords] + "…" : finding.Text;
        return $"  {at.Line}:{at.Column}  {finding.Rule.Code} {finding.Rule.Id}  “{Clean(words)}”: {Clean(fix.Title.In(context.Language))}";
    }

    private string Mended(int count) => isDiff
        ? Say($"sẽ sửa {count} chỗ", $"would mend {Plural(count, "place")}")
        : Say($"đã sửa {count} chỗ", $"mended {Plural(count, "place")}");

    private string Left(LintResult result)
    {
        var counts = new int[3];
        foreach (var finding in result.Findings) counts[(int)finding.Severity]++;
        return Counts(counts);
    }

    private string LeftCounts()
    {
        var counts = Counts(_left);
        return char.ToUpperInvariant(counts[0]) + counts[1..];
    }

    private string Counts(int[] counts) => Say(
        $"còn lại {counts[2]} lỗi, {counts[1]} cảnh báo, {counts[0]} gợi ý",
        $"left: {Plural(counts[2], "error")}, {Plural(counts[1], "warning")}, {counts[0]} info");

    private void Line(string text)
    {
        _writer.Write(text);
        _writer.Write('\n');
    }

    private string Say(string vi, string en) => new LocalizedText(vi, en).In(context.Language);

    private static string Plural(int count, string word, string? many = null) => count == 1 ? $"1 {word}" : $"{count} {many ?? word + "s"}";

    private static string Clean(string text) => TerminalText.Clean(text);
}
