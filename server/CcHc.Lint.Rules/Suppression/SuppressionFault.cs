using CcHc.Lint.Plans.Facts;

namespace CcHc.Lint.Rules;

/// <summary>What is wrong with a suppression.</summary>
public enum SuppressionFaultKind
{
    /// <summary>It names rules that found nothing where it holds.</summary>
    Unused,

    /// <summary>It gives no reason and therefore has no effect.</summary>
    WithoutReason,

    /// <summary>It names no rule, an unknown one, or isn't an instruction that exists.</summary>
    Unknown,

    /// <summary>It names a rule that may not be suppressed.</summary>
    Forbidden,
}

/// <summary>
/// A fault of a suppression in the document's comments. A fact for the rules of the pack <c>tool</c>; it exists only once
/// the other rules have run. Its <see cref="FactPart.All"/> is the comment, its <see cref="FactPart.Lines"/> what goes
/// when the comment is removed.
/// </summary>
/// <param name="Words">The names that are at fault, as written and separated by ", "; the instruction where that is unknown; "" where none is named.</param>
/// <param name="Rest">The comment without the names at fault, "" where nothing of it is left.</param>
/// <param name="Suggestion">What was probably meant, or who forbids it; "" where nothing is known.</param>
public sealed record SuppressionFault(int Ordinal, SuppressionFaultKind Kind, string Words, string Rest, string Suggestion) : Fact(Ordinal);
