using CcHc.Lint.Rules.Packs.Code;

namespace CcHc.Lint.Rules.Packs.Files;

/// <summary>kind: code. What it finds is written in C#, in rule.csx or Rule.cs beside rule.yaml.</summary>
public sealed record CodeFile : RuleFile
{
    internal override PackRule Make(PackRuleHead head, RuleFilePlace place) => new CodePackRule(head);
}
