using CcHc.Lint.Server.Reports.Html;

namespace CcHc.Lint.Server.Reports;

/// <summary>The formats that a check can be reported in.</summary>
internal static class ReportFormats
{
    public static readonly IReadOnlyList<string> Names = ["text", "json", "jsonl", "sarif", "junit", "github", "gitlab", "checkstyle", "html"];

    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="output">Left open.</param>
    public static ICheckReport Open(string name, Stream output, CheckRun run) => name switch
    {
        "json" => new JsonReport(output, run),
        "jsonl" => new JsonLinesReport(output, run),
        "sarif" => new SarifReport(output, run),
        "junit" => new JUnitReport(output),
        "github" => new GitHubReport(output),
        "gitlab" => new GitLabReport(output),
        "checkstyle" => new CheckstyleReport(output),
        "html" => new HtmlReport(output, run),
        _ => new TextReport(output, run),
    };
}
