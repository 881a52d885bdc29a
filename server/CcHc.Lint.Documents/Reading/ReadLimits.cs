namespace CcHc.Lint.Documents.Reading;

/// <summary>What a document may cost at most. What lies within is read, the rest is named as a problem.</summary>
public sealed record ReadLimits
{
    public static readonly ReadLimits Default = new();

    /// <summary>The same limits for a Word file that is to be read as it was before its tracked changes.</summary>
    public static readonly ReadLimits Original = new() { ReadsOriginal = true };

    /// <summary>Largest file, in bytes. A larger one is not read at all.</summary>
    public int MaxBytes { get; init; } = 20 * 1024 * 1024;

    /// <summary>Most table cells of a document in all.</summary>
    public int MaxTableCells { get; init; } = 50_000;

    /// <summary>Most blocks of a document; a plan of a thousand pages has some twenty thousand.</summary>
    public int MaxBlocks { get; init; } = 200_000;

    /// <summary>Deepest nesting of lists, quotes and HTML.</summary>
    public int MaxDepth { get; init; } = 100;

    /// <summary>True to read a Word file as it was before its tracked changes; by default they count as accepted.</summary>
    public bool ReadsOriginal { get; init; }

    /// <summary>True to keep how a Word file is laid out (<see cref="Document.DocxElements"/>), for a program that shows it.</summary>
    public bool KeepsElements { get; init; }

    /// <summary>Most parts (entries of the archive) of a Word file.</summary>
    public int MaxPackageEntries { get; init; } = 5_000;

    /// <summary>Largest part of a Word file when unpacked, in bytes; the body of 1,000 pages has some 30 MB.</summary>
    public long MaxPartBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>All parts of a Word file together when unpacked, in bytes.</summary>
    public long MaxUnpackedBytes { get; init; } = 256 * 1024 * 1024;

    /// <summary>How many times its packed size a part of more than 1 MB may have; XML of Word reaches some 60.</summary>
    public int MaxCompressionRatio { get; init; } = 250;

    /// <summary>Deepest nesting of XML elements in a part of a Word file; ten nested tables have some 40.</summary>
    public int MaxXmlDepth { get; init; } = 200;
}
