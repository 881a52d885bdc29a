using System.Text.Json;
using CcHc.Lint.Rules;

namespace CcHc.Lint.Server.Reports;

/// <summary>SARIF 2.1.0 (OASIS standard, errata 01): for code review platforms and SARIF viewers.</summary>
internal sealed class SarifReport : ICheckReport
{
    private readonly Stream _output;
    private readonly Utf8JsonWriter _writer;
    private readonly CheckRun _run;
    private readonly Dictionary<string, int> _ruleIndex = new(StringComparer.Ordinal);
    private readonly List<(string Level, string Message, string File)> _notifications = [];
    private readonly SarifResultWriter _results;
    private bool _isSuccessful = true;

    public SarifReport(Stream output, CheckRun run)
    {
        _output = output;
        _run = run;
        _writer = new Utf8JsonWriter(output, JsonStyle.Indented);
        for (var i = 0; i < run.Rules.Count; i++) _ruleIndex[run.Rules[i].Id] = i;
        _results = new SarifResultWriter(_writer, run, _ruleIndex);
        Open();
    }

    public void Add(ReportedFile file)
    {
        foreach (var finding in file.Findings) _results.Write(finding, file);
        foreach (var suppressed in file.Suppressed) _results.Write(suppressed.Finding, file, suppressed);
        _isSuccessful &= file.Problems.Count == 0;
        foreach (var problem in file.Problems) _notifications.Add(("error", problem.Message, file.File));
        foreach (var notice in file.Notices) _notifications.Add(("note", notice, file.File));
        if (_writer.BytesPending > 64 * 1024) _writer.Flush();
    }

    public void End(CheckSummary summary)
    {
        _writer.WriteEndArray();
        _writer.WriteStartArray("invocations");
        _writer.WriteStartObject();
        _writer.WriteBoolean("executionSuccessful", _isSuccessful);
        _writer.WriteStartArray("toolExecutionNotifications");
        foreach (var notification in _notifications) WriteNotification(notification.Level, notification.Message, notification.File);
        _writer.WriteEndArray();
        _writer.WriteEndObject();
        _writer.WriteEndArray();
        _writer.WriteEndObject();
        _writer.WriteEndArray();
        _writer.WriteEndObject();
        _writer.Flush();
        _output.WriteByte((byte)'\n');
    }

    public void Dispose() => _writer.Dispose();

    private void Open()
    {
        _writer.WriteStartObject();
        _writer.WriteString("$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
        _writer.WriteString("version", "2.1.0");
        _writer.WriteStartArray("runs");
        _writer.WriteStartObject();
        _writer.WriteStartObject("tool");
        _writer.WriteStartObject("driver");
        _writer.WriteString("name", "cchc-lint");
        _writer.WriteString("fullName", "CcHc.Lint");
        _writer.WriteString("version", ProductVersion.Text);
        _writer.WriteString("semanticVersion", ProductVersion.Text);
        _writer.WriteString("language", _run.Language);
        _writer.WriteStartArray("rules");
        foreach (var rule in _run.Rules) WriteRule(rule);
        _writer.WriteEndArray();
        _writer.WriteEndObject();
        _writer.WriteEndObject();
        _writer.WriteString("columnKind", "utf16CodeUnits");
        _writer.WriteString("language", _run.Language);
        _writer.WriteStartObject("originalUriBaseIds");
        _writer.WriteStartObject("SRCROOT");
        _writer.WriteString("uri", SarifUri.OfFolder(_run.WorkingFolder));
        _writer.WriteEndObject();
        _writer.WriteEndObject();
        _writer.WriteStartArray("results");
    }

    private void WriteRule(RuleDescriptor rule)
    {
        var page = _run.PageOf(rule);
        _writer.WriteStartObject();
        _writer.WriteString("id", rule.Code);
        _writer.WriteString("name", rule.Id);
        WriteText("shortDescription", rule.Title.In(_run.Language));
        WriteText("fullDescription", $"{rule.Title.In(_run.Language)}. {rule.Source.In(_run.Language)}");
        _writer.WriteStartObject("help");
        _writer.WriteString("text", page ?? rule.Title.In(_run.Language));
        if (page is not null) _writer.WriteString("markdown", page);
        _writer.WriteEndObject();
        _writer.WriteStartObject("defaultConfiguration");
        _writer.WriteString("level", SarifResultWriter.LevelOf(rule.Severity));
        _writer.WriteEndObject();
        _writer.WriteStartObject("properties");
        _writer.WriteString("pack", rule.Pack);
        _writer.WriteString("kind", rule.Kind);
        _writer.WriteString("code", rule.Code);
        _writer.WriteStartArray("tags");
        _writer.WriteStringValue(rule.Pack);
        _writer.WriteStringValue(rule.Kind);
        _writer.WriteEndArray();
        _writer.WriteEndObject();
        _writer.WriteEndObject();
    }

    private void WriteNotification(string level, string message, string file)
    {
        _writer.WriteStartObject();
        _writer.WriteString("level", level);
        WriteText("message", message);
        _writer.WriteStartArray("locations");
        _writer.WriteStartObject();
        _writer.WriteStartObject("physicalLocation");
        SarifUri.WriteArtifact(_writer, file, _run.WorkingFolder);
        _writer.WriteEndObject();
        _writer.WriteEndObject();
        _writer.WriteEndArray();
        _writer.WriteEndObject();
    }

    private void WriteText(string name, string text)
    {
        _writer.WriteStartObject(name);
        _writer.WriteString("text", text);
        _writer.WriteEndObject();
    }
}
