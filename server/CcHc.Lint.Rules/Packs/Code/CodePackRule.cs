namespace CcHc.Lint.Rules.Packs.Code;

/// <summary>
/// A rule written in C#, as far as rule.yaml tells of it. It finds nothing here: its code runs in a process of its own,
/// once the user trusts it.
/// </summary>
public sealed class CodePackRule(PackRuleHead head) : PackRule(head)
{
    public override IEnumerable<PackMatch> Find(PackDocument document) => [];
}
