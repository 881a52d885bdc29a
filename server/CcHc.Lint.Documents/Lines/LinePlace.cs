namespace CcHc.Lint.Documents.Lines;

/// <summary>Where a line stands: its first character that is no blank, its indentation in columns, its quote marks.</summary>
internal readonly record struct LinePlace(int Start, int Indentation, int Quotes)
{
    /// <summary>The number or bullet at the start of the line that the format itself makes, or null.</summary>
    public GeneratedMark? Generated { get; init; }
}
