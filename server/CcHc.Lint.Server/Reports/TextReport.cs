using System.Text;
using CcHc.Lint.Documents;

namespace CcHc.Lint.Server.Reports;

/// <summary>The report for people: the words underlined in their line, what is wrong, why, and what to do.</summary>
internal sealed class TextReport : ICheckReport
{
    private readonly StreamWriter _writer;
    private readonly string _language;
    private readonly Ansi _ansi;
    private int _skipped;

    public TextReport(Stream output, CheckRun run)
    {
        _writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 16 * 1024, leaveOpen: true) { NewLine = "\n" };
        _language = run.Language;
        _ansi = new Ansi(run.UsesColor);
    }

    public void Add(ReportedFile file)
    {
        if (file.Findings.Count == 0 && file.Problems.Count == 0 && file.Notices.Count == 0) return;
        if (!file.IsConfiguration && !file.IsChecked && file.Problems.Count == 0) _skipped++;
        var asOf = file.AsOf is { } day ? Say($" (xét đến ngày {DateText.Vi(day)})", $" (judged as of {day:yyyy-MM-dd})") : "";
        _writer.WriteLine($"{_ansi.Bold(Clean(file.File))}{_ansi.Dim(asOf)}");
        foreach (var problem in file.Problems) WriteProblem(problem);
        foreach (var notice in file.Notices) _writer.WriteLine($"  {Say("Lưu ý", "Note")}: {Clean(notice)}");
        foreach (var entry in FoldedFinding.Fold(file)) WriteFinding(entry, file);
        _writer.WriteLine();
    }

    public void End(CheckSummary summary)
    {
        var found = summary.Errors + summary.Warnings + summary.Infos == 0
            ? Say("không có phát hiện nào", "no findings")
            : Say(
                $"{summary.Errors} lỗi, {summary.Warnings} cảnh báo, {summary.Infos} gợi ý",
                $"{Plural(summary.Errors, "error")}, {Plural(summary.Warnings, "warning")}, {summary.Infos} info");
        _writer.Write(Say($"Đã kiểm tra {summary.Files} tệp: {found}.", $"Checked {Plural(summary.Files, "file")}: {found}."));
        if (summary.Suppressed > 0) _writer.Write(Say($" {summary.Suppressed} phát hiện được bỏ qua có lý do.", $" {summary.Suppressed} suppressed with a reason."));
        if (summary.Baselined > 0) _writer.Write(Say($" {summary.Baselined} phát hiện cũ trong mốc ban đầu.", $" {summary.Baselined} known from the baseline."));
        if (summary.Problems > 0) _writer.Write(" " + _ansi.Problem(Say($"{summary.Problems} vấn đề khi đọc tệp.", $"{Plural(summary.Problems, "problem")} with files.")));
        if (_skipped > 0) _writer.Write(Say($" Bỏ qua {_skipped} tệp.", $" Skipped {Plural(_skipped, "file")}."));
        _writer.WriteLine();
        _writer.Flush();
    }

    public void Dispose() => _writer.Dispose();

    private void WriteProblem(ReportedProblem problem)
    {
        var line = problem.Line > 0 ? Say($" (dòng {problem.Line})", $" (line {problem.Line})") : "";
        _writer.WriteLine($"  {_ansi.Problem(Say("Vấn đề", "Problem"))}: {Clean(problem.Message)}{line}");
    }

    private void WriteFinding(FoldedFinding entry, ReportedFile file)
    {
        var finding = entry.First;
        var at = finding.Range;
        var severity = SeverityNames.Of(finding.Severity, _language);
        var count = entry.Lines.Count > 1 ? Say($" — {entry.Lines.Count} chỗ trong các bảng", $" — {entry.Lines.Count} places in tables") : "";
        _writer.WriteLine();
        _writer.WriteLine($"{Clean(file.File)}:{at.Line}:{at.Column}  {_ansi.Of(finding.Severity, severity)}  {finding.Rule.Code} {finding.Rule.Id}{count}");
        WriteSnippet(finding);
        _writer.WriteLine($"  {Clean(finding.Problem)}");
        _writer.WriteLine($"  {Say("Vì sao", "Why")}: {Clean(finding.Reason)}");
        _writer.WriteLine($"  {Say("Cách sửa", "What to do")}: {Clean(finding.Remedy)}");
        _writer.WriteLine(_ansi.Dim($"  {Say("Căn cứ", "Source")}: {finding.Rule.Source}"));
        if (entry.Lines.Count > 1) _writer.WriteLine($"  {Say("Các dòng", "Lines")}: {entry.LineList()}");
        foreach (var related in finding.Related)
        {
            _writer.WriteLine($"  {Say("Xem", "See")} {Clean(file.File)}:{related.Range.Line}:{related.Range.Column}: {Clean(related.Message)}");
        }
    }

    private void WriteSnippet(ReportedFinding finding)
    {
        if (finding.Line is null) return;
        var snippet = Snippet.Of(finding.Line);
        var number = $"{finding.Range.Line}";
        _writer.WriteLine($"  {_ansi.Dim($"{number} |")} {snippet.Line}");
        _writer.WriteLine($"  {new string(' ', number.Length)} {_ansi.Dim("|")} {_ansi.Of(finding.Severity, snippet.Underline)}");
    }

    private string Say(string vi, string en) => new LocalizedText(vi, en).In(_language);

    private static string Plural(int count, string word) => count == 1 ? $"1 {word}" : $"{count} {word}s";

    private static string Clean(string text) => TerminalText.Clean(text);
}
