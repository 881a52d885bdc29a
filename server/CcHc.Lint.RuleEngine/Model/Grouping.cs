using System.Collections;
using CcHc.Lint.RuleEngine.Matching;

namespace CcHc.Lint.RuleEngine.Model;

/// <summary>A group of a query, and the facts that it was made of.</summary>
internal sealed class Grouping<TKey, TElement>(TKey key, object identity) : IGrouping<TKey, TElement>, IReadOnlyList<TElement>
{
    private readonly List<TElement> _elements = [];

    public TKey Key { get; } = key;

    /// <summary>The key, or what stands for null.</summary>
    public object Identity { get; } = identity;

    public List<FactStamp> Sources { get; } = [];

    public int Count => _elements.Count;

    public TElement this[int index] => _elements[index];

    public void Add(TElement element, FactStamp[] sources)
    {
        _elements.Add(element);
        Sources.AddRange(sources);
    }

    public IEnumerator<TElement> GetEnumerator() => _elements.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
