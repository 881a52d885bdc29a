using CcHc.Lint.Documents;

namespace CcHc.Lint.Linting.CodeRules;

/// <summary>What the code of packs found in a document.</summary>
/// <param name="Problems">Rules that failed or were cut off, by name.</param>
/// <param name="NotRun">Ids of rules that did not run to their end: nothing can be said of comments that suppress them.</param>
public sealed record CodeRuleOutcome(IReadOnlyList<CodeFinding> Findings, IReadOnlyList<DocumentProblem> Problems, IReadOnlySet<string> NotRun)
{
    /// <summary>What each rule took that ran to its end, by id: from when its process said that it begins until its answer was here.</summary>
    public IReadOnlyDictionary<string, TimeSpan> Times { get; init; } = new Dictionary<string, TimeSpan>(StringComparer.Ordinal);

    /// <summary>Nothing was found because these rules have not run, or not yet.</summary>
    public static CodeRuleOutcome Without(IEnumerable<string> rules) => new([], [], rules.ToHashSet(StringComparer.Ordinal));
}
