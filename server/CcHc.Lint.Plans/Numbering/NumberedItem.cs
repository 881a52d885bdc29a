using CcHc.Lint.Documents;

namespace CcHc.Lint.Plans.Numbering;

/// <summary>An item of a list with its number.</summary>
/// <param name="Words">The item's words, to tell a repeated line from a repeated number.</param>
/// <param name="Span">Place of the number; of the item where the format makes the number itself.</param>
/// <param name="IsWritten">False where the format makes the number itself: there is nothing to replace.</param>
internal sealed record NumberedItem(NumberLabel Label, string Words, MappedText? Text, TextSpan Span, bool IsWritten)
{
    /// <summary>True for a row of a table, whose neighbours are known; a line of the text may belong to another list.</summary>
    public bool IsRow { get; init; }
}

/// <summary>A break found in a list, before it is a fact.</summary>
internal sealed record FoundBreak(NumberedItem Item, Facts.NumberingFault Fault, NumberLabel Expected, NumberLabel Previous, bool IsCertain);
