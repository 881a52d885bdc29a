using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CcHc.Lint.Server.Reports;

/// <summary>JSON Lines: one object for each file as in the JSON report, and one with the summary at the end, each on a line of its own.</summary>
internal sealed class JsonLinesReport(Stream output, CheckRun run) : IRenderedReport
{
    public byte[] Render(ReportedFile file) => Line(ReportJsonMaker.Make(file, run.Shard is not null), ReportJson.Default.FileJson);

    public void Add(ReportedFile file) => Add(file, Render(file));

    public void Add(ReportedFile file, byte[] rendered) => output.Write(rendered);

    public void End(CheckSummary summary)
    {
        var counts = new SummaryJson(
            summary.Files, summary.Errors, summary.Warnings, summary.Infos, summary.DurationMs, summary.Suppressed, summary.Baselined);
        var last = new RunJson(1, new ToolJson("cchc-lint", ProductVersion.Text), RegistryJson.Of(run.RegistryKnownUntil), counts) { Shard = run.Shard };
        output.Write(Line(last, ReportJson.Default.RunJson));
        output.Flush();
    }

    public void Dispose()
    {
        // The stream is the caller's.
    }

    private static byte[] Line<T>(T value, JsonTypeInfo<T> type)
    {
        using var line = new MemoryStream();
        using (var writer = new Utf8JsonWriter(line, ReportJson.LineOptions)) JsonSerializer.Serialize(writer, value, type);
        line.WriteByte((byte)'\n');
        return line.ToArray();
    }
}
