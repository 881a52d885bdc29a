using System.Linq.Expressions;
using CcHc.Lint.RuleEngine.Model;

namespace CcHc.Lint.RuleEngine.Fluent.Dsl;

/// <summary>The steps of a query. Conditions and selectors may use aliases bound before the query.</summary>
public static class QueryExtensions
{
    /// <summary>Starts from the facts that meet all conditions, in the order of their insertion.</summary>
    public static IQuery<TFact> Match<TFact>(this IQuery query, params Expression<Func<TFact, bool>>[] conditions)
    {
        query.Builder.FactQuery(conditions);
        return new QueryExpression<TFact>(query.Builder);
    }

    /// <summary>Starts from one value computed from aliases bound before.</summary>
    public static IQuery<TFact> From<TFact>(this IQuery query, Expression<Func<TFact>> source)
    {
        query.Builder.From(source);
        return new QueryExpression<TFact>(query.Builder);
    }

    /// <summary>Keeps the results that meet all predicates.</summary>
    public static IQuery<TSource> Where<TSource>(this IQuery<TSource> source, params Expression<Func<TSource, bool>>[] predicates)
    {
        source.Builder.Where(predicates);
        return new QueryExpression<TSource>(source.Builder);
    }

    /// <summary>Makes one result of each.</summary>
    public static IQuery<TResult> Select<TSource, TResult>(this IQuery<TSource> source, Expression<Func<TSource, TResult>> selector)
    {
        source.Builder.Select(selector);
        return new QueryExpression<TResult>(source.Builder);
    }

    /// <summary>Makes any number of results of each.</summary>
    public static IQuery<TResult> SelectMany<TSource, TResult>(
        this IQuery<TSource> source,
        Expression<Func<TSource, IEnumerable<TResult>>> selector)
    {
        source.Builder.SelectMany(selector);
        return new QueryExpression<TResult>(source.Builder);
    }

    /// <summary>Gathers results of equal key; each group is one result.</summary>
    public static IQuery<IGrouping<TKey, TSource>> GroupBy<TSource, TKey>(
        this IQuery<TSource> source,
        Expression<Func<TSource, TKey>> keySelector)
    {
        source.Builder.GroupBy<TSource, TKey, TSource>(keySelector, x => x);
        return new QueryExpression<IGrouping<TKey, TSource>>(source.Builder);
    }

    /// <summary>Gathers what the element selector makes of results of equal key; each group is one result.</summary>
    public static IQuery<IGrouping<TKey, TElement>> GroupBy<TSource, TKey, TElement>(
        this IQuery<TSource> source,
        Expression<Func<TSource, TKey>> keySelector,
        Expression<Func<TSource, TElement>> elementSelector)
    {
        source.Builder.GroupBy(keySelector, elementSelector);
        return new QueryExpression<IGrouping<TKey, TElement>>(source.Builder);
    }

    /// <summary>Makes one collection of all results; an empty one where there are none.</summary>
    public static ICollectQuery<TSource> Collect<TSource>(this IQuery<TSource> source)
    {
        source.Builder.Collect<TSource>();
        return new CollectQueryExpression<TSource>(source.Builder);
    }

    /// <summary>Makes one look-up of the collected results.</summary>
    public static IQuery<IKeyedLookup<TKey, TSource>> ToLookup<TSource, TKey>(
        this ICollectQuery<TSource> source,
        Expression<Func<TSource, TKey>> keySelector)
    {
        source.Builder.ToLookup<TSource, TKey, TSource>(keySelector, x => x);
        return new QueryExpression<IKeyedLookup<TKey, TSource>>(source.Builder);
    }

    /// <summary>Makes one look-up of what the element selector makes of the collected results.</summary>
    public static IQuery<IKeyedLookup<TKey, TElement>> ToLookup<TSource, TKey, TElement>(
        this ICollectQuery<TSource> source,
        Expression<Func<TSource, TKey>> keySelector,
        Expression<Func<TSource, TElement>> elementSelector)
    {
        source.Builder.ToLookup(keySelector, elementSelector);
        return new QueryExpression<IKeyedLookup<TKey, TElement>>(source.Builder);
    }

    /// <summary>Sorts the collection, smallest key first; equal keys stay in order.</summary>
    public static IOrderedQuery<TSource> OrderBy<TSource, TKey>(
        this ICollectQuery<TSource> source,
        Expression<Func<TSource, TKey>> keySelector)
    {
        source.Builder.OrderBy(keySelector, descending: false);
        return new OrderedQueryExpression<TSource>(source.Builder);
    }

    /// <summary>Sorts the collection, greatest key first; equal keys stay in order.</summary>
    public static IOrderedQuery<TSource> OrderByDescending<TSource, TKey>(
        this ICollectQuery<TSource> source,
        Expression<Func<TSource, TKey>> keySelector)
    {
        source.Builder.OrderBy(keySelector, descending: true);
        return new OrderedQueryExpression<TSource>(source.Builder);
    }

    /// <summary>Sorts what the keys before leave equal, smallest key first.</summary>
    public static IOrderedQuery<TSource> ThenBy<TSource, TKey>(
        this IOrderedQuery<TSource> source,
        Expression<Func<TSource, TKey>> keySelector)
    {
        source.Builder.ThenBy(keySelector, descending: false);
        return new OrderedQueryExpression<TSource>(source.Builder);
    }

    /// <summary>Sorts what the keys before leave equal, greatest key first.</summary>
    public static IOrderedQuery<TSource> ThenByDescending<TSource, TKey>(
        this IOrderedQuery<TSource> source,
        Expression<Func<TSource, TKey>> keySelector)
    {
        source.Builder.ThenBy(keySelector, descending: true);
        return new OrderedQueryExpression<TSource>(source.Builder);
    }
}
