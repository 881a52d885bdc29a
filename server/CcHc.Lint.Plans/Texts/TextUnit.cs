using CcHc.Lint.Documents;

namespace CcHc.Lint.Plans.Texts;

/// <summary>
/// A stretch of running words that belongs together: the text of a block or of a table cell, composed and with white
/// space folded, so that a phrase with a line break inside reads as one.
/// </summary>
/// <param name="index">0-based order of reading.</param>
/// <param name="blockIndex">Index of the block in the document.</param>
/// <param name="rowIndex">Index of the row in the block's table, or -1.</param>
/// <param name="cellIndex">Index of the cell in its row, or -1.</param>
public sealed class TextUnit(int index, int blockIndex, int rowIndex, int cellIndex, MappedText text)
{
    private UnitReadings? _readings;

    internal TextUnit(int index, int blockIndex, int rowIndex, int cellIndex, MappedText text, UnitReadings readings)
        : this(index, blockIndex, rowIndex, cellIndex, text) => _readings = readings;

    public int Index => index;

    public int BlockIndex => blockIndex;

    public int RowIndex => rowIndex;

    public int CellIndex => cellIndex;

    public MappedText Text => text;

    public bool IsCell => cellIndex >= 0;

    /// <summary>
    /// The same words folded for matching: lower case, one style of tone marks and dashes. Folding composed text with
    /// single blanks keeps its length, so an offset here is an offset in <see cref="Text"/>.
    /// </summary>
    public string Folded => Readings.Folded;

    /// <summary>The words of <see cref="Folded"/>.</summary>
    public WordTable Words => Readings.Words;

    /// <summary>What is known of the words, shared by all units that read the same.</summary>
    internal UnitReadings Readings => _readings ??= new UnitReadings(text.Text, isKept: false);
}
