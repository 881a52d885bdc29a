namespace CcHc.Lint.Rules;

/// <summary>
/// Version of what rules of contributed packs are written against: the facts, the contract of rules and the fields of
/// rule.yaml. Semantic: the first number grows where a rule that worked may no longer, the second where something was
/// added. A pack names the versions that it is made for in the field <c>engine</c> of pack.yaml.
/// </summary>
public static class FactsVersion
{
    /// <summary>"1.2.0".</summary>
    public const string Text = "1.2.0";

    /// <summary>The same, to compare.</summary>
    public static Version Current { get; } = new(Text);
}
