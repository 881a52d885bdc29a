namespace CcHc.Lint.Linting.Placing;

/// <summary>A folded text; one object for each text of a document, so that they are compared by reference.</summary>
internal sealed class FingerprintWords(string text, int number)
{
    public string Text { get; } = text;

    /// <summary>The latest version of the document that has it.</summary>
    public int Version { get; set; }

    /// <summary>Quicker than the runtime's hash of an object.</summary>
    public override int GetHashCode() => number;

    public override bool Equals(object? obj) => ReferenceEquals(this, obj);
}
