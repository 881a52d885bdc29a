using CcHc.Lint.Rules;

namespace CcHc.Lint.Server.Reports;

/// <summary>Counts over all files of a run.</summary>
internal sealed class CheckSummary
{
    /// <summary>Files that were read and checked.</summary>
    public int Files { get; private set; }

    public int Errors { get; private set; }

    public int Warnings { get; private set; }

    public int Infos { get; private set; }

    public int Problems { get; private set; }

    /// <summary>Findings that a comment or the configuration accepts.</summary>
    public int Suppressed { get; private set; }

    /// <summary>Findings that a baseline holds.</summary>
    public int Baselined { get; private set; }

    /// <summary>Wall-clock time of the run, in milliseconds.</summary>
    public double DurationMs { get; set; }

    public void Count(FileCounts file)
    {
        if (file.IsChecked) Files++;
        Errors += file.Errors;
        Warnings += file.Warnings;
        Infos += file.Infos;
        Problems += file.Problems;
        Suppressed += file.Suppressed;
        Baselined += file.Baselined;
    }

    /// <summary>True where there is a finding of that severity or a heavier one.</summary>
    public bool Reaches(Severity severity) => severity switch
    {
        Severity.Error => Errors > 0,
        Severity.Warning => Errors + Warnings > 0,
        _ => Errors + Warnings + Infos > 0,
    };
}
