namespace CcHc.Lint.Documents;

/// <summary>A table as it stands, with merged cells marked. Rows cut by a page break are not joined here.</summary>
public sealed record Table(IReadOnlyList<TableRow> Rows, TextSpan Span)
{
    /// <summary>True when the format itself marks the first row as a head.</summary>
    public bool HasHeadRow { get; init; }

    /// <summary>How the table is written in its source.</summary>
    internal TableSyntax Syntax { get; init; }
}

internal enum TableSyntax
{
    /// <summary>A table of a Word file, or one in HTML.</summary>
    Other,

    Pipes,

    Tabs,
}

public sealed record TableRow(IReadOnlyList<TableCell> Cells, TextSpan Span);

/// <summary>A cell of a row. A cell that a merged cell above covers is there too, with <see cref="IsMergedContinuation"/>.</summary>
/// <param name="Column">0-based column where the cell begins.</param>
/// <param name="Text">Words without mark-up, white space folded to single spaces.</param>
/// <param name="Span">Place of the cell's content in the source; empty for an empty cell.</param>
public sealed record TableCell(int Column, MappedText Text, TextSpan Span)
{
    public int ColumnSpan { get; init; } = 1;

    public int RowSpan { get; init; } = 1;

    /// <summary>True where a cell that began in a row above reaches down into this row.</summary>
    public bool IsMergedContinuation { get; init; }
}
