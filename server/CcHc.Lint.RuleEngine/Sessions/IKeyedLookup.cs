namespace CcHc.Lint.RuleEngine;

/// <summary>A look-up that can also list its keys.</summary>
public interface IKeyedLookup<TKey, TElement> : ILookup<TKey, TElement>
{
    /// <summary>The keys, in the order in which they first occur.</summary>
    IEnumerable<TKey> Keys { get; }
}
