using CcHc.Lint.Rules;

namespace CcHc.Lint.Server.Reports;

/// <summary>What is counted of a file: all that a summary needs of it once its bytes in the reports are there.</summary>
internal sealed record FileCounts
{
    public bool IsChecked { get; init; }

    /// <summary>True for a document of a format that is not read, which is no fault.</summary>
    public bool IsPassedOver { get; init; }

    public int Errors { get; init; }

    public int Warnings { get; init; }

    public int Infos { get; init; }

    public int Problems { get; init; }

    public int Suppressed { get; init; }

    public int Baselined { get; init; }

    public static FileCounts Of(ReportedFile file)
    {
        var (errors, warnings) = (0, 0);
        foreach (var finding in file.Findings)
        {
            if (finding.Severity == Severity.Error) errors++;
            else if (finding.Severity == Severity.Warning) warnings++;
        }

        return new FileCounts
        {
            IsChecked = file.IsChecked,
            IsPassedOver = !file.IsConfiguration && !file.IsChecked && file.Problems.Count == 0 && file.Notices.Count > 0,
            Errors = errors,
            Warnings = warnings,
            Infos = file.Findings.Count - errors - warnings,
            Problems = file.Problems.Count,
            Suppressed = file.Suppressed.Count,
            Baselined = file.Baselined,
        };
    }
}
