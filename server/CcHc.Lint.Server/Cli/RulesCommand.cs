using System.CommandLine;
using System.Text.Json;
using CcHc.Lint.Documents;
using CcHc.Lint.RulePacks;
using CcHc.Lint.Rules;
using CcHc.Lint.Server.Reports;

namespace CcHc.Lint.Server.Cli;

/// <summary>"rules": lists every rule.</summary>
internal sealed class RulesCommand : Command, ICliCommand
{
    private static readonly string[] Formats = ["text", "json"];

    private readonly Option<string?> _format;

    public RulesCommand(string language)
        : base("rules", new LocalizedText("Liệt kê các quy tắc.", "Lists the rules.").In(language))
    {
        _format = SharedOptions.TextOrJson(language);
        Options.Add(_format);
    }

    public int Run(ParseResult arguments, CliContext context)
    {
        var format = OptionValues.OneOf("--format", arguments.GetValue(_format) ?? "text", Formats);
        var rules = BuiltInRules.All.Select(rule => rule.Descriptor).ToList();
        if (format == "json") WriteJson(rules, context);
        else WriteText(rules, context);
        return ExitCodes.Clean;
    }

    private static void WriteJson(List<RuleDescriptor> rules, CliContext context)
    {
        using (var writer = new Utf8JsonWriter(context.Output, ReportJson.WriterOptions))
        {
            writer.WriteStartArray();
            foreach (var rule in rules)
            {
                var json = new RuleJson(
                    rule.Id, rule.Code, rule.Pack, rule.Kind, ContractNames.Of(rule.Severity), rule.Title.In(context.Language),
                    rule.Source.In(context.Language), rule.IsPreview);
                JsonSerializer.Serialize(writer, json, ReportJson.Default.RuleJson);
            }

            writer.WriteEndArray();
        }

        context.Output.WriteByte((byte)'\n');
    }

    private static void WriteText(List<RuleDescriptor> rules, CliContext context)
    {
        using var writer = context.OpenOutputText();
        var language = context.Language;
        var severityWidth = rules.Max(rule => SeverityNames.Of(rule.Severity, language).Length);
        var idWidth = rules.Max(rule => rule.Id.Length);
        foreach (var rule in rules)
        {
            var preview = rule.IsPreview ? new LocalizedText(" (xem trước, chưa bật)", " (preview, off)").In(language) : "";
            writer.WriteLine(
                $"{rule.Code,-9} {rule.Id.PadRight(idWidth)}  {SeverityNames.Of(rule.Severity, language).PadRight(severityWidth)}  {rule.Title.In(language)}{preview}");
        }
    }
}
