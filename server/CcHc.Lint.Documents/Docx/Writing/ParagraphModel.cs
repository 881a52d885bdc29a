namespace CcHc.Lint.Documents.Docx.Writing;

/// <summary>Where the pieces of a "w:p" stand in the XML of its part.</summary>
internal sealed class ParagraphModel
{
    public required int Start { get; init; }

    /// <summary>Behind the start tag.</summary>
    public required int OpenEnd { get; init; }

    public required bool IsEmptyElement { get; init; }

    /// <summary>Behind the properties, where the first run may stand.</summary>
    public int ContentStart { get; set; }

    public List<RunModel> Runs { get; } = [];
}

/// <summary>Where the pieces of a "w:r" stand.</summary>
internal sealed class RunModel
{
    public required int Start { get; init; }

    public required int OpenEnd { get; init; }

    public int End { get; set; }

    /// <summary>The properties with their tags; empty where there are none.</summary>
    public TextSpan Properties { get; set; }

    /// <summary>True inside a tracked insertion.</summary>
    public bool IsInserted { get; init; }

    public List<RunItem> Items { get; } = [];

    public int Length => Items.Count == 0 ? 0 : Items[^1].Offset + Items[^1].Length;
}

/// <summary>A child of a run: a stretch of text, or anything else as one unit.</summary>
internal sealed class RunItem
{
    public required int Start { get; init; }

    public int End { get; set; }

    /// <summary>Offset of its first character in the run.</summary>
    public required int Offset { get; init; }

    /// <summary>How many characters of the run it stands for; 0 for what shows none.</summary>
    public int Length { get; set; }

    /// <summary>The characters between the tags of a "w:t", as they stand in the XML and count; null for other items.</summary>
    public TextSpan? Raw { get; set; }

    /// <summary>The qualified name of the element.</summary>
    public required string Name { get; init; }
}
