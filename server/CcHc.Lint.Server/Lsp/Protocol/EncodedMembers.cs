namespace CcHc.Lint.Server.Lsp.Protocol;

/// <summary>
/// All members of a diagnostic but its range, as they go out; shared by diagnostics that differ in the range alone. They are
/// encoded when they go out for the second time: most of what goes out once at the opening of a document is enough to encode.
/// </summary>
/// <remarks>It adds nothing to what a diagnostic says, and so all are equal.</remarks>
internal sealed class EncodedMembers
{
    /// <summary>Null until they have gone out twice.</summary>
    public byte[]? Bytes { get; set; }

    public bool HasGoneOut { get; set; }

    public override bool Equals(object? obj) => obj is EncodedMembers;

    public override int GetHashCode() => 0;
}
