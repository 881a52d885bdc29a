using CcHc.Lint.Plans;

namespace CcHc.Lint.Linting;

/// <summary>A document on which rules are to be measured.</summary>
/// <param name="Path">Full path, from which its configuration follows; null for one without a place.</param>
public sealed record TimedDocument(Plan Plan, string? Path);
