using CcHc.Lint.Documents;
using CcHc.Lint.Rules;

namespace CcHc.Lint.Linting.Fixing;

/// <summary>What fixing made of a document.</summary>
/// <param name="Before">The findings of the document as it was.</param>
/// <param name="After">The findings of <paramref name="Text"/>: what is left to do by hand.</param>
/// <param name="Text">The whole new source text; the old one where nothing was mended.</param>
/// <param name="Applied">By place.</param>
/// <param name="Refused">What was offered and not done, with the reason; by place.</param>
public sealed record FixResult(
    LintResult Before, LintResult After, string Text, IReadOnlyList<AppliedFix> Applied, IReadOnlyList<RefusedFix> Refused)
{
    /// <summary>False where changes were still wanted after the last pass.</summary>
    public bool IsSettled { get; init; } = true;

    public bool HasChanged => Applied.Count > 0;
}

/// <summary>A change that was made.</summary>
/// <param name="Finding">What it mends; its places are those of the text that it was found in.</param>
/// <param name="Fix">The change as it was offered, with places of that text.</param>
/// <param name="Place">Where the mended words stand in the new text.</param>
public sealed record AppliedFix(Finding Finding, Fix Fix, TextSpan Place);

/// <summary>A change that was not made.</summary>
/// <param name="Finding">A finding of <see cref="FixResult.After"/>.</param>
/// <param name="Reason">What harm it would have done.</param>
public sealed record RefusedFix(Finding Finding, Fix Fix, LocalizedText Reason);
