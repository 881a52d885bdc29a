namespace CcHc.Lint.Rules.Packs.Reading;

/// <summary>What a pack may cost at most; what lies beyond is named and not read.</summary>
public sealed record PackLimits
{
    public static readonly PackLimits Default = new();

    /// <summary>Most files.</summary>
    public int MaxFiles { get; init; } = 5_000;

    /// <summary>Largest file, in bytes.</summary>
    public int MaxFileBytes { get; init; } = 1024 * 1024;

    /// <summary>All files together, in bytes, unpacked.</summary>
    public long MaxBytes { get; init; } = 32L * 1024 * 1024;

    /// <summary>Most rules.</summary>
    public int MaxRules { get; init; } = 1_000;

    /// <summary>Most findings of one rule in one document.</summary>
    public int MaxMatches { get; init; } = 1_000;
}
