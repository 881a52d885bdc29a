namespace CcHc.Lint.Documents.Lines;

/// <summary>Reads stretches of a source to words; each format has its own way to mark them up.</summary>
internal interface IInlineReader
{
    /// <summary>The words of source[start..end], blanks at both ends of every line left out, "\n" between lines.</summary>
    InlineText Read(int start, int end);

    /// <summary>True when source[start..end] is bold from its first to its last word.</summary>
    bool IsBold(int start, int end);
}
