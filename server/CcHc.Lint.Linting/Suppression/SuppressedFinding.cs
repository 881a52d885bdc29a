using CcHc.Lint.Linting.Configuration;
using CcHc.Lint.Rules;

namespace CcHc.Lint.Linting.Suppression;

/// <summary>A finding that is accepted, with who says so and why.</summary>
/// <param name="Place">Where in a configuration; null where a comment in the document says it.</param>
public sealed record SuppressedFinding(Finding Finding, string Reason, ConfigurationPlace? Place);
