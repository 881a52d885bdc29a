using System.CommandLine;
using CcHc.Lint.Documents;
using CcHc.Lint.RulePacks;
using CcHc.Lint.Rules;

namespace CcHc.Lint.Server.Cli;

/// <summary>"explain": prints the page of a rule.</summary>
internal sealed class ExplainCommand : Command, ICliCommand
{
    private readonly Argument<string> _rule;

    public ExplainCommand(string language)
        : base("explain", new LocalizedText("In ra trang giải thích một quy tắc.", "Prints the page of a rule.").In(language))
    {
        _rule = new Argument<string>("RULE")
        {
            Description = new LocalizedText(
                "Tên hoặc mã của quy tắc, ví dụ missing-lead-agency hoặc PLAN201.",
                "Id or code of the rule, such as missing-lead-agency or PLAN201.").In(language),
        };
        Arguments.Add(_rule);
    }

    public int Run(ParseResult arguments, CliContext context)
    {
        var rule = Find(arguments.GetValue(_rule)!);
        using var writer = context.OpenOutputText();
        writer.WriteLine((PageOf(rule, context.Language) ?? Summary(rule, context.Language)).TrimEnd());
        return ExitCodes.Clean;
    }

    private static RuleDescriptor Find(string wanted)
    {
        var rules = BuiltInRules.All.Select(rule => rule.Descriptor).ToList();
        var found = rules.Find(rule => string.Equals(rule.Id, wanted, StringComparison.OrdinalIgnoreCase)
            || string.Equals(rule.Code, wanted, StringComparison.OrdinalIgnoreCase));
        if (found is not null) return found;
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
