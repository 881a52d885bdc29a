namespace CcHc.Lint.RuleEngine.Matching;

internal enum ChangeKind
{
    None,
    Added,
    Updated,
    Removed,
}

/// <summary>What stands in a <see cref="JoinIndex{T}"/>: it knows its place so that taking it out costs the same however many there are.</summary>
internal abstract class IndexEntry
{
    /// <summary>The key it was put in under, or null while it is in no index.</summary>
    public object? Key { get; set; }

    public int Position { get; set; }

    /// <summary>The list that it stands in: found without the key, whose hash code may have changed.</summary>
    public object? Bucket { get; set; }

    public ChangeKind Change { get; set; }
}

/// <summary>Entries by the values that must be equal.</summary>
internal sealed class JoinIndex<T>
    where T : IndexEntry
{
    private static readonly List<T> None = [];

    private readonly Dictionary<object, List<T>> _buckets = [];

    public void Add(T entry, object key)
    {
        if (!_buckets.TryGetValue(key, out var bucket)) _buckets.Add(key, bucket = []);
        entry.Key = key;
        entry.Bucket = bucket;
        entry.Position = bucket.Count;
        bucket.Add(entry);
    }

    /// <summary>Takes the entry out, if it is in.</summary>
    public void Remove(T entry)
    {
        if (entry.Key is null) return;
        var bucket = (List<T>)entry.Bucket!;
        var last = bucket[^1];
        bucket[entry.Position] = last;
        last.Position = entry.Position;
        bucket.RemoveAt(bucket.Count - 1);
        if (bucket.Count == 0) _buckets.Remove(entry.Key);
        entry.Key = null;
        entry.Bucket = null;
    }

    /// <summary>All entries of a key; not to be kept.</summary>
    public List<T> Find(object? key) => key is not null && _buckets.TryGetValue(key, out var bucket) ? bucket : None;
}
