using System.CommandLine;
using CcHc.Lint.Documents;
using CcHc.Lint.Rules;
using CcHc.Lint.Server.Reports;

namespace CcHc.Lint.Server.Cli;

/// <summary>The options of commands that report findings, and the exit code that follows.</summary>
internal sealed class ReportOptions
{
    private static readonly string[] Thresholds = ["error", "warning", "info", "never"];

    private readonly Option<string?> _format;
    private readonly Option<string[]> _outputs;
    private readonly Option<string?> _failOn;
    private readonly Option<bool> _noColor;

    public ReportOptions(Command command, string language)
    {
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
        _noColor = new Option<bool>("--no-color") { Description = new LocalizedText("Không dùng màu.", "No colours.").In(language) };
        foreach (var option in (Option[])[_format, _outputs, _failOn, _noColor]) command.Options.Add(option);
    }

    /// <exception cref="UsageException">A value is not allowed.</exception>
    public (string Format, IReadOnlyList<OutputFile> Outputs, string FailOn) Read(ParseResult arguments) => (
        OptionValues.OneOf("--format", arguments.GetValue(_format) ?? "text", ReportFormats.Names),
        OutputFile.Parse(arguments.GetValue(_outputs) ?? []),
        OptionValues.OneOf("--fail-on", arguments.GetValue(_failOn) ?? "warning", Thresholds));

    public bool UsesColor(ParseResult arguments, CliContext context) =>
        context.Environment is { IsOutputTerminal: true, ForbidsColor: false } && !arguments.GetValue(_noColor);

    /// <param name="failOn">One of the thresholds.</param>
    public static int ExitCodeOf(CheckSummary summary, string failOn)
    {
        if (summary.Problems > 0) return ExitCodes.CouldNotRun;
        return ContractNames.SeverityOf(failOn) is { } severity && summary.Reaches(severity) ? ExitCodes.Findings : ExitCodes.Clean;
    }
}
