using System.Text.Json;

namespace CcHc.Lint.Server.Reports;

/// <summary>The report that other programs read (contracts, "check --format json").</summary>
internal sealed class JsonReport : IRenderedReport
{
    // What stands before the line end of the first file in its list.
    private static ReadOnlySpan<byte> Nesting => "{\n  \"files\": ["u8;

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

    public byte[] Render(ReportedFile file)
    {
        // Written as deep as it will stand, so that it is indented as if it had been written there.
        using var bytes = new MemoryStream();
        using var writer = new Utf8JsonWriter(bytes, ReportJson.WriterOptions);
        writer.WriteStartObject();
        writer.WriteStartArray("files");
        JsonSerializer.Serialize(writer, ReportJsonMaker.Make(file, _run.Shard is not null), ReportJson.Default.FileJson);
        writer.Flush();
        return bytes.GetBuffer().AsSpan(Nesting.Length, (int)bytes.Length - Nesting.Length).ToArray();
    }

    public void Add(ReportedFile file) => Add(file, Render(file));

    public void Add(ReportedFile file, byte[] rendered)
    {
        _writer.WriteRawValue(rendered, skipInputValidation: true);
        if (_writer.BytesPending > 64 * 1024) _writer.Flush();
    }

    public void End(CheckSummary summary)
    {
        _writer.WriteEndArray();
        _writer.WritePropertyName("registry");
        JsonSerializer.Serialize(_writer, RegistryJson.Of(_run.RegistryKnownUntil), ReportJson.Default.RegistryJson);
        _writer.WritePropertyName("summary");
        var counts = new SummaryJson(summary.Files, summary.Errors, summary.Warnings, summary.Infos, summary.DurationMs, summary.Suppressed, summary.Baselined);
        JsonSerializer.Serialize(_writer, counts, ReportJson.Default.SummaryJson);
        _writer.WriteEndObject();
        _writer.Flush();
        _output.WriteByte((byte)'\n');
    }

    public void Dispose() => _writer.Dispose();
}
