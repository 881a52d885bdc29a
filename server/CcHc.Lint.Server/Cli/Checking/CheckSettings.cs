using CcHc.Lint.Linting;
using CcHc.Lint.Server.Caching;
using CcHc.Lint.Server.Inputs;

namespace CcHc.Lint.Server.Cli.Checking;

/// <summary>What a check is asked for, read from its arguments and found to be allowed.</summary>
internal sealed record CheckSettings
{
    /// <summary>The format on standard output.</summary>
    public required string Format { get; init; }

    /// <summary>Further reports.</summary>
    public required IReadOnlyList<OutputFile> Outputs { get; init; }

    /// <summary>"error", "warning", "info" or "never".</summary>
    public required string FailOn { get; init; }

    public required LintOptions Lint { get; init; }

    public required bool UsesColor { get; init; }

    /// <summary>True where the command line says the language.</summary>
    public required bool IsLanguageGiven { get; init; }

    public string? Configuration { get; init; }

    public string? Baseline { get; init; }

    /// <summary>How tracked changes of Word files are read: "accepted" or "original"; null for what each document's configuration says.</summary>
    public string? TrackedChanges { get; init; }

    /// <summary>True where copies of Word files with comments are asked for, <see cref="Annotate"/> under this name, or null.</summary>
    public bool IsAnnotated { get; init; }

    public string? Annotate { get; init; }

    public bool Overwrites { get; init; }

    /// <summary>How many documents are checked at once; 0 for as many as there are processors.</summary>
    public int Jobs { get; init; }

    /// <summary>The part of the inputs to check; null for all.</summary>
    public Shard? Shard { get; init; }

    /// <summary>True for what was found in numbers, on standard error.</summary>
    public bool ShowsStatistics { get; init; }

    /// <summary>True for what took how long, on standard error.</summary>
    public bool ShowsTimings { get; init; }

    /// <summary>Where results are kept; null for nowhere.</summary>
    public string? CacheFolder { get; init; }

    /// <summary>True where the user names the folder: it is then used for a single document too.</summary>
    public bool IsCacheNamed { get; init; }

    /// <summary>Results of earlier rounds of the same process; null outside "--watch".</summary>
    public IResultStore? Memory { get; init; }
}
