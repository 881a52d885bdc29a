namespace CcHc.Lint.Documents.Reading;

/// <summary>A file as it was read.</summary>
/// <param name="Path">As it was asked for.</param>
/// <param name="Document">Always there; without text and blocks where the file could not be read.</param>
public sealed record ReadResult(string Path, Document Document)
{
    /// <summary>False when the file as a whole could not be read; the document's problems say why.</summary>
    public bool IsRead { get; init; } = true;
}
