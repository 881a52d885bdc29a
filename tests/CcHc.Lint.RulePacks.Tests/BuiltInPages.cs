using CcHc.Lint.Rules.Pages;

namespace CcHc.Lint.RulePacks.Tests;

/// <summary>The pages of the built-in rules.</summary>
internal static class BuiltInPages
{
    public static RulePage Of(string ruleId, string language)
    {
        var rule = BuiltInRules.All.Single(candidate => candidate.Descriptor.Id == ruleId).Descriptor;
        var text = BuiltInRules.PageOf(rule, language) ?? throw new InvalidOperationException($"rules/{rule.Pack}/{ruleId}/rule.{language}.md is missing");
        return RulePage.Parse(text);
    }
}
