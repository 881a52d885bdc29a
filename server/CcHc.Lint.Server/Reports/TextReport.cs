using System.Text;
using CcHc.Lint.Documents;
using CcHc.Lint.Rules;

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

    public void Add(CheckedFile file)
    {
        if (file.Findings.Count == 0 && file.Problems.Count == 0 && file.Notices.Count == 0) return;
        if (file.IsSkipped) _skipped++;
        var asOf = file.AsOf is { } day ? Say($" (xét đến ngày {DateText.Vi(day)})", $" (judged as of {day:yyyy-MM-dd})") : "";
        _writer.WriteLine($"{_ansi.Bold(Clean(file.File))}{_ansi.Dim(asOf)}");
        foreach (var problem in file.Problems) WriteProblem(problem, file.Source);
        foreach (var notice in file.Notices) _writer.WriteLine($"  {Say("Lưu ý", "Note")}: {Clean(notice.In(_language))}");
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

    private void WriteProblem(DocumentProblem problem, SourceText source)
    {
        var line = problem.Span is { } span ? Say($" (dòng {source.LineOf(span.Start)})", $" (line {source.LineOf(span.Start)})") : "";
        _writer.WriteLine($"  {_ansi.Problem(Say("Vấn đề", "Problem"))}: {Clean(problem.Message.In(_language))}{line}");
    }

    private void WriteFinding(FoldedFinding entry, CheckedFile file)
    {
        var finding = entry.First;
        var at = file.Source.PositionOf(finding.Span.Start);
        var severity = SeverityNames.Of(finding.Severity, _language);
        var count = entry.Lines.Count > 1 ? Say($" — {entry.Lines.Count} chỗ trong các bảng", $" — {entry.Lines.Count} places in tables") : "";
        _writer.WriteLine();
        _writer.WriteLine($"{Clean(file.File)}:{at.Line}:{at.Column}  {_ansi.Of(finding.Severity, severity)}  {finding.Rule.Code} {finding.Rule.Id}{count}");
        WriteSnippet(finding, file.Source, at.Line);
        _writer.WriteLine($"  {Clean(finding.Message.Problem.In(_language))}");
        _writer.WriteLine($"  {Say("Vì sao", "Why")}: {Clean(finding.Message.Reason.In(_language))}");
        _writer.WriteLine($"  {Say("Cách sửa", "What to do")}: {Clean(finding.Message.Remedy.In(_language))}");
        _writer.WriteLine(_ansi.Dim($"  {Say("Căn cứ", "Source")}: {finding.Rule.Source.In(_language)}"));
        if (entry.Lines.Count > 1) _writer.WriteLine($"  {Say("Các dòng", "Lines")}: {entry.LineList()}");
        foreach (var related in finding.Related)
        {
            var place = file.Source.PositionOf(related.Span.Start);
            _writer.WriteLine($"  {Say("Xem", "See")} {Clean(file.File)}:{place.Line}:{place.Column}: {Clean(related.Message.In(_language))}");
        }
    }

    private void WriteSnippet(Finding finding, SourceText source, int line)
    {
        if (finding.Span.Length == 0 && source.LineSpan(line).Length == 0) return;
        var snippet = Snippet.Of(source, finding.Span);
        var number = $"{line}";
        _writer.WriteLine($"  {_ansi.Dim($"{number} |")} {snippet.Line}");
        _writer.WriteLine($"  {new string(' ', number.Length)} {_ansi.Dim("|")} {_ansi.Of(finding.Severity, snippet.Underline)}");
    }

    private string Say(string vi, string en) => new LocalizedText(vi, en).In(_language);

    private static string Plural(int count, string word) => count == 1 ? $"1 {word}" : $"{count} {word}s";

    private static string Clean(string text) => TerminalText.Clean(text);
}
