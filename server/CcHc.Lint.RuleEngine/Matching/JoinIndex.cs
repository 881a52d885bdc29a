namespace CcHc.Lint.RuleEngine.Matching;

internal enum ChangeKind
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
    /// <summary>The key it was put in under, or null while it is in no index.</summary>
    public object? Key { get; set; }

    public JoinBucket<T>? Bucket { get; set; }

    public T? Previous { get; set; }

    /// <summary>The next entry of the same key.</summary>
    public T? Next { get; set; }

    public ChangeKind Change { get; set; }
}

/// <summary>The entries of one key.</summary>
internal sealed class JoinBucket<T>
    where T : IndexEntry<T>
{
    public T? First { get; set; }

    public T? Last { get; set; }
}

/// <summary>Entries by the values that must be equal.</summary>
internal sealed class JoinIndex<T>
    where T : IndexEntry<T>
{
    private readonly Dictionary<object, JoinBucket<T>> _buckets = [];

    /// <summary>How many entries there are under all keys.</summary>
    public int Count { get; private set; }

    public void Add(T entry, object key)
    {
        Count++;
        if (!_buckets.TryGetValue(key, out var bucket)) _buckets.Add(key, bucket = new JoinBucket<T>());
        entry.Key = key;
        entry.Bucket = bucket;
        entry.Previous = bucket.Last;
        if (bucket.Last is { } last) last.Next = entry;
        else bucket.First = entry;
        bucket.Last = entry;
    }

    /// <summary>Takes the entry out, if it is in.</summary>
    public void Remove(T entry)
    {
        if (entry.Bucket is not { } bucket) return;
        Count--;
        if (entry.Previous is { } previous) previous.Next = entry.Next;
        else bucket.First = entry.Next;
        if (entry.Next is { } next) next.Previous = entry.Previous;
        else bucket.Last = entry.Previous;
        if (bucket.First is null) _buckets.Remove(entry.Key!);
        entry.Key = null;
        entry.Bucket = null;
        entry.Previous = null;
        entry.Next = null;
    }

    /// <summary>The first entry of a key, or null; the others follow from it.</summary>
    public T? First(object? key) => key is not null && _buckets.TryGetValue(key, out var bucket) ? bucket.First : null;
}
