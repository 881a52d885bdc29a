namespace CcHc.Lint.Linting.Placing;

/// <summary>A folded text that is asked for its hash and compared over and over: it is hashed once, and mostly compared with itself.</summary>
internal sealed class FingerprintWords(string text) : IEquatable<FingerprintWords>
{
    private readonly int _hash = string.GetHashCode(text, StringComparison.Ordinal);

    public string Text { get; } = text;

    public bool Equals(FingerprintWords? other) =>
        ReferenceEquals(this, other) || (other is not null && _hash == other._hash && string.Equals(Text, other.Text, StringComparison.Ordinal));

    public override bool Equals(object? obj) => Equals(obj as FingerprintWords);

    public override int GetHashCode() => _hash;
}
