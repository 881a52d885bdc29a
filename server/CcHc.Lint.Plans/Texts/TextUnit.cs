using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Folding;

namespace CcHc.Lint.Plans.Texts;

/// <summary>
/// A stretch of running words that belongs together: the text of a block or of a table cell, composed and with white
/// space folded, so that a phrase with a line break inside reads as one.
/// </summary>
/// <param name="Index">0-based order of reading.</param>
/// <param name="BlockIndex">Index of the block in the document.</param>
/// <param name="RowIndex">Index of the row in the block's table, or -1.</param>
/// <param name="CellIndex">Index of the cell in its row, or -1.</param>
public sealed record TextUnit(int Index, int BlockIndex, int RowIndex, int CellIndex, MappedText Text)
{
    private string? _folded;
    private WordTable? _words;

    public bool IsCell => CellIndex >= 0;

    /// <summary>
    /// The same words folded for matching: lower case, one style of tone marks and dashes. Folding composed text with
    /// single blanks keeps its length, so an offset here is an offset in <see cref="Text"/>.
    /// </summary>
    public string Folded => _folded ??= VietnameseText.Fold(Text.Text);

    /// <summary>The words of <see cref="Folded"/>.</summary>
    public WordTable Words => _words ??= new WordTable(Folded);
}
