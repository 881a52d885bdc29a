using CcHc.Lint.Linting;
using CcHc.Lint.Linting.Baselines;
using CcHc.Lint.Linting.Configuration;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Documents.Reading;
using CcHc.Lint.Server.Caching;
using CcHc.Lint.Server.Inputs;
using CcHc.Lint.Server.Reports;

namespace CcHc.Lint.Server.Cli.Checking;

/// <summary>Checks one document of a run, or remembers what was found in it. Safe to use from several threads.</summary>
internal sealed class DocumentCheck(DocumentChecker checker, LintOptions options, string language, Stream standardInput)
{
    public Baseline? Baseline { get; init; }

    public CommentedCopies? Copies { get; init; }

    /// <summary>Null where nothing is remembered.</summary>
    public IResultStore? Results { get; init; }

    /// <summary>Null where nothing is remembered.</summary>
    public CacheKeys? Keys { get; init; }

    /// <summary>True where a report shows tasks and chapters.</summary>
    public bool WithPlan { get; init; }

    /// <summary>How tracked changes are read; null for what the configuration says.</summary>
    public string? TrackedChanges { get; init; }

    /// <summary>Null where nobody asks.</summary>
    public PhaseTimes? Times { get; init; }

    /// <param name="path">Full path of the document; null for one without a place.</param>
    public CheckOutcome Run(InputItem item, string? path)
    {
        if (item.Skipped is { } skipped) return Outcome(item, new CheckedFile(item.File) { Notices = [skipped] }, null);
        var configuration = checker.ConfigurationOf(path);
        var limits = SharedOptions.LimitsOf(TrackedChanges, configuration);
        var start = Times?.Now ?? 0;

        // A copy with comments is made from the document itself, not from what is known of it; what code finds can follow from
        // more than the document.
        var bytes = Results is null || Copies is not null || configuration.Packs.Any(pack => pack.HasCode) ? null : InputReader.ReadBytes(item);
        var key = bytes is null ? null : Keys!.Of(item.File, bytes, path, configuration);
        Times?.Add(Phase.Read, ref start);
        if (key is not null)
        {
            var known = Results!.Find(key, options.Today);
            Times?.Add(Phase.Cache, ref start);
            if (known is not null) return new CheckOutcome(WithoutKnown(known with { File = item.File, Order = item.Order }, path), configuration) { IsRemembered = true };
        }

        var read = bytes is null ? InputReader.Read(item, standardInput, limits) : DocumentReader.ReadBytes(item.File, bytes, limits);
        Times?.Add(Phase.Parse, ref start);
        if (!read.IsRead) return Outcome(item, new CheckedFile(item.File) { Problems = read.Document.Problems }, configuration);
        var result = checker.Check(read.Document, path, options, Times?.Check);
        Times?.Done(result.Plan, item.File, ref start);
        var file = new CheckedFile(item.File) { Result = result, Problems = result.Problems, Notices = result.Notices };
        if (Copies is not null) return Outcome(item, Copies.Write(WithoutKnown(file, path), limits), configuration);
        var reported = ReportedFileMaker.Make(file, language, WithPlan ? configuration.Registry : null);
        Times?.Add(Phase.Report, ref start);

        // A problem names the file: it is said anew each time.
        if (key is not null && reported.Problems.Count == 0)
        {
            Results!.Add(key, reported, result.Plan.Profile.AsOfSource == AsOfSource.Today ? options.Today : null);
            Times?.Add(Phase.Cache, ref start);
        }

        return new CheckOutcome(WithoutKnown(reported with { Order = item.Order }, path), configuration);
    }

    private CheckOutcome Outcome(InputItem item, CheckedFile file, DocumentConfiguration? configuration) =>
        new(ReportedFileMaker.Make(file, language, WithPlan ? configuration?.Registry : null) with { Order = item.Order }, configuration);

    private CheckedFile WithoutKnown(CheckedFile file, string? path)
    {
        if (Baseline is null || path is null) return file;
        var kept = file.Findings.Where(finding => !Baseline.Holds(path, finding)).ToList();
        return file with { Result = file.Result! with { Findings = kept }, Baselined = file.Findings.Count - kept.Count };
    }

    private ReportedFile WithoutKnown(ReportedFile file, string? path)
    {
        if (Baseline is null || path is null) return file;
        var kept = file.Findings.Where(finding => !Baseline.Holds(path, finding.Fingerprint)).ToList();
        return file with { Findings = kept, Baselined = file.Findings.Count - kept.Count };
    }
}

/// <summary>What came of a document.</summary>
/// <param name="Configuration">What applies to it; null where it was passed over.</param>
internal sealed record CheckOutcome(ReportedFile File, DocumentConfiguration? Configuration)
{
    /// <summary>True where the document was not checked because the result was known.</summary>
    public bool IsRemembered { get; init; }

    /// <summary>The bytes of the file in each report of the run, null where a report makes them itself; null as a whole before they are made.</summary>
    public RenderedBytes?[]? Rendered { get; init; }
}
