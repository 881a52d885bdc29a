using System.CommandLine;
using System.Text.Json;
using CcHc.Lint.Documents;
using CcHc.Lint.Linting.Configuration;
using CcHc.Lint.RulePacks;
using CcHc.Lint.Rules;
using CcHc.Lint.Server.Reports;

namespace CcHc.Lint.Server.Cli;

/// <summary>"rules": lists every rule.</summary>
internal sealed class RulesCommand : Command, ICliCommand
{
    private static readonly string[] Formats = ["text", "json", "markdown"];

    private readonly Option<string?> _format;
    private readonly Option<string?> _configuration;

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
        _configuration = SharedOptions.Configuration(language);
        Options.Add(_format);
        Options.Add(_configuration);
    }

    public int Run(ParseResult arguments, CliContext context)
    {
        var format = OptionValues.OneOf("--format", arguments.GetValue(_format) ?? "text", Formats);
        if (format == "markdown")
        {
            WriteMarkdown(context);
            return ExitCodes.Clean;
        }

        var configuration = SharedOptions.Here(arguments.GetValue(_configuration), context);
        if (format == "json") WriteJson(configuration, context);
        else WriteText(configuration.Catalogue, context);
        return ExitCodes.Clean;
    }

    private static void WriteMarkdown(CliContext context)
    {
        using var writer = context.OpenOutputText();
        writer.Write(RuleIndex.Markdown());
    }

    private static void WriteJson(DocumentConfiguration configuration, CliContext context)
    {
        using (var writer = new Utf8JsonWriter(context.Output, JsonStyle.Indented))
        {
            writer.WriteStartArray();
            foreach (var about in configuration.Catalogue.Rules)
            {
                var json = new RuleJson(
                    about.Id, about.Code, about.Pack, about.Kind, ContractNames.Of(about.Severity), about.Title.In(context.Language),
                    about.Source.In(context.Language), about.IsPreview, HasFix(configuration, about), [.. OptionsOf(configuration.Catalogue, about, context.Language)]);
                JsonSerializer.Serialize(writer, json, ReportJson.Default.RuleJson);
            }

            writer.WriteEndArray();
        }

        context.Output.WriteByte((byte)'\n');
    }

    // As for the built-in rules: the page shows what a fix makes.
    private static bool HasFix(DocumentConfiguration configuration, RuleDescriptor rule) =>
        configuration.PageOf(rule, "vi")?.ReplaceLineEndings("\n").Contains("\n```sua", StringComparison.Ordinal) == true;

    private static IEnumerable<RuleOptionJson> OptionsOf(RuleCatalogue catalogue, RuleDescriptor rule, string language) =>
        from option in catalogue.OptionsOf(rule.Id).SelectMany(option => option.Leaves)
        let key = $"{rule.Pack}.{rule.Id}.{option.Name}"
        select new RuleOptionJson(key, option.TypeText.In(language), option.DefaultText, option.Example, option.Help.In(language));

    private static void WriteText(RuleCatalogue catalogue, CliContext context)
    {
        using var writer = context.OpenOutputText();
        var language = context.Language;
        var rules = catalogue.Rules;
        var severityWidth = rules.Max(rule => SeverityNames.Of(rule.Severity, language).Length);
        var idWidth = rules.Max(rule => rule.Id.Length);
        foreach (var rule in rules)
        {
            var preview = rule.IsPreview ? new LocalizedText(" (xem trước, chưa bật)", " (preview, off)").In(language) : "";
            writer.WriteLine(
                $"{rule.Code,-9} {rule.Id.PadRight(idWidth)}  {SeverityNames.Of(rule.Severity, language).PadRight(severityWidth)}  {rule.Title.In(language)}{preview}");
            var options = string.Join(", ", catalogue.OptionsOf(rule.Id).Select(option => option.Name));
            if (options.Length > 0) writer.WriteLine($"{"",-9}  {new LocalizedText("tùy chọn", "options").In(language)}: {options}");
        }
    }
}
