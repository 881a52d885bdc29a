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

    /// <summary>True where more is asked of the findings than what the reports say: their bytes alone then don't do.</summary>
    public bool NeedsFindings { get; init; }

    /// <summary>How tracked changes are read; null for what the configuration says.</summary>
    public string? TrackedChanges { get; init; }

    /// <summary>Null where nobody asks.</summary>
    public PhaseTimes? Times { get; init; }

    /// <param name="path">Full path of the document; null for one without a place.</param>
    /// <param name="reports">The document is made into bytes for them here: writing takes longer than looking up what is known of it.</param>
    public CheckOutcome Run(InputItem item, string? path, ReportSet reports)
    {
        if (item.Skipped is { } skipped) return Outcome(item, new CheckedFile(item.File) { Notices = [skipped] }, null, reports);
        var configuration = checker.ConfigurationOf(path);
        var limits = SharedOptions.LimitsOf(TrackedChanges, configuration);
        var start = Times?.Now ?? 0;

        // A copy with comments is made from the document itself, not from what is known of it; what code finds can follow from
        // more than the document.
        using var bytes = Results is null || Copies is not null || configuration.Packs.Any(pack => pack.HasCode) ? null : InputReader.ReadBytes(item);
        var key = bytes is null ? null : Keys!.Of(item.File, bytes.Span, path, configuration);
        Times?.Add(Phase.Read, ref start);
        var names = key is null ? null : NamesFor(item, reports);
        if (key is not null)
        {
            var known = Results!.Find(key, options.Today, names);
            Times?.Add(Phase.Cache, ref start);
            if (known is not null) return Remembered(item, path, configuration, known, key, names, reports);
        }

        var read = bytes is null ? InputReader.Read(item, standardInput, limits) : DocumentReader.ReadBytes(item.File, bytes.Span.ToArray(), limits);
        Times?.Add(Phase.Parse, ref start);
        if (!read.IsRead) return Outcome(item, new CheckedFile(item.File) { Problems = read.Document.Problems }, configuration, reports);
        var result = checker.Check(read.Document, path, options, Times?.Check);
        Times?.Done(new TimedDocument(result.Plan, path), item.File, ref start);
        var file = new CheckedFile(item.File) { Result = result, Problems = result.Problems, Notices = result.Notices };
        if (Copies is not null) return Outcome(item, Copies.Write(WithoutKnown(file, path), limits), configuration, reports);
        var reported = ReportedFileMaker.Make(file, language, WithPlan ? configuration.Registry : null);
        Times?.Add(Phase.Report, ref start);

        var outcome = Outcome(WithoutKnown(reported with { Order = item.Order }, path), configuration, reports);

        // A problem names the file: it is said anew each time.
        if (key is not null && reported.Problems.Count == 0)
        {
            start = Times?.Now ?? 0;
            Results!.Add(key, reported, result.Plan.Profile.AsOfSource == AsOfSource.Today ? options.Today : null, names is null ? null : new NamedRendering(names, outcome.Rendered));
            Times?.Add(Phase.Cache, ref start);
        }

        return outcome;
    }

    private CheckOutcome Remembered(
        InputItem item, string? path, DocumentConfiguration configuration, KnownResult known, byte[] key, IReadOnlyList<string>? names, ReportSet reports)
    {
        if (known.Rendered is { } rendered) return new CheckOutcome(rendered, item.Order, configuration) { IsRemembered = true };
        var outcome = Outcome(WithoutKnown(known.File! with { File = item.File, Order = item.Order }, path), configuration, reports) with { IsRemembered = true };
        var start = Times?.Now ?? 0;
        if (names is not null) Results!.Add(key, new NamedRendering(names, outcome.Rendered));
        Times?.Add(Phase.Cache, ref start);
        return outcome;
    }

    // What a baseline leaves out is no part of what is remembered.
    private IReadOnlyList<string>? NamesFor(InputItem item, ReportSet reports) => NeedsFindings || Baseline is not null ? null : reports.NamesFor(item.File);

    private CheckOutcome Outcome(InputItem item, CheckedFile file, DocumentConfiguration? configuration, ReportSet reports) =>
        Outcome(ReportedFileMaker.Make(file, language, WithPlan ? configuration?.Registry : null) with { Order = item.Order }, configuration, reports);

    private CheckOutcome Outcome(ReportedFile file, DocumentConfiguration? configuration, ReportSet reports)
    {
        var start = Times?.Now ?? 0;
        var rendered = reports.Render(file);
        Times?.Add(Phase.Write, ref start);
        return new CheckOutcome(rendered, file.Order, configuration) { File = file };
    }

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
/// <param name="Order">Its place among all inputs of the run, from 0.</param>
/// <param name="Configuration">What applies to it; null where it was passed over.</param>
internal sealed record CheckOutcome(RenderedFile Rendered, int Order, DocumentConfiguration? Configuration)
{
    /// <summary>What is reported of it; null where its bytes in all reports are remembered.</summary>
    public ReportedFile? File { get; init; }

    /// <summary>True where the document was not checked because the result was known.</summary>
    public bool IsRemembered { get; init; }
}
