namespace CcHc.Lint.Documents.Docx.Stories;

/// <summary>
/// A stretch of the text view and the run it comes from. Where both lengths are equal characters correspond one to one;
/// otherwise (a letter of a legacy font, a number that Word makes) the stretch is one unit.
/// </summary>
internal sealed class RunPiece
{
    /// <summary>Offset in the text it belongs to: first the paragraph's, in the end the text view's.</summary>
    public int Start { get; set; }

    public int Length { get; set; }

    /// <summary>Index of the part in the list of parts read.</summary>
    public required int Part { get; init; }

    /// <summary>0-based index of "w:p" in its part, counted by start tags.</summary>
    public required int Paragraph { get; init; }

    /// <summary>Offset in the words of the paragraph as they are shown, numbers that Word makes left out.</summary>
    public required int Offset { get; init; }

    /// <summary>How many characters of the paragraph the stretch stands for.</summary>
    public int SourceLength { get; set; }

    /// <summary>0-based index of "w:r" in its paragraph; -1 for what no run holds.</summary>
    public required int Run { get; init; }

    /// <summary>Offset in the characters of the run.</summary>
    public required int RunOffset { get; init; }

    /// <summary>True for characters of a legacy font: what is shown is not what is stored.</summary>
    public bool IsLegacy { get; init; }

    public int End => Start + Length;

    public bool IsOneToOne => Length == SourceLength;
}
