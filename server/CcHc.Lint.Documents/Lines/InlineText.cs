namespace CcHc.Lint.Documents.Lines;

/// <summary>Words without mark-up, and which of their characters are bold (ascending ranges of the text).</summary>
/// <remarks>An array: the interfaces of lists of our own values are compiled at every start.</remarks>
internal readonly record struct InlineText(MappedText Text, TextSpan[] Bold)
{
    public bool IsBold(int index)
    {
        foreach (var range in Bold)
        {
            if (range.Start > index) return false;
            if (index < range.End) return true;
        }

        return false;
    }
}
