using CcHc.Lint.Documents;

namespace CcHc.Lint.Rules;

/// <summary>A rule that failed on a document: it is named, the others go on.</summary>
public sealed record RuleProblem(string RuleId, LocalizedText Message);
