using System.ComponentModel;

namespace CcHc.Lint.RuleEngine.Fluent.Dsl;

/// <summary>Where a query starts: <see cref="QueryExtensions.Match{TFact}"/> or <see cref="QueryExtensions.From{TFact}"/>.</summary>
public interface IQuery
{
    /// <summary>For the engine only.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    IQueryBuilder Builder { get; }
}

/// <summary>A query whose results so far are of type <typeparamref name="TSource"/>.</summary>
public interface IQuery<out TSource>
{
    /// <summary>For the engine only.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    IQueryBuilder Builder { get; }
}

/// <summary>A query that has collected its results; it can be sorted or turned into a look-up.</summary>
public interface ICollectQuery<out TSource> : IQuery<IEnumerable<TSource>>
{
}

/// <summary>A collected query that was sorted; further keys can follow.</summary>
public interface IOrderedQuery<out TSource> : IQuery<IEnumerable<TSource>>
{
}
