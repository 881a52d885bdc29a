using CcHc.Lint.Documents;
using CcHc.Lint.Linting.Suppression;
using CcHc.Lint.Plans;
using CcHc.Lint.Rules;

namespace CcHc.Lint.Linting;

/// <summary>All that is known of one checked document.</summary>
/// <param name="Findings">By place, then by code.</param>
/// <param name="Problems">What could not be read or run; what could be was.</param>
/// <param name="Notices">What the reader of the findings should know.</param>
public sealed record LintResult(
    Plan Plan, IReadOnlyList<Finding> Findings, IReadOnlyList<DocumentProblem> Problems, IReadOnlyList<LocalizedText> Notices)
{
    /// <summary>Findings that comments or the configuration accept, in the order of the text.</summary>
    public IReadOnlyList<SuppressedFinding> Suppressed { get; init; } = [];
}
