using System.Text;
using CcHc.Lint.Rules;

namespace CcHc.Lint.Server.Reports;

/// <summary>Workflow commands of GitHub Actions: each finding becomes an annotation on its line.</summary>
internal sealed class GitHubReport(Stream output) : ICheckReport
{
    private readonly StreamWriter _writer = new(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 16 * 1024, leaveOpen: true) { NewLine = "\n" };

    public void Add(ReportedFile file)
    {
        foreach (var problem in file.Problems)
            _writer.WriteLine($"::error file={Property(file.File)}::{Data(problem.Message)}");
        foreach (var notice in file.Notices) _writer.WriteLine($"::notice file={Property(file.File)}::{Data(notice)}");
        foreach (var finding in file.Findings) Write(finding, file);
    }

    public void End(CheckSummary summary) => _writer.Flush();

    public void Dispose() => _writer.Dispose();

    private void Write(ReportedFinding finding, ReportedFile file)
    {
        var range = finding.Range;
        var text = $"{finding.Problem}\n{finding.Reason}\n{finding.Remedy}";
        _writer.WriteLine(
            $"::{CommandOf(finding.Severity)} file={Property(file.File)},line={range.Line},endLine={range.EndLine},col={range.Column},endColumn={range.EndColumn},"
            + $"title={Property($"{finding.Rule.Code} {finding.Rule.Id}")}::{Data(text)}");
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
