using System.Text;
using CcHc.Lint.Rules;

namespace CcHc.Lint.Server.Reports;

/// <summary>Workflow commands of GitHub Actions: each finding becomes an annotation on its line.</summary>
internal sealed class GitHubReport(Stream output) : IRenderedReport
{
    public string? RenderingName => "github";

    public void Add(ReportedFile file)
    {
        using var rendered = Render(file);
        Add(FileCounts.Of(file), rendered);
    }

    public void Add(FileCounts counts, RenderedBytes rendered) => output.Write(rendered.Span);

    public RenderedBytes Render(ReportedFile file)
    {
        var lines = new StringBuilder();
        foreach (var problem in file.Problems)
            lines.Append($"::error file={Property(file.File)}::{Data(problem.Message)}\n");
        foreach (var notice in file.Notices) lines.Append($"::notice file={Property(file.File)}::{Data(notice)}\n");
        foreach (var finding in file.Findings) Write(lines, finding, file);
        return RenderedBytes.Of(lines.ToString());
    }

    public void End(CheckSummary summary) => output.Flush();

    public void Dispose()
    {
        // The stream is the caller's.
    }

    private static void Write(StringBuilder lines, ReportedFinding finding, ReportedFile file)
    {
        var range = finding.Range;
        var text = $"{finding.Problem}\n{finding.Reason}\n{finding.Remedy}";
        lines.Append(
            $"::{CommandOf(finding.Severity)} file={Property(file.File)},line={range.Line},endLine={range.EndLine},col={range.Column},endColumn={range.EndColumn},"
            + $"title={Property($"{finding.Rule.Code} {finding.Rule.Id}")}::{Data(text)}\n");
    }

    private static string CommandOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    // What a document says must not be able to give a command of its own.
    private static string Data(string text) => text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
