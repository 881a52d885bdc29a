using CcHc.Lint.Plans.Memory;

namespace CcHc.Lint.Linting;

/// <summary>
/// What came of one version of a document, for checking the next one: it changes no result. For one document that is checked
/// by one thread at a time.
/// </summary>
public sealed class CheckMemory
{
    /// <summary>What was read of its texts.</summary>
    public PlanMemory Plan { get; } = new();

    /// <summary>The rules as they ran over its facts.</summary>
    public RuleMemory Rules { get; } = new();
}
