using CcHc.Lint.Documents;

namespace CcHc.Lint.Linting.CodeRules;

/// <summary>What the code of packs found in a document.</summary>
/// <param name="Problems">Rules that failed or were cut off, by name.</param>
/// <param name="NotRun">Ids of rules that did not run to their end: nothing can be said of comments that suppress them.</param>
public sealed record CodeRuleOutcome(IReadOnlyList<CodeFinding> Findings, IReadOnlyList<DocumentProblem> Problems, IReadOnlySet<string> NotRun)
{
    /// <summary>Nothing was found because these rules have not run, or not yet.</summary>
    public static CodeRuleOutcome Without(IEnumerable<string> rules) => new([], [], rules.ToHashSet(StringComparer.Ordinal));
}
