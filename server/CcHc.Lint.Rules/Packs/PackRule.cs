namespace CcHc.Lint.Rules.Packs;

/// <summary>A rule written in YAML. Immutable; finds its matches in a document without knowing of any other rule.</summary>
public abstract class PackRule(PackRuleHead head)
{
    public PackRuleHead Head { get; } = head;

    public RuleDescriptor Descriptor => Head.Descriptor;

    /// <summary>The phrases that the rule looks for; they are searched for all rules in one pass.</summary>
    public virtual IReadOnlyList<string> Phrases => [];

    /// <summary>What the rule finds in a document that its <see cref="PackRuleHead.Where"/> admits.</summary>
    public abstract IEnumerable<PackMatch> Find(PackDocument document);
}

/// <summary>What every rule says, whatever its kind.</summary>
/// <param name="Folder">Folder of the rule in its pack, for its pages.</param>
public sealed record PackRuleHead(RuleDescriptor Descriptor, WhereClause Where, PackMessage Message, string Folder);
