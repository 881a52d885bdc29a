using CcHc.Lint.Rules;

namespace CcHc.Lint.Linting.Fixing;

/// <summary>Which fixes are wanted.</summary>
/// <param name="IncludesUnsafe">True where changes are wanted too that a reader must look at.</param>
/// <param name="Rules">Ids, codes or packs of the rules whose findings are to be mended, in any case; empty for all.</param>
public sealed record FixOptions(bool IncludesUnsafe, IReadOnlyList<string> Rules)
{
    public static readonly FixOptions Safe = new(false, []);

    /// <summary>True where findings of the rule are to be mended.</summary>
    public bool Wants(RuleDescriptor rule) => Rules.Count == 0 || Rules.Any(selector => Selects(selector, rule));

    /// <summary>The change that is wanted for a finding, or null.</summary>
    public Fix? ChoiceOf(Finding finding) =>
        Wants(finding.Rule) ? finding.Fixes.FirstOrDefault(fix => fix.IsSafe || IncludesUnsafe) : null;

    /// <summary>True where a word names the rule: its id (with or without the pack in front), its code or its pack.</summary>
    public static bool Selects(string selector, RuleDescriptor rule) =>
        string.Equals(selector, rule.Id, StringComparison.OrdinalIgnoreCase)
        || string.Equals(selector, rule.Code, StringComparison.OrdinalIgnoreCase)
        || string.Equals(selector, rule.Pack, StringComparison.OrdinalIgnoreCase)
        || string.Equals(selector, $"{rule.Pack}.{rule.Id}", StringComparison.OrdinalIgnoreCase);
}
