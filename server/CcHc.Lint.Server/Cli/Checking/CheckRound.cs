using System.CommandLine;
using System.Diagnostics;
using System.Runtime;
using CcHc.Lint.Documents;
using CcHc.Lint.Linting;
using CcHc.Lint.Linting.Configuration;
using CcHc.Lint.RulePacks;
using CcHc.Lint.Server.Caching;
using CcHc.Lint.Server.Cli.Baselines;
using CcHc.Lint.Server.Inputs;
using CcHc.Lint.Server.Reports;

namespace CcHc.Lint.Server.Cli.Checking;

/// <summary>Checks the inputs once and writes the reports.</summary>
internal sealed class CheckRound(CheckSettings settings, InputArguments inputArguments, ParseResult arguments, CliContext given)
{
    private readonly HashSet<DocumentConfiguration> _configurations = new(ReferenceEqualityComparer.Instance);

    /// <summary>The configurations that applied.</summary>
    public IReadOnlyCollection<DocumentConfiguration> Configurations => _configurations;

    public CheckSummary Run()
    {
        var clock = Stopwatch.StartNew();
        var times = settings.ShowsTimings ? new PhaseTimes() : null;
        var start = times?.Now ?? 0;
        var all = InOrder(inputArguments.Find(arguments, given.Input));
        times?.Add(Phase.Find, ref start);
        OutputFile.MustNotOverwrite(settings.Outputs, all);
        var checker = new DocumentChecker(SharedOptions.LoaderOf(settings.Configuration, given.Environment, given.Code));
        var context = given.In(LanguageOf(all, checker) ?? given.Language);
        var inputs = settings.Shard is { } shard ? [.. all.Where(item => shard.Holds(item.File))] : all;

        // Many documents are many short lives: a collector that works beside them only takes time from them.
        if (inputs.Count > 1) GCSettings.LatencyMode = GCLatencyMode.Batch;

        var contributed = ContributedTo(inputs, checker, context.Language);
        var run = new CheckRun(context.Language, context.Environment.WorkingFolder, settings.UsesColor)
        {
            Shard = settings.Shard is { } part ? ShardHeader.Of(part, all, settings.Lint.AsOf, context.Language) with { Rules = contributed } : null,
        }.With(contributed);
        var check = CheckOf(checker, context, inputs, times);
        using var sinks = new OpenFiles(settings.Outputs);
        List<ICheckReport> opened = [ReportFormats.Open(settings.Format, context.Output, run)];
        foreach (var (name, stream) in sinks.All) opened.Add(ReportFormats.Open(name, stream, run with { UsesColor = false }));
        var reports = new ReportSet(opened);
        var summary = new CheckSummary();
        var statistics = settings.ShowsStatistics ? new Statistics(context.Language) : null;
        Check(inputs, check, reports, summary, statistics, times, context);
        summary.DurationMs = Math.Round(clock.Elapsed.TotalMilliseconds, 1);
        start = times?.Now ?? 0;
        reports.End(summary);
        times?.Add(Phase.Write, ref start);
        Finish(check, context);
        statistics?.Write(context.Error);
        if (times is not null) TimingsTable.Write(times, documents => checker.Measure(documents, settings.Lint), clock.Elapsed, summary.Files, _remembered, context.Language, context.Error);
        return summary;
    }

    private int _remembered;

    private void Check(
        IReadOnlyList<InputItem> inputs, DocumentCheck check, ReportSet reports, CheckSummary summary, Statistics? statistics, PhaseTimes? times, CliContext context)
    {
        var problems = new ConfigurationProblems(context.Environment.WorkingFolder);
        using var progress = new Progress(context, inputs.Count);
        var garbage = inputs.Count > 1 ? new BatchCollector(OrderedBatch.WorkersFor(inputs.Count, settings.Jobs)) : null;
        foreach (var outcome in OrderedBatch.Run(inputs, Run, settings.Jobs))
        {
            var start = times?.Now ?? 0;
            if (outcome.Configuration is { } configuration) _configurations.Add(configuration);
            if (outcome.IsRemembered) _remembered++;
            foreach (var entry in problems.New(outcome.Configuration, context.Language, outcome.Order))
            {
                using var rendered = reports.Render(entry);
                Report(rendered, entry);
            }

            using (outcome.Rendered) Report(outcome.Rendered, outcome.File);
            times?.Add(Phase.Write, ref start);
            progress.Advance();
        }

        CheckOutcome Run(InputItem item)
        {
            using (garbage?.Enter()) return check.Run(item, PathOf(item), reports);
        }

        void Report(RenderedFile rendered, ReportedFile? file)
        {
            summary.Count(rendered.Counts);
            if (file is not null) statistics?.Add(file);
            reports.Add(rendered, file);
        }
    }

    // Reports that describe rules describe those of the office's packs too; those of a shard hand them to "merge".
    private List<ContributedRule> ContributedTo(IReadOnlyList<InputItem> inputs, DocumentChecker checker, string language)
    {
        var rules = new List<ContributedRule>();
        if (settings.Shard is null && !Writes("sarif") && !Writes("html")) return rules;
        var known = new HashSet<string>(StringComparer.Ordinal);
        var seen = new HashSet<DocumentConfiguration>(ReferenceEqualityComparer.Instance);
        foreach (var item in inputs)
        {
            var configuration = checker.ConfigurationOf(PathOf(item));
            if (!seen.Add(configuration)) continue;
            foreach (var rule in configuration.Catalogue.PackRules)
            {
                if (known.Add(rule.Descriptor.Id)) rules.Add(new ContributedRule(rule.Descriptor, configuration.PageOf(rule.Descriptor, language), item.Order));
            }
        }

        return rules;
    }

    private bool Writes(string format) => settings.Format == format || settings.Outputs.Any(output => output.Format == format);

    private DocumentCheck CheckOf(DocumentChecker checker, CliContext context, IReadOnlyList<InputItem> inputs, PhaseTimes? times)
    {
        var copies = CommentedCopies.Of(settings.IsAnnotated, settings.Annotate, settings.Overwrites, inputs, context);
        var withPlan = settings.Shard is not null || Writes("html");

        // To look one document up and keep it costs more than it saves a person who checks it once.
        var folder = settings.CacheFolder is { } path && (inputs.Count > 1 || settings.IsCacheNamed) ? new CacheFolder(path) : null;
        var results = settings.Memory ?? (folder is null ? null : new ResultCache(folder));
        return new DocumentCheck(checker, settings.Lint with { IsAlone = inputs.Count == 1 && settings.Jobs != 1 }, context.Language, context.Input)
        {
            Baseline = BaselineOptions.Read(settings.Baseline, context.Environment),
            Copies = copies,
            Results = results,
            Keys = results is null ? null : new CacheKeys(settings.Lint, context.Language, withPlan, settings.TrackedChanges),
            WithPlan = withPlan,
            NeedsFindings = settings.ShowsStatistics,
            TrackedChanges = settings.TrackedChanges,
            Times = times,
        };
    }

    private void Finish(DocumentCheck check, CliContext context)
    {
        check.Results?.Finish();
        if (check.Results?.Fault is not { } fault) return;
        context.Complain(new LocalizedText(
            $"Không ghi được bộ nhớ đệm ở “{settings.CacheFolder}” ({fault.Vi}); kết quả vẫn đầy đủ, chỉ chậm hơn. Dùng --cache-dir để chọn thư mục khác, hoặc --no-cache.",
            $"The cache in “{settings.CacheFolder}” cannot be written ({fault.En}); results are complete, only slower. Choose another folder with --cache-dir, or use --no-cache."));
    }

    private static List<InputItem> InOrder(IReadOnlyList<InputItem> items)
    {
        var ordered = new List<InputItem>(items.Count);
        foreach (var item in items) ordered.Add(item with { Order = ordered.Count });
        return ordered;
    }

    private string? PathOf(InputItem item) => inputArguments.PathOf(item, arguments, given.Environment);

    // What the user asks for on the command line goes before what the first document's configuration says.
    private string? LanguageOf(List<InputItem> inputs, DocumentChecker checker) =>
        settings.IsLanguageGiven || inputs.Count == 0 ? null : checker.ConfigurationOf(PathOf(inputs[0])).Language?.Value;
}
