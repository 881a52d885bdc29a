using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Registry;

namespace CcHc.Lint.Rules;

/// <summary>
/// A rule of a pack: an NRules rule (<c>When().Match…</c>, <c>Then().Yield…</c>) whose matches yield <see cref="RuleFinding"/>s.
/// </summary>
public abstract class LintRule : Rule
{
    public abstract RuleDescriptor Descriptor { get; }

    /// <summary>The record that holds the rule's options; null for a rule without any.</summary>
    public virtual Type? OptionsType => null;

    /// <summary>
    /// Sets the values of the options. Only before the object is given to a linter: for other values another object is made.
    /// </summary>
    /// <exception cref="ArgumentException">The rule has no options, they are of another type, or a value is not allowed.</exception>
    public virtual void UseOptions(object options) => throw new ArgumentException($"{Descriptor.Id} has no options.", nameof(options));

    /// <summary>A finding on words of a fact, with the rule's own severity.</summary>
    protected RuleFinding Report(Fact subject, FactPart part, RuleMessage message) => Report(subject, part, message, Descriptor.Severity);

    protected RuleFinding Report(Fact subject, FactPart part, RuleMessage message, Severity severity) =>
        new(Descriptor.Id, subject, part, severity, message);

    /// <summary>A finding that rests on a relation of the registry: a doubtful one weighs less and says so.</summary>
    protected RuleFinding Report(Fact subject, FactPart part, RuleMessage message, Severity severity, Confidence confidence) =>
        new(Descriptor.Id, subject, part, severity, message) { Confidence = confidence };
}
