using System.CommandLine;
using CcHc.Lint.Documents;
using CcHc.Lint.Linting.Configuration;
using CcHc.Lint.RulePacks;
using CcHc.Lint.Rules;

namespace CcHc.Lint.Server.Cli;

/// <summary>"explain": prints the page of a rule.</summary>
internal sealed class ExplainCommand : Command, ICliCommand
{
    private readonly Argument<string> _rule;
    private readonly Option<string?> _configuration;

    public ExplainCommand(string language)
        : base("explain", new LocalizedText("In ra trang giải thích một quy tắc.", "Prints the page of a rule.").In(language))
    {
        _rule = new Argument<string>("RULE")
        {
            Description = new LocalizedText(
                "Tên hoặc mã của quy tắc, ví dụ missing-lead-agency hoặc PLAN201.",
                "Id or code of the rule, such as missing-lead-agency or PLAN201.").In(language),
        };
        _configuration = SharedOptions.Configuration(language);
        Arguments.Add(_rule);
        Options.Add(_configuration);
    }

    public int Run(ParseResult arguments, CliContext context)
    {
        var wanted = arguments.GetValue(_rule)!;

        // A built-in rule is explained wherever somebody stands; only for others the configuration is read.
        var given = arguments.GetValue(_configuration);
        var builtIn = given is null ? RuleCatalogue.BuiltIn.Find(wanted) : null;
        var configuration = builtIn is null ? SharedOptions.Here(given, context) : null;
        var rule = builtIn ?? Find(wanted, configuration!);
        var page = configuration is null ? PageOf(rule, context.Language) : configuration.PageOf(rule, context.Language);
        using var writer = context.OpenOutputText();
        writer.WriteLine((page ?? Summary(rule, context.Language)).TrimEnd());
        return ExitCodes.Clean;
    }

    private static RuleDescriptor Find(string wanted, DocumentConfiguration configuration)
    {
        if (configuration.Catalogue.Find(wanted) is { } found) return found;
        var rules = configuration.Catalogue.Rules;
        var near = Suggestions.Near(wanted, [.. rules.Select(rule => rule.Id), .. rules.Select(rule => rule.Code)], count: 3);
        var list = string.Join(", ", near);
        throw new UsageException(new LocalizedText(
            $"Không có quy tắc “{wanted}”.{(near.Count > 0 ? $" Có phải ý bạn là: {list}?" : "")} Xem danh sách: cchc-lint rules",
            $"There is no rule “{wanted}”.{(near.Count > 0 ? $" Did you mean: {list}?" : "")} For a list: cchc-lint rules --lang en"));
    }

    // A page that is not translated is better in the other language than not at all.
    private static string? PageOf(RuleDescriptor rule, string language) =>
        BuiltInRules.PageOf(rule, language) ?? BuiltInRules.PageOf(rule, language == "en" ? "vi" : "en");

    private static string Summary(RuleDescriptor rule, string language) =>
        $"# {rule.Code} {rule.Id}\n\n{rule.Title.In(language)}\n\n{new LocalizedText("Căn cứ", "Source").In(language)}: {rule.Source.In(language)}";
}
