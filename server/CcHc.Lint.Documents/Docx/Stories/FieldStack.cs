namespace CcHc.Lint.Documents.Docx.Stories;

/// <summary>Fields that are open: of a field only its result is shown.</summary>
internal sealed class FieldStack
{
    private readonly List<Field> _open = [];

    /// <summary>True between the begin of a field and its result.</summary>
    public bool IsHidden => _open.Exists(static open => !open.IsResult);

    /// <summary>True inside the result of a table of contents.</summary>
    public bool IsContents => _open.Exists(static open => open.IsContents);

    public void Mark(string? kind)
    {
        if (kind == "begin") _open.Add(new Field());
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

    private sealed class Field
    {
        public bool IsResult { get; set; }

        public bool IsContents { get; set; }
    }
}
