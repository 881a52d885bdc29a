using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Registry;
using CcHc.Lint.Rules;
using CcHc.Lint.Rules.Packs;

namespace CcHc.Lint.Linting.CodeRules;

/// <summary>A finding of a rule that ran in another process, at its place.</summary>
public sealed record CodeFinding(PackRule Rule, TextSpan Span, string Text, Severity Severity, RuleMessage Message)
{
    public Confidence Confidence { get; init; } = Confidence.Verified;

    public IReadOnlyList<RelatedPlace> Related { get; init; } = [];

    public IReadOnlyList<Fix> Fixes { get; init; } = [];
}
