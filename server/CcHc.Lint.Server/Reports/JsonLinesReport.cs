using System.Text.Encodings.Web;
using System.Text.Json;

namespace CcHc.Lint.Server.Reports;

/// <summary>JSON Lines: one object for each file as in the JSON report, and one with the summary at the end, each on a line of its own.</summary>
internal sealed class JsonLinesReport(Stream output, CheckRun run) : ICheckReport
{
    private static readonly ReportJson Compact = new(new JsonSerializerOptions
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, PropertyNamingPolicy = JsonNamingPolicy.CamelCase, WriteIndented = false,
    });

    public void Add(CheckedFile file)
    {
        JsonSerializer.Serialize(output, ReportJsonMaker.Make(file, run.Language), Compact.FileJson);
        output.WriteByte((byte)'\n');
    }

    public void End(CheckSummary summary)
    {
        var counts = new SummaryJson(
            summary.Files, summary.Errors, summary.Warnings, summary.Infos, summary.DurationMs, summary.Suppressed, summary.Baselined);
        var last = new RunJson(1, new ToolJson("cchc-lint", ProductVersion.Text), new RegistryJson(run.RegistryKnownUntil), counts);
        JsonSerializer.Serialize(output, last, Compact.RunJson);
        output.WriteByte((byte)'\n');
        output.Flush();
    }

    public void Dispose()
    {
    }
}
