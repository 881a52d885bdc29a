using System.CommandLine;
using CcHc.Lint.Documents;
using CcHc.Lint.Linting.Baselines;

namespace CcHc.Lint.Server.Cli.Baselines;

/// <summary>"baseline show": says what a baseline holds.</summary>
internal sealed class BaselineShowCommand : Command, ICliCommand
{
    private static readonly string[] Formats = ["text", "json"];

    private readonly Option<string?> _file;
    private readonly Option<string?> _format;

    public BaselineShowCommand(string language)
        : base("show", new LocalizedText("Cho biết tệp mốc ban đầu chứa những gì.", "Says what a baseline holds.").In(language))
    {
        _file = BaselineOptions.File(language, new LocalizedText(
            $"Tệp mốc ban đầu; mặc định là {BaselineOptions.DefaultFile}.", $"The baseline; default {BaselineOptions.DefaultFile}."));
        _format = SharedOptions.TextOrJson(language);
        Options.Add(_file);
        Options.Add(_format);
    }

    public int Run(ParseResult arguments, CliContext context)
    {
        var shown = arguments.GetValue(_file) ?? BaselineOptions.DefaultFile;
        var format = OptionValues.OneOf("--format", arguments.GetValue(_format) ?? "text", Formats);
        var baseline = BaselineOptions.Read(shown, context.Environment)!;
        if (format == "json") context.Output.Write(baseline.ToBytes());
        else WriteText(baseline, shown, context);
        return ExitCodes.Clean;
    }

    private static void WriteText(Baseline baseline, string shown, CliContext context)
    {
        using var writer = context.OpenOutputText();
        foreach (var file in baseline.Entries.GroupBy(entry => entry.File, StringComparer.Ordinal))
        {
            writer.WriteLine($"{file.Key} ({file.Count()})");
            foreach (var rule in file.GroupBy(entry => entry.Rule, StringComparer.Ordinal))
            {
                writer.WriteLine($"  {rule.Key} ({rule.Count()})");
                foreach (var entry in rule) writer.WriteLine($"    {entry.Fingerprint}  {Short(entry.Text)}");
            }
        }

        writer.WriteLine(new LocalizedText(
            $"{shown}: {baseline.Entries.Count} phát hiện.", $"{shown}: {baseline.Entries.Count} findings.").In(context.Language));
    }

    // Words of a document must not be able to send commands to the terminal.
    private static string Short(string text)
    {
        var clean = string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));
        return clean.Length > 80 ? $"{clean[..79]}…" : clean;
    }
}
