namespace CcHc.Lint.Linting.PackTests.Layout;

/// <summary>How a component of an example looks. Immutable; null in an override keeps what holds otherwise.</summary>
internal sealed record SetLook
{
    public string Font { get; init; } = "Times New Roman";

    /// <summary>In points.</summary>
    public double Size { get; init; } = 14;

    public bool IsBold { get; init; }

    public bool IsItalic { get; init; }

    /// <summary>"left", "center", "right" or "justify".</summary>
    public string Align { get; init; } = "left";

    /// <summary>Indent of the first line in millimetres.</summary>
    public double FirstLine { get; init; }

    /// <summary>Space before and after, in points.</summary>
    public double Before { get; init; }

    public double After { get; init; }

    /// <summary>Line spacing in lines.</summary>
    public double Lines { get; init; } = 1;
}

/// <summary>A component of an example: its paragraphs, all in one look.</summary>
/// <param name="Id">As in the facts on the decree: "quoc-hieu", "noi-dung".</param>
/// <param name="Texts">A paragraph each; empty where the example leaves the component out.</param>
internal sealed record SetComponent(string Id, SetLook Look, IReadOnlyList<string> Texts);
