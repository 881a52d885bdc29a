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
    private static readonly string[] Formats = ["text", "json", "markdown"];

    private readonly Option<string?> _format;

    public RulesCommand(string language)
        : base("rules", new LocalizedText("Liệt kê các quy tắc.", "Lists the rules.").In(language))
    {
        _format = new Option<string?>("--format")
        {
            HelpName = "text|json|markdown",
            Description = new LocalizedText(
                "Dạng kết quả: text (mặc định), json, hoặc markdown là trang danh sách quy tắc bằng hai thứ tiếng.",
                "Output format: text (default), json, or markdown for the index of rules in both languages.").In(language),
        };
        Options.Add(_format);
    }

    public int Run(ParseResult arguments, CliContext context)
    {
        var format = OptionValues.OneOf("--format", arguments.GetValue(_format) ?? "text", Formats);
        if (format == "json") WriteJson(BuiltInRules.All, context);
        else if (format == "markdown") WriteMarkdown(context);
        else WriteText(BuiltInRules.All, context);
        return ExitCodes.Clean;
    }

    private static void WriteMarkdown(CliContext context)
    {
        using var writer = context.OpenOutputText();
        writer.Write(RuleIndex.Markdown());
    }

    private static void WriteJson(IReadOnlyList<LintRule> rules, CliContext context)
    {
        using (var writer = new Utf8JsonWriter(context.Output, ReportJson.WriterOptions))
        {
            writer.WriteStartArray();
            foreach (var rule in rules)
            {
                var about = rule.Descriptor;
                var json = new RuleJson(
                    about.Id, about.Code, about.Pack, about.Kind, ContractNames.Of(about.Severity), about.Title.In(context.Language),
                    about.Source.In(context.Language), about.IsPreview, RuleIndex.HasFix(about), [.. OptionsOf(rule, context.Language)]);
                JsonSerializer.Serialize(writer, json, ReportJson.Default.RuleJson);
            }

            writer.WriteEndArray();
        }

        context.Output.WriteByte((byte)'\n');
    }

    private static IEnumerable<RuleOptionJson> OptionsOf(LintRule rule, string language) =>
        from option in RuleOptions.Of(rule).SelectMany(option => option.Leaves)
        let key = $"{rule.Descriptor.Pack}.{rule.Descriptor.Id}.{option.Name}"
        select new RuleOptionJson(key, option.TypeText.In(language), option.DefaultText, option.Example, option.Help.In(language));

    private static void WriteText(IReadOnlyList<LintRule> rules, CliContext context)
    {
        using var writer = context.OpenOutputText();
        var language = context.Language;
        var severityWidth = rules.Max(rule => SeverityNames.Of(rule.Descriptor.Severity, language).Length);
        var idWidth = rules.Max(rule => rule.Descriptor.Id.Length);
        foreach (var listed in rules)
        {
            var rule = listed.Descriptor;
            var preview = rule.IsPreview ? new LocalizedText(" (xem trước, chưa bật)", " (preview, off)").In(language) : "";
            writer.WriteLine(
                $"{rule.Code,-9} {rule.Id.PadRight(idWidth)}  {SeverityNames.Of(rule.Severity, language).PadRight(severityWidth)}  {rule.Title.In(language)}{preview}");
            var options = string.Join(", ", RuleOptions.Of(listed).Select(option => option.Name));
            if (options.Length > 0) writer.WriteLine($"{"",-9}  {new LocalizedText("tùy chọn", "options").In(language)}: {options}");
        }
    }
}
