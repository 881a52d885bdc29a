using CcHc.Lint.Linting.Placing;
using CcHc.Lint.Plans.Memory;

namespace CcHc.Lint.Linting;

/// <summary>
/// What the last versions of a document were read to and what was found in them, for checking the next one. It changes no
/// result. For one document that is checked by one thread at a time.
/// </summary>
public sealed class CheckMemory
{
    public PlanMemory Plan { get; } = new();

    internal FingerprintMemory Fingerprints { get; } = new();
}
