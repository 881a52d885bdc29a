namespace CcHc.Lint.Documents.Docx.Stories;

/// <summary>Fields that are open: of a field only its result is shown.</summary>
internal sealed class FieldStack
{
    private readonly List<Field> _open = [];

    /// <summary>True between the begin of a field and its result.</summary>
    public bool IsHidden => _open.Exists(static open => !open.IsResult);

    /// <summary>True inside the result of a table of contents.</summary>
    public bool IsContents => _open.Exists(static open => open.IsContents);

    /// <summary>
    /// Called before shown words. A field that an earlier paragraph began and whose code holds words is damage: codes are kept as
    /// such ("instrText"). It would hide all that follows.
    /// </summary>
    /// <param name="paragraph">Index of the paragraph that the words stand in.</param>
    public void DropBroken(int paragraph)
    {
        while (_open.Count > 0 && _open[^1] is { IsResult: false } field && field.Paragraph != paragraph) _open.RemoveAt(_open.Count - 1);
    }

    /// <param name="kind">"begin", "separate" or "end".</param>
    /// <param name="paragraph">Index of the paragraph that the mark stands in.</param>
    public void Mark(string? kind, int paragraph)
    {
        if (kind == "begin") _open.Add(new Field(paragraph));
        else if (_open.Count == 0) return;
        else if (kind == "separate") _open[^1].IsResult = true;
        else if (kind == "end") _open.RemoveAt(_open.Count - 1);
    }

    /// <summary>True for the code of a field that shows the number of the page.</summary>
    public static bool IsPageNumber(string? instruction)
    {
        var code = instruction.AsSpan().TrimStart();
        return code.StartsWith("PAGE", StringComparison.OrdinalIgnoreCase) && (code.Length == 4 || !char.IsLetter(code[4]));
    }

    public void AddInstruction(string text)
    {
        if (_open.Count > 0 && text.AsSpan().TrimStart().StartsWith("TOC", StringComparison.OrdinalIgnoreCase)) _open[^1].IsContents = true;
    }

    private sealed class Field(int paragraph)
    {
        public int Paragraph { get; } = paragraph;

        public bool IsResult { get; set; }

        public bool IsContents { get; set; }
    }
}
