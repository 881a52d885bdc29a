using System.Collections;

namespace CcHc.Lint.RuleEngine.Model;

/// <summary>Groups by key, in the order in which the keys first occur.</summary>
internal sealed class KeyedLookup<TKey, TElement> : IKeyedLookup<TKey, TElement>
{
    private readonly Dictionary<object, Grouping<TKey, TElement>> _groups = [];
    private readonly List<Grouping<TKey, TElement>> _order = [];

    public int Count => _order.Count;

    public IEnumerable<TKey> Keys => _order.Select(g => g.Key);

    public IEnumerable<TElement> this[TKey key] => _groups.TryGetValue((object?)key ?? NullKey.Instance, out var group) ? group : [];

    public void Add(TKey key, TElement element)
    {
        var identity = (object?)key ?? NullKey.Instance;
        if (!_groups.TryGetValue(identity, out var group))
        {
            _groups.Add(identity, group = new Grouping<TKey, TElement>(key, identity));
            _order.Add(group);
        }

        group.Add(element, []);
    }

    public bool Contains(TKey key) => _groups.ContainsKey((object?)key ?? NullKey.Instance);

    public IEnumerator<IGrouping<TKey, TElement>> GetEnumerator() => _order.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
