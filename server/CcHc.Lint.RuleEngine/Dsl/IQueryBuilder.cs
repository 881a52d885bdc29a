using System.Linq.Expressions;

namespace CcHc.Lint.RuleEngine.Fluent.Dsl;

/// <summary>Takes down the steps of a query. For the engine only: rules use <see cref="QueryExtensions"/>.</summary>
public interface IQueryBuilder
{
    void FactQuery<TSource>(Expression<Func<TSource, bool>>[] conditions);

    void From<TSource>(Expression<Func<TSource>> source);

    void Where<TSource>(Expression<Func<TSource, bool>>[] predicates);

    void Select<TSource, TResult>(Expression<Func<TSource, TResult>> selector);

    void SelectMany<TSource, TResult>(Expression<Func<TSource, IEnumerable<TResult>>> selector);

    void GroupBy<TSource, TKey, TElement>(
        Expression<Func<TSource, TKey>> keySelector,
        Expression<Func<TSource, TElement>> elementSelector);

    void Collect<TSource>();

    void ToLookup<TSource, TKey, TElement>(
        Expression<Func<TSource, TKey>> keySelector,
        Expression<Func<TSource, TElement>> elementSelector);

    void OrderBy<TSource, TKey>(Expression<Func<TSource, TKey>> keySelector, bool descending);

    void ThenBy<TSource, TKey>(Expression<Func<TSource, TKey>> keySelector, bool descending);
}
