using System.Linq.Expressions;
using System.Reflection;
using CcHc.Lint.RuleEngine.Fluent.Dsl;

namespace CcHc.Lint.RuleEngine.Model;

/// <summary>Writes down the steps of a query.</summary>
internal sealed class QueryBuilder(MemberInfo alias) : IQuery, IQueryBuilder
{
    private readonly List<QueryStep> _steps = [];
    private Type? _factType;
    private IReadOnlyList<LambdaExpression> _conditions = [];
    private LambdaExpression? _from;

    public IQueryBuilder Builder => this;

    public QueryElement Build()
    {
        if (_factType is null && _from is null) throw new InvalidOperationException("A query must start with 'Match' or 'From'");
        return new QueryElement(alias, _factType, _conditions, _from, _steps);
    }

    public void FactQuery<TSource>(Expression<Func<TSource, bool>>[] conditions)
    {
        _factType = typeof(TSource);
        _conditions = conditions;
    }

    public void From<TSource>(Expression<Func<TSource>> source) => _from = source;

    public void Where<TSource>(Expression<Func<TSource, bool>>[] predicates) => _steps.Add(new WhereStep(predicates));

    public void Select<TSource, TResult>(Expression<Func<TSource, TResult>> selector) => _steps.Add(new SelectStep(selector));

    public void SelectMany<TSource, TResult>(Expression<Func<TSource, IEnumerable<TResult>>> selector) =>
        _steps.Add(new SelectManyStep(selector));

    public void GroupBy<TSource, TKey, TElement>(
        Expression<Func<TSource, TKey>> keySelector,
        Expression<Func<TSource, TElement>> elementSelector) =>
        _steps.Add(new GroupByStep<TKey, TElement>(keySelector, elementSelector));

    public void Collect<TSource>() => _steps.Add(new CollectStep<TSource>());

    public void ToLookup<TSource, TKey, TElement>(
        Expression<Func<TSource, TKey>> keySelector,
        Expression<Func<TSource, TElement>> elementSelector) =>
        _steps.Add(new LookupStep<TKey, TElement>(keySelector, elementSelector));

    public void OrderBy<TSource, TKey>(Expression<Func<TSource, TKey>> keySelector, bool descending) =>
        _steps.Add(new SortStep<TSource>(new SortKey<TKey>(keySelector, descending)));

    public void ThenBy<TSource, TKey>(Expression<Func<TSource, TKey>> keySelector, bool descending)
    {
        var sort = (SortStep<TSource>)_steps[^1];
        _steps[^1] = sort.Then(new SortKey<TKey>(keySelector, descending));
    }
}
