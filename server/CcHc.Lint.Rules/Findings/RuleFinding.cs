using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Registry;

namespace CcHc.Lint.Rules;

/// <summary>What a rule yields: it names facts and their parts, never positions; those are looked up when it is reported.</summary>
public sealed record RuleFinding(string RuleId, Fact Subject, FactPart Part, Severity Severity, RuleMessage Message)
{
    /// <summary>Which characters of the part's text are meant; null for all of it.</summary>
    public WordRange? Words { get; init; }

    public Confidence Confidence { get; init; } = Confidence.Verified;

    public ValueList<RelatedFact> Related { get; init; } = ValueList<RelatedFact>.Empty;

    public ValueList<RuleFix> Fixes { get; init; } = ValueList<RuleFix>.Empty;

    /// <summary>Equality of all there is. Written out: comparers of enumerations are compiled at every start of the program.</summary>
    public bool Equals(RuleFinding? other) =>
        ReferenceEquals(this, other)
        || other is not null && RuleId == other.RuleId && Part == other.Part && Severity == other.Severity && Confidence == other.Confidence
        && Subject.Equals(other.Subject) && Message.Equals(other.Message) && Equals(Words, other.Words) && Related.Equals(other.Related) && Fixes.Equals(other.Fixes);

    /// <summary>Of what sets findings apart; equality compares the message too.</summary>
    public override int GetHashCode() => HashCode.Combine(RuleId, Subject, Part, Words?.Start ?? -1);
}

/// <summary>A range of characters in the text of a fact's part.</summary>
public sealed record WordRange(int Start, int Length);

/// <summary>Another place that belongs to a finding.</summary>
public sealed record RelatedFact(Fact Subject, FactPart Part, LocalizedText Message);

/// <summary>A change that would mend a finding.</summary>
/// <param name="IsSafe">True where it cannot change the meaning; false where a reader must look at it.</param>
public sealed record RuleFix(LocalizedText Title, bool IsSafe, ValueList<RuleEdit> Edits);

/// <summary>Replaces the words of a part, or a range of them.</summary>
public sealed record RuleEdit(Fact Subject, FactPart Part, WordRange? Words, string NewText);
