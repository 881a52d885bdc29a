using System.Text.Json;

namespace CcHc.Lint.Server.Reports;

/// <summary>The report that other programs read (contracts, "check --format json").</summary>
internal sealed class JsonReport : ICheckReport
{
    private readonly Utf8JsonWriter _writer;
    private readonly CheckRun _run;

    private readonly Stream _output;

    public JsonReport(Stream output, CheckRun run)
    {
        _output = output;
        _run = run;
        _writer = new Utf8JsonWriter(output, ReportJson.WriterOptions);
        _writer.WriteStartObject();
        _writer.WriteNumber("version", 1);
        _writer.WritePropertyName("tool");
        JsonSerializer.Serialize(_writer, new ToolJson("cchc-lint", ProductVersion.Text), ReportJson.Default.ToolJson);
        if (run.Shard is not null)
        {
            _writer.WritePropertyName("shard");
            JsonSerializer.Serialize(_writer, run.Shard, ReportJson.Default.ShardHeader);
        }

        _writer.WriteStartArray("files");
    }

    public void Add(ReportedFile file)
    {
        JsonSerializer.Serialize(_writer, ReportJsonMaker.Make(file, _run.Shard is not null), ReportJson.Default.FileJson);
        if (_writer.BytesPending > 64 * 1024) _writer.Flush();
    }

    public void End(CheckSummary summary)
    {
        _writer.WriteEndArray();
        _writer.WritePropertyName("registry");
        JsonSerializer.Serialize(_writer, new RegistryJson(_run.RegistryKnownUntil), ReportJson.Default.RegistryJson);
        _writer.WritePropertyName("summary");
        var counts = new SummaryJson(summary.Files, summary.Errors, summary.Warnings, summary.Infos, summary.DurationMs, summary.Suppressed, summary.Baselined);
        JsonSerializer.Serialize(_writer, counts, ReportJson.Default.SummaryJson);
        _writer.WriteEndObject();
        _writer.Flush();
        _output.WriteByte((byte)'\n');
    }

    public void Dispose() => _writer.Dispose();
}
