using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CcHc.Lint.Server.Reports;

/// <summary>JSON Lines: one object for each file as in the JSON report, and one with the summary at the end, each on a line of its own.</summary>
internal sealed class JsonLinesReport(Stream output, CheckRun run) : ICheckReport
{
    private readonly Utf8JsonWriter _writer = new(output, ReportJson.LineOptions);

    public void Add(ReportedFile file) => WriteLine(ReportJsonMaker.Make(file, run.Shard is not null), ReportJson.Default.FileJson);

    public void End(CheckSummary summary)
    {
        var counts = new SummaryJson(
            summary.Files, summary.Errors, summary.Warnings, summary.Infos, summary.DurationMs, summary.Suppressed, summary.Baselined);
        var last = new RunJson(1, new ToolJson("cchc-lint", ProductVersion.Text), new RegistryJson(run.RegistryKnownUntil), counts) { Shard = run.Shard };
        WriteLine(last, ReportJson.Default.RunJson);
        output.Flush();
    }

    public void Dispose() => _writer.Dispose();

    private void WriteLine<T>(T value, JsonTypeInfo<T> type)
    {
        JsonSerializer.Serialize(_writer, value, type);
        _writer.Flush();
        output.WriteByte((byte)'\n');

        // The writer takes the next object for a new text.
        _writer.Reset();
    }
}
