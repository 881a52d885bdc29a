using CcHc.Lint.Linting;
using CcHc.Lint.Server.Reports;

namespace CcHc.Lint.Server.Cli.Checking;

/// <summary>Makes the report for people ready, which most checks of one document end with.</summary>
internal static class ReportPreparation
{
    /// <summary>Reports a document to nobody.</summary>
    public static void Make(LintResult result)
    {
        var run = new CheckRun("vi", Path.DirectorySeparatorChar.ToString(), UsesColor: false);
        var file = ReportedFileMaker.Make(new CheckedFile("plan.md") { Result = result }, run.Language, null);
        var reports = new ReportSet([ReportFormats.Open("text", Stream.Null, run)]);
        using var rendered = reports.Render(file);
        reports.Add(rendered, file);
        var summary = new CheckSummary();
        summary.Count(rendered.Counts);
        reports.End(summary);
    }
}
