using System.CommandLine;
using System.Diagnostics;
using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Reading;
using CcHc.Lint.Linting;
using CcHc.Lint.Linting.Baselines;
using CcHc.Lint.Linting.Configuration;
using CcHc.Lint.RulePacks;
using CcHc.Lint.Rules;
using CcHc.Lint.Server.Cli.Baselines;
using CcHc.Lint.Server.Inputs;
using CcHc.Lint.Server.Reports;

namespace CcHc.Lint.Server.Cli;

/// <summary>"check": runs the rules over documents and reports what they find.</summary>
internal sealed class CheckCommand : Command, ICliCommand
{
    private static readonly string[] Thresholds = ["error", "warning", "info", "never"];

    private readonly InputArguments _inputs;
    private readonly Option<string?> _format;
    private readonly Option<string[]> _outputs;
    private readonly Option<string?> _failOn;
    private readonly Option<string?> _asOf;
    private readonly Option<bool> _noColor;
    private readonly Option<bool> _noCache;
    private readonly Option<string?> _configuration;
    private readonly Option<string?> _baseline;
    private readonly Option<string?> _trackedChanges;
    private readonly Option<string?> _annotate;
    private readonly Option<bool> _force;

    public CheckCommand(string language)
        : base("check", new LocalizedText("Kiểm tra văn bản và báo cáo các phát hiện.", "Checks documents and reports findings.").In(language))
    {
        _inputs = new InputArguments(this, language);
        _format = new Option<string?>("--format")
        {
            HelpName = string.Join('|', ReportFormats.Names),
            Description = new LocalizedText("Dạng báo cáo ra đầu ra chuẩn; mặc định là text.", "Format on standard output; default text.").In(language),
        };
        _outputs = new Option<string[]>("--output")
        {
            HelpName = "FORMAT=FILE",
            Arity = ArgumentArity.OneOrMore,
            Description = new LocalizedText("Ghi thêm một báo cáo vào tệp; dùng được nhiều lần.", "Writes a further report to a file; repeatable.").In(language),
        };
        _failOn = new Option<string?>("--fail-on")
        {
            HelpName = string.Join('|', Thresholds),
            Description = new LocalizedText(
                "Mã kết thúc là 1 khi có phát hiện từ mức này; mặc định là warning.",
                "Exit code 1 from findings of this severity on; default warning.").In(language),
        };
        _asOf = SharedOptions.AsOf(language);
        _noColor = new Option<bool>("--no-color") { Description = new LocalizedText("Không dùng màu.", "No colours.").In(language) };
        _noCache = new Option<bool>("--no-cache")
        {
            Description = new LocalizedText("Không dùng bộ nhớ đệm (phiên bản này chưa có).", "Use no cache (this version has none).").In(language),
        };
        _configuration = SharedOptions.Configuration(language);
        _baseline = BaselineOptions.File(language, new LocalizedText(
            "Không báo các phát hiện đã có trong tệp mốc ban đầu này (xem: cchc-lint baseline write).",
            "Leave out the findings that this baseline holds (see: cchc-lint baseline write)."));
        _trackedChanges = SharedOptions.TrackedChanges(language);
        _annotate = CommentedCopies.AnnotateOption(language);
        _force = CommentedCopies.ForceOption(language);
        foreach (var option in (Option[])[_format, _outputs, _failOn, _asOf, _configuration, _baseline, _trackedChanges, _annotate, _force, _noColor, _noCache]) Options.Add(option);
    }

    public int Run(ParseResult arguments, CliContext context)
    {
        var clock = Stopwatch.StartNew();
        var format = OptionValues.OneOf("--format", arguments.GetValue(_format) ?? "text", ReportFormats.Names);
        var failOn = OptionValues.OneOf("--fail-on", arguments.GetValue(_failOn) ?? "warning", Thresholds);
        var options = new LintOptions(OptionValues.Day("--as-of", arguments.GetValue(_asOf)), context.Environment.Today);
        var files = OutputFile.Parse(arguments.GetValue(_outputs) ?? []);
        var inputs = _inputs.Find(arguments);
        OutputFile.MustNotOverwrite(files, inputs);
        var checker = new DocumentChecker(SharedOptions.LoaderOf(arguments.GetValue(_configuration), context.Environment));
        var baseline = BaselineOptions.Read(arguments.GetValue(_baseline), context.Environment);
        var trackedChanges = arguments.GetValue(_trackedChanges);
        ReadLimits LimitsOf(string? path) => SharedOptions.LimitsOf(trackedChanges, checker.ConfigurationOf(path));
        _ = LimitsOf(null);
        string? PathOf(InputItem item) => _inputs.PathOf(item, arguments, context.Environment);
        context = context.In(LanguageOf(arguments, inputs, checker, PathOf) ?? context.Language);
        var copies = CommentedCopies.Of(arguments.GetResult(_annotate) is not null, arguments.GetValue(_annotate), arguments.GetValue(_force), inputs, context);

        var run = new CheckRun(
            context.Language, [.. BuiltInRules.All.Select(rule => rule.Descriptor)], BuiltInRegistry.Load().KnownUntil,
            context.Environment.WorkingFolder, UsesColor(arguments, context));
        using var sinks = new OpenFiles(files);
        List<ICheckReport> reports = [ReportFormats.Open(format, context.Output, run)];
        foreach (var (name, stream) in sinks.All) reports.Add(ReportFormats.Open(name, stream, run with { UsesColor = false }));

        var summary = new CheckSummary();
        var configurations = new ConfigurationProblems(context.Environment.WorkingFolder);
        using var progress = new Progress(context, inputs.Count);
        foreach (var (file, configuration) in OrderedBatch.Run(inputs, item => Check(item, PathOf(item), checker, options, LimitsOf, baseline, copies, context)))
        {
            foreach (var entry in (IEnumerable<CheckedFile>)[.. configurations.New(configuration), file])
            {
                summary.Count(entry);
                foreach (var report in reports) report.Add(entry);
            }

            progress.Advance();
        }

        progress.Dispose();
        summary.DurationMs = Math.Round(clock.Elapsed.TotalMilliseconds, 1);
        foreach (var report in reports)
        {
            report.End(summary);
            report.Dispose();
        }

        return ExitCodeOf(summary, failOn);
    }

    // What the user asks for on the command line goes before what the first document's configuration says.
    private static string? LanguageOf(ParseResult arguments, IReadOnlyList<InputItem> inputs, DocumentChecker checker, Func<InputItem, string?> pathOf) =>
        SharedOptions.IsLanguageGiven(arguments) || inputs.Count == 0 ? null : checker.ConfigurationOf(pathOf(inputs[0])).Language?.Value;

    private static CheckOutcome Check(
        InputItem item, string? path, DocumentChecker checker, LintOptions options, Func<string?, ReadLimits> limitsOf, Baseline? baseline, CommentedCopies? copies, CliContext context)
    {
        if (item.Skipped is { } skipped) return new CheckOutcome(new CheckedFile(item.File) { Notices = [skipped] }, null);
        var limits = limitsOf(path);
        var read = InputReader.Read(item, context.Input, limits);
        var configuration = checker.ConfigurationOf(path);
        if (!read.IsRead) return new CheckOutcome(new CheckedFile(item.File) { Problems = read.Document.Problems }, configuration);
        var result = checker.Check(read.Document, path, options);
        var all = result.Findings.Count;
        if (baseline is not null && path is not null) result = result with { Findings = [.. result.Findings.Where(finding => !baseline.Holds(path, finding))] };
        var file = new CheckedFile(item.File) { Result = result, Problems = result.Problems, Notices = result.Notices, Baselined = all - result.Findings.Count };
        return new CheckOutcome(copies?.Write(file, limits) ?? file, configuration);
    }

    private sealed record CheckOutcome(CheckedFile File, DocumentConfiguration? Configuration);

    private bool UsesColor(ParseResult arguments, CliContext context) =>
        context.Environment is { IsOutputTerminal: true, ForbidsColor: false } && !arguments.GetValue(_noColor);

    private static int ExitCodeOf(CheckSummary summary, string failOn)
    {
        if (summary.Problems > 0) return ExitCodes.CouldNotRun;
        Severity? threshold = failOn switch
        {
            "error" => Severity.Error,
            "warning" => Severity.Warning,
            "info" => Severity.Info,
            _ => null,
        };
        return threshold is { } severity && summary.Reaches(severity) ? ExitCodes.Findings : ExitCodes.Clean;
    }
}
