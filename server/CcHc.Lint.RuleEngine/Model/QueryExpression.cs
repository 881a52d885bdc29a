using CcHc.Lint.RuleEngine.Fluent.Dsl;

namespace CcHc.Lint.RuleEngine.Model;

internal sealed class QueryExpression<TSource>(IQueryBuilder builder) : IQuery<TSource>
{
    public IQueryBuilder Builder { get; } = builder;
}

internal sealed class CollectQueryExpression<TSource>(IQueryBuilder builder) : ICollectQuery<TSource>
{
    public IQueryBuilder Builder { get; } = builder;
}

internal sealed class OrderedQueryExpression<TSource>(IQueryBuilder builder) : IOrderedQuery<TSource>
{
    public IQueryBuilder Builder { get; } = builder;
}
