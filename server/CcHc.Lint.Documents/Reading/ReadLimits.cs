namespace CcHc.Lint.Documents.Reading;

/// <summary>What a document may cost at most. What lies within is read, the rest is named as a problem.</summary>
public sealed record ReadLimits
{
    public static readonly ReadLimits Default = new();

    /// <summary>Largest file, in bytes. A larger one is not read at all.</summary>
    public int MaxBytes { get; init; } = 20 * 1024 * 1024;

    /// <summary>Most table cells of a document in all.</summary>
    public int MaxTableCells { get; init; } = 50_000;

    /// <summary>Most blocks of a document; a plan of a thousand pages has some twenty thousand.</summary>
    public int MaxBlocks { get; init; } = 200_000;

    /// <summary>Deepest nesting of lists, quotes and HTML.</summary>
    public int MaxDepth { get; init; } = 100;
}
