using System.Text.Json;

namespace CcHc.Lint.Server.Reports;

/// <summary>JSON Lines: one object for each file as in the JSON report, and one with the summary at the end, each on a line of its own.</summary>
internal sealed class JsonLinesReport(Stream output, CheckRun run) : IRenderedReport
{
    // A shard says of each file where it stands among all.
    public string? RenderingName => run.Shard is null ? "jsonl" : null;

    public RenderedBytes Render(ReportedFile file) => Line(writer => ReportJsonWriter.Write(writer, file, run.Shard is not null));

    public void Add(FileCounts counts, RenderedBytes rendered) => output.Write(rendered.Span);

    public void Add(ReportedFile file)
    {
        using var rendered = Render(file);
        Add(FileCounts.Of(file), rendered);
    }

    public void End(CheckSummary summary)
    {
        using var last = Line(writer =>
        {
            writer.WriteStartObject();
            writer.WriteNumber("version"u8, ReportJsonWriter.Version);
            ReportJsonWriter.WriteTool(writer);
            ReportJsonWriter.WriteRegistry(writer, run.RegistryKnownUntil);
            ReportJsonWriter.WriteSummary(writer, summary);
            if (run.Shard is { } shard) ReportJsonWriter.WriteShard(writer, shard);
            writer.WriteEndObject();
        });
        output.Write(last.Span);
        output.Flush();
    }

    public void Dispose()
    {
        // The stream is the caller's.
    }

    private static RenderedBytes Line(Action<Utf8JsonWriter> write)
    {
        var line = new RenderedBytes();
        using (var writer = new Utf8JsonWriter(line, JsonStyle.OneLine)) write(writer);
        line.GetSpan(1)[0] = (byte)'\n';
        line.Advance(1);
        return line;
    }
}
