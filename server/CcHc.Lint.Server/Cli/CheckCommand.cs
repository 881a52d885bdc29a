using System.CommandLine;
using System.Diagnostics;
using CcHc.Lint.Documents;
using CcHc.Lint.Linting;
using CcHc.Lint.RulePacks;
using CcHc.Lint.Rules;
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
        foreach (var option in (Option[])[_format, _outputs, _failOn, _asOf, _noColor, _noCache]) Options.Add(option);
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

        var linter = SharedLinter.Instance;
        var run = new CheckRun(
            context.Language, [.. linter.Rules.OrderBy(rule => rule.Code, StringComparer.Ordinal)], BuiltInRegistry.Load().KnownUntil,
            context.Environment.WorkingFolder, UsesColor(arguments, context));
        using var sinks = new OpenFiles(files);
        List<ICheckReport> reports = [ReportFormats.Open(format, context.Output, run)];
        foreach (var (name, stream) in sinks.All) reports.Add(ReportFormats.Open(name, stream, run with { UsesColor = false }));

        var summary = new CheckSummary();
        using var progress = new Progress(context, inputs.Count);
        foreach (var file in OrderedBatch.Run(inputs, item => Check(item, linter, options, context)))
        {
            summary.Count(file);
            foreach (var report in reports) report.Add(file);
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

    private static CheckedFile Check(InputItem item, Linter linter, LintOptions options, CliContext context)
    {
        if (item.Skipped is { } skipped) return new CheckedFile(item.File) { Notices = [skipped] };
        var read = InputReader.Read(item, context.Input);
        if (!read.IsRead) return new CheckedFile(item.File) { Problems = read.Document.Problems };
        var result = linter.Lint(read.Document, options);
        return new CheckedFile(item.File) { Result = result, Problems = result.Problems, Notices = result.Notices };
    }

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
