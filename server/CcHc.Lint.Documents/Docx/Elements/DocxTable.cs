using CcHc.Lint.Documents.Docx.TextView;

namespace CcHc.Lint.Documents.Docx.Elements;

/// <summary>A table with what its cells hold, further tables included.</summary>
public sealed record DocxTable(StoryKind Story, IReadOnlyList<DocxTableRow> Rows) : DocxElement(Story)
{
    /// <summary>True for one that only sets the letterhead or the signature side by side: it has no lines.</summary>
    public bool IsLayout { get; init; }
}

/// <param name="Cells">Without those that a cell above reaches down into.</param>
public sealed record DocxTableRow(IReadOnlyList<DocxTableCell> Cells)
{
    /// <summary>True for a row that Word repeats at the top of each page.</summary>
    public bool IsHead { get; init; }

    /// <summary>How many columns stand empty before the first cell.</summary>
    public int ColumnsBefore { get; init; }
}

public sealed record DocxTableCell(IReadOnlyList<DocxElement> Elements)
{
    public int ColumnSpan { get; init; } = 1;

    public int RowSpan { get; init; } = 1;
}
