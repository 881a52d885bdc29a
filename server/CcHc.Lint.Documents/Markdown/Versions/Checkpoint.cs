namespace CcHc.Lint.Documents.Markdown.Versions;

/// <summary>The start of a line at which nothing of the text before is left open: reading can begin here, and end here.</summary>
/// <param name="At">Offset of the line.</param>
/// <param name="Blocks">How many blocks stand before it.</param>
/// <param name="CellsLeft">How many table cells the document may still hold from here on.</param>
/// <param name="Levels">The open list levels, as <see cref="Lines.ParagraphCollector.Levels"/> gives them.</param>
/// <param name="Reach">Offset behind the furthest character looked at since the checkpoint before; none further decided what was read.</param>
internal readonly record struct Checkpoint(int At, int Blocks, int CellsLeft, ulong Levels, int Reach);
