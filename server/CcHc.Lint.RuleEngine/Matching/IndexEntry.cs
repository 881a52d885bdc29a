namespace CcHc.Lint.RuleEngine.Matching;

internal enum ChangeKind : byte
{
    None,
    Added,
    Updated,
    Removed,
}

/// <summary>
/// What stands in a <see cref="JoinIndex{T}"/>. It is its own list node: most keys have one entry, and a list for each
/// would cost more than the entry.
/// </summary>
internal abstract class IndexEntry<T>
    where T : IndexEntry<T>
{
    /// <summary>The entries among which it stands, or null while it is in no index.</summary>
    public JoinBucket<T>? Bucket { get; set; }

    public T? Previous { get; set; }

    /// <summary>The next entry of the same key.</summary>
    public T? Next { get; set; }

    public ChangeKind Change { get; set; }
}

/// <summary>The entries of one key.</summary>
/// <param name="key">Null for entries that were put in without one.</param>
internal sealed class JoinBucket<T>(object? key)
    where T : IndexEntry<T>
{
    public object? Key { get; } = key;

    public T? First { get; set; }

    public T? Last { get; set; }
}
