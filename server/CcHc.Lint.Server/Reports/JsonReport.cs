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
        _writer = new Utf8JsonWriter(output, JsonStyle.Indented);
        _writer.WriteStartObject();
        _writer.WriteNumber("version"u8, ReportJsonWriter.Version);
        ReportJsonWriter.WriteTool(_writer);
        if (run.Shard is { } shard) ReportJsonWriter.WriteShard(_writer, shard);
        _writer.WriteStartArray("files"u8);
    }

    // A shard says of each file where it stands among all.
    public string? RenderingName => _run.Shard is null ? "json" : null;

    public RenderedBytes Render(ReportedFile file)
    {
        // Written as deep as it will stand, so that it is indented as if it had been written there.
        var bytes = new RenderedBytes();
        using var writer = new Utf8JsonWriter(bytes, JsonStyle.Indented);
        writer.WriteStartObject();
        writer.WriteStartArray("files"u8);
        ReportJsonWriter.Write(writer, file, _run.Shard is not null);
        writer.Flush();
        bytes.CutOff(Nesting.Length);
        return bytes;
    }

    public void Add(FileCounts counts, RenderedBytes rendered)
    {
        _writer.WriteRawValue(rendered.Span, skipInputValidation: true);
        if (_writer.BytesPending > 64 * 1024) _writer.Flush();
    }

    public void Add(ReportedFile file)
    {
        using var rendered = Render(file);
        Add(FileCounts.Of(file), rendered);
    }

    public void End(CheckSummary summary)
    {
        _writer.WriteEndArray();
        ReportJsonWriter.WriteRegistry(_writer, _run.RegistryKnownUntil);
        ReportJsonWriter.WriteSummary(_writer, summary);
        _writer.WriteEndObject();
        _writer.Flush();
        _output.WriteByte((byte)'\n');
    }

    public void Dispose() => _writer.Dispose();
}
