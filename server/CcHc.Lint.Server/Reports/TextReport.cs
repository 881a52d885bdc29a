using System.Text;
using CcHc.Lint.Documents;

namespace CcHc.Lint.Server.Reports;

/// <summary>The report for people: the words underlined in their line, what is wrong, why, and what to do.</summary>
internal sealed class TextReport : IRenderedReport
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly Stream _output;
    private readonly string _language;
    private readonly Ansi _ansi;
    private int _skipped;

    public TextReport(Stream output, CheckRun run)
    {
        _output = output;
        _language = run.Language;
        _ansi = new Ansi(run.UsesColor);
        RenderingName = run.UsesColor ? "text in colour" : "text";
    }

    public string? RenderingName { get; }

    public void Add(ReportedFile file)
    {
        using var rendered = Render(file);
        Add(FileCounts.Of(file), rendered);
    }

    public void Add(FileCounts counts, RenderedBytes rendered)
    {
        if (counts.IsPassedOver) _skipped++;
        _output.Write(rendered.Span);
    }

    public RenderedBytes Render(ReportedFile file)
    {
        if (file.Findings.Count == 0 && file.Problems.Count == 0 && file.Notices.Count == 0) return new RenderedBytes();
        using var text = new StringWriter { NewLine = "\n" };
        var asOf = file.AsOf is { } day ? Say($" (xét đến ngày {DateText.Vi(day)})", $" (judged as of {DateText.Iso(day)})") : "";
        text.WriteLine($"{_ansi.Bold(Clean(file.File))}{_ansi.Dim(asOf)}");
        foreach (var problem in file.Problems) WriteProblem(text, problem);
        foreach (var notice in file.Notices) text.WriteLine($"  {Say("Lưu ý", "Note")}: {Clean(notice)}");
        foreach (var entry in FoldedFinding.Fold(file)) WriteFinding(text, entry, file);
        text.WriteLine();
        return RenderedBytes.Of(text.ToString());
    }

    public void End(CheckSummary summary)
    {
        using var text = new StringWriter { NewLine = "\n" };
        var found = summary.Errors + summary.Warnings + summary.Infos == 0
            ? Say("không có phát hiện nào", "no findings")
            : Say(
                $"{summary.Errors} lỗi, {summary.Warnings} cảnh báo, {summary.Infos} gợi ý",
                $"{Plural(summary.Errors, "error")}, {Plural(summary.Warnings, "warning")}, {summary.Infos} info");
        text.Write(Say($"Đã kiểm tra {summary.Files} tệp: {found}.", $"Checked {Plural(summary.Files, "file")}: {found}."));
        if (summary.Suppressed > 0) text.Write(Say($" {summary.Suppressed} phát hiện được bỏ qua có lý do.", $" {summary.Suppressed} suppressed with a reason."));
        if (summary.Baselined > 0) text.Write(Say($" {summary.Baselined} phát hiện cũ trong mốc ban đầu.", $" {summary.Baselined} known from the baseline."));
        if (summary.Problems > 0) text.Write(" " + _ansi.Problem(Say($"{summary.Problems} vấn đề khi đọc tệp.", $"{Plural(summary.Problems, "problem")} with files.")));
        if (_skipped > 0) text.Write(Say($" Bỏ qua {_skipped} tệp.", $" Skipped {Plural(_skipped, "file")}."));
        text.WriteLine();
        _output.Write(Utf8.GetBytes(text.ToString()));
        _output.Flush();
    }

    public void Dispose()
    {
        // The stream is the caller's.
    }

    private void WriteProblem(StringWriter text, ReportedProblem problem)
    {
        var line = problem.Line > 0 ? Say($" (dòng {problem.Line})", $" (line {problem.Line})") : "";
        text.WriteLine($"  {_ansi.Problem(Say("Vấn đề", "Problem"))}: {Clean(problem.Message)}{line}");
    }

    private void WriteFinding(StringWriter text, FoldedFinding entry, ReportedFile file)
    {
        var finding = entry.First;
        var at = finding.Range;
        var severity = SeverityNames.Of(finding.Severity, _language);
        var count = entry.Lines.Count > 1 ? Say($" — {entry.Lines.Count} chỗ trong các bảng", $" — {entry.Lines.Count} places in tables") : "";
        text.WriteLine();
        text.WriteLine($"{Clean(file.File)}:{at.Line}:{at.Column}  {_ansi.Of(finding.Severity, severity)}  {finding.Rule.Code} {finding.Rule.Id}{count}");
        WriteSnippet(text, finding);
        text.WriteLine($"  {Clean(finding.Problem)}");
        text.WriteLine($"  {Say("Vì sao", "Why")}: {Clean(finding.Reason)}");
        text.WriteLine($"  {Say("Cách sửa", "What to do")}: {Clean(finding.Remedy)}");
        text.WriteLine(_ansi.Dim($"  {Say("Căn cứ", "Source")}: {finding.Rule.Source}"));
        if (entry.Lines.Count > 1) text.WriteLine($"  {Say("Các dòng", "Lines")}: {entry.LineList()}");
        foreach (var related in finding.Related)
        {
            text.WriteLine($"  {Say("Xem", "See")} {Clean(file.File)}:{related.Range.Line}:{related.Range.Column}: {Clean(related.Message)}");
        }
    }

    private void WriteSnippet(StringWriter text, ReportedFinding finding)
    {
        if (finding.Line is null) return;
        var snippet = Snippet.Of(finding.Line);
        var number = $"{finding.Range.Line}";
        text.WriteLine($"  {_ansi.Dim($"{number} |")} {snippet.Line}");
        text.WriteLine($"  {Snippet.Blank(number.Length)} {_ansi.Dim("|")} {_ansi.Of(finding.Severity, snippet.Underline)}");
    }

    private string Say(string vi, string en) => new LocalizedText(vi, en).In(_language);

    private static string Plural(int count, string word) => count == 1 ? $"1 {word}" : $"{count} {word}s";

    private static string Clean(string text) => TerminalText.Clean(text);
}
