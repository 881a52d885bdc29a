namespace CcHc.Lint.Documents.Lines;

/// <summary>Words without mark-up, and which of their characters are bold (ascending ranges of the text).</summary>
internal readonly record struct InlineText(MappedText Text, IReadOnlyList<TextSpan> Bold)
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
