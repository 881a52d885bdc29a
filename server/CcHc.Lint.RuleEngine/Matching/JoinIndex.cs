namespace CcHc.Lint.RuleEngine.Matching;

/// <summary>Entries by the values that must be equal; in the order in which they came where nothing must.</summary>
internal sealed class JoinIndex<T>(bool isKeyed)
    where T : IndexEntry<T>
{
    // All entries of an index without keys; of one with keys those that nobody has looked for yet.
    private JoinBucket<T>? _unkeyed;
    private Dictionary<object, JoinBucket<T>>? _buckets;

    /// <summary>How many entries there are under all keys.</summary>
    public int Count { get; private set; }

    /// <summary>The first of the entries that wait for their keys, or null; the others follow from it. To be put in again with their keys.</summary>
    public T? FirstWaiting => isKeyed ? _unkeyed?.First : null;

    /// <summary>Puts an entry behind all others of an index without keys, or among those that wait for their keys.</summary>
    public void Add(T entry) => Append(entry, _unkeyed ??= new JoinBucket<T>(null));

    /// <param name="key">May be <see cref="JoinKeys"/>' own: it is copied where it is to be kept.</param>
    public void Add(T entry, object key)
    {
        _buckets ??= [];
        if (!_buckets.TryGetValue(key, out var bucket))
        {
            var kept = JoinKeys.Kept(key);
            _buckets.Add(kept, bucket = new JoinBucket<T>(kept));
        }

        Append(entry, bucket);
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
        if (bucket is { First: null, Key: { } key }) _buckets!.Remove(key);
        entry.Bucket = null;
        entry.Previous = null;
        entry.Next = null;
    }

    /// <summary>The first entry of all in an index without keys, or null; the others follow from it.</summary>
    public T? First() => _unkeyed?.First;

    /// <summary>The first entry of a key, or null; the others follow from it.</summary>
    public T? First(object key) => _buckets is not null && _buckets.TryGetValue(key, out var bucket) ? bucket.First : null;

    /// <summary>All entries, by key.</summary>
    public IEnumerable<T> All()
    {
        for (var entry = _unkeyed?.First; entry is not null; entry = entry.Next) yield return entry;
        if (_buckets is null) yield break;
        foreach (var bucket in _buckets.Values)
        {
            for (var entry = bucket.First; entry is not null; entry = entry.Next) yield return entry;
        }
    }

    private void Append(T entry, JoinBucket<T> bucket)
    {
        Count++;
        entry.Bucket = bucket;
        entry.Previous = bucket.Last;
        if (bucket.Last is { } last) last.Next = entry;
        else bucket.First = entry;
        bucket.Last = entry;
    }
}
