namespace CcHc.Lint.Rules.Packs.Code;

/// <summary>A C# file of a pack.</summary>
/// <param name="Name">Path from the pack's top with "/": "thoi-han/rule.csx".</param>
/// <param name="Text">The whole text.</param>
public sealed record PackSource(string Name, string Text)
{
    /// <summary>True for a script, whose statements are the body of a rule; false for ordinary C#.</summary>
    public bool IsScript => Name.EndsWith(".csx", StringComparison.Ordinal);

    /// <summary>The topmost folder that it lies in; "" for a file beside pack.yaml.</summary>
    public string Folder => Name.IndexOf('/', StringComparison.Ordinal) is var end and >= 0 ? Name[..end] : "";
}
