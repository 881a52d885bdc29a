using System.CommandLine;
using System.Diagnostics;
using CcHc.Lint.Documents;
using CcHc.Lint.RulePacks;
using CcHc.Lint.Server.Reports;

namespace CcHc.Lint.Server.Cli.Merging;

/// <summary>"merge": makes one report of those that the shards of a batch wrote, as a run over everything would have written it.</summary>
internal sealed class MergeCommand : Command, ICliCommand
{
    private readonly Argument<string[]> _paths;
    private readonly ReportOptions _reports;

    public MergeCommand(string language)
        : base("merge", new LocalizedText(
            "Ghép các báo cáo json hoặc jsonl của check --shard thành một báo cáo, như thể kiểm tra một lần.",
            "Joins the json or jsonl reports of check --shard into one, as if everything had been checked at once.").In(language))
    {
        _paths = new Argument<string[]>("REPORT")
        {
            Arity = ArgumentArity.OneOrMore,
            Description = new LocalizedText("Báo cáo json hoặc jsonl của từng phần; cần đủ các phần.", "The json or jsonl report of each shard; all are needed.").In(language),
        };
        Arguments.Add(_paths);
        _reports = new ReportOptions(this, language);
    }

    public int Run(ParseResult arguments, CliContext context)
    {
        var (format, outputs, failOn) = _reports.Read(arguments);
        var paths = arguments.GetValue(_paths) ?? [];
        OutputFile.MustNotOverwrite(outputs, [.. paths.Select(path => new Inputs.InputItem(path))]);
        var clock = Stopwatch.StartNew();
        var shards = ShardSet.Open(paths);
        var run = new CheckRun(context.Language, context.Environment.WorkingFolder, _reports.UsesColor(arguments, context)).With(shards.Rules());
        using var sinks = new OpenFiles(outputs);
        List<ICheckReport> opened = [ReportFormats.Open(format, context.Output, run)];
        foreach (var (name, stream) in sinks.All) opened.Add(ReportFormats.Open(name, stream, run with { UsesColor = false }));
        var reports = new ReportSet(opened);
        var summary = new CheckSummary();
        foreach (var file in shards.Files())
        {
            using var rendered = reports.Render(file);
            summary.Count(rendered.Counts);
            reports.Add(rendered, file);
        }

        summary.DurationMs = Math.Round(clock.Elapsed.TotalMilliseconds, 1);
        reports.End(summary);
        return ReportOptions.ExitCodeOf(summary, failOn);
    }
}
