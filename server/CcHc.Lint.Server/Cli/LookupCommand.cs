using System.CommandLine;
using System.Text.Json;
using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Registry;
using CcHc.Lint.RulePacks;
using CcHc.Lint.Server.Lookups;
using CcHc.Lint.Server.Reports;

namespace CcHc.Lint.Server.Cli;

/// <summary>"lookup": what the registry knows of an instrument, and its status on a day.</summary>
internal sealed class LookupCommand : Command, ICliCommand
{
    private static readonly string[] Formats = ["text", "json"];

    private readonly Argument<string> _symbol;
    private readonly Option<string?> _format;
    private readonly Option<string?> _asOf;

    public LookupCommand(string language)
        : base("lookup", new LocalizedText(
            "Tra cứu một văn bản trong danh mục và hiệu lực của nó vào một ngày.",
            "Looks an instrument up in the registry, with its status on a day.").In(language))
    {
        _symbol = new Argument<string>("SYMBOL")
        {
            Description = new LocalizedText(
                "Số, ký hiệu (ví dụ 30c/NQ-CP) hoặc tên luật (ví dụ “Luật Cán bộ, công chức”).",
                "Symbol (such as 30c/NQ-CP) or name of a law (such as “Luật Cán bộ, công chức”).").In(language),
        };
        _format = SharedOptions.TextOrJson(language);
        _asOf = new Option<string?>("--as-of")
        {
            HelpName = "YYYY-MM-DD",
            Description = new LocalizedText("Xét hiệu lực vào ngày này; mặc định là hôm nay.", "Judge the status on this day; default today.").In(language),
        };
        Arguments.Add(_symbol);
        Options.Add(_format);
        Options.Add(_asOf);
    }

    public int Run(ParseResult arguments, CliContext context)
    {
        var format = OptionValues.OneOf("--format", arguments.GetValue(_format) ?? "text", Formats);
        var asOf = OptionValues.Day("--as-of", arguments.GetValue(_asOf)) ?? context.Environment.Today;
        var registry = BuiltInRegistry.Load();
        var found = Find(arguments.GetValue(_symbol)!.Trim(), registry.Instruments);
        if (format == "json")
        {
            var answer = LookupMaker.Make(found, registry, asOf);
            using (var writer = new Utf8JsonWriter(context.Output, JsonStyle.Indented))
            {
                JsonSerializer.Serialize(writer, answer, ReportJson.Default.LookupJson);
            }

            context.Output.WriteByte((byte)'\n');
        }
        else
        {
            using var writer = context.OpenOutputText();
            new LookupText(writer, registry, asOf, context.Language).Write(found);
        }

        return ExitCodes.Clean;
    }

    // A number may have been used in several years: every entry is shown. "symbol@date" asks for one of them.
    private static IReadOnlyList<Instrument> Find(string wanted, InstrumentRegistry instruments)
    {
        if (instruments.ByIdentity(wanted) is { } exact) return [exact];
        var found = instruments.WithSymbol(wanted);
        if (found.Count > 0) return found;
        var byTitle = instruments.All.Where(entry => string.Equals(entry.Title, wanted, StringComparison.OrdinalIgnoreCase)).ToList();
        if (byTitle.Count > 0) return byTitle;
        var near = NearSymbols(wanted, instruments);
        throw new UsageException(new LocalizedText(
            $"Danh mục không có văn bản “{wanted}”.{(near.Length > 0 ? $" Gần giống: {near}." : "")} Không có trong danh mục không có nghĩa là văn bản không tồn tại.",
            $"The registry has no instrument “{wanted}”.{(near.Length > 0 ? $" Near ones: {near}." : "")} That does not mean that it does not exist."));
    }

    private static string NearSymbols(string wanted, InstrumentRegistry instruments)
    {
        // "76" or "76/NQ" asks for what begins so; anything else for what is spelt nearly so.
        var slash = wanted.Contains('/', StringComparison.Ordinal) ? wanted : wanted + "/";
        var begins = instruments.All.Select(entry => entry.Symbol).Where(symbol => symbol.StartsWith(slash, StringComparison.OrdinalIgnoreCase));
        var near = begins.Concat(Suggestions.Near(wanted, instruments.All.Select(entry => entry.Symbol), count: 5)).Distinct(StringComparer.Ordinal).Take(5);
        return string.Join(", ", near);
    }
}
