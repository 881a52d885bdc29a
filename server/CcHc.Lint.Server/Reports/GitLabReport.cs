using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CcHc.Lint.Rules;

namespace CcHc.Lint.Server.Reports;

/// <summary>GitLab's code quality report: a JSON array of issues.</summary>
internal sealed class GitLabReport : ICheckReport
{
    private readonly Stream _output;
    private readonly Utf8JsonWriter _writer;

    public GitLabReport(Stream output)
    {
        _output = output;
        _writer = new Utf8JsonWriter(output, JsonStyle.Indented);
        _writer.WriteStartArray();
    }

    public void Add(ReportedFile file)
    {
        foreach (var problem in file.Problems)
            Write(file, "cchc-lint", problem.Message, "blocker", Math.Max(1, problem.Line), problem.Code);
        foreach (var finding in file.Findings)
        {
            var text = $"{finding.Problem} {finding.Remedy}";
            Write(file, finding.Rule.Code, text, SeverityOf(finding.Severity), finding.Range.Line, finding.Fingerprint);
        }

        if (_writer.BytesPending > 64 * 1024) _writer.Flush();
    }

    public void End(CheckSummary summary)
    {
        _writer.WriteEndArray();
        _writer.Flush();
        _output.WriteByte((byte)'\n');
    }

    public void Dispose() => _writer.Dispose();

    private void Write(ReportedFile file, string check, string description, string severity, int line, string identity)
    {
        // GitLab compares runs by the fingerprint alone: the same words in two files are two issues.
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{file.File}\n{check}\n{identity}")).AsSpan(0, 16));
        _writer.WriteStartObject();
        _writer.WriteString("description", description);
        _writer.WriteString("check_name", check);
        _writer.WriteString("fingerprint", hash);
        _writer.WriteString("severity", severity);
        _writer.WriteStartObject("location");
        _writer.WriteString("path", file.File);
        _writer.WriteStartObject("lines");
        _writer.WriteNumber("begin", line);
        _writer.WriteEndObject();
        _writer.WriteEndObject();
        _writer.WriteEndObject();
    }

    private static string SeverityOf(Severity severity) => severity switch
    {
        Severity.Error => "critical",
        Severity.Warning => "major",
        _ => "info",
    };
}
