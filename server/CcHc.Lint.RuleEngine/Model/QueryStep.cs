using System.Linq.Expressions;

namespace CcHc.Lint.RuleEngine.Model;

/// <summary>One step of a query as written, and how it turns results into results.</summary>
internal abstract class QueryStep(params IReadOnlyList<LambdaExpression> lambdas)
{
    /// <summary>What the step evaluates, each of one parameter: a result of the step before.</summary>
    public IReadOnlyList<LambdaExpression> Lambdas { get; } = lambdas;
}

internal sealed class WhereStep(IReadOnlyList<LambdaExpression> predicates) : QueryStep(predicates);

internal sealed class SelectStep(LambdaExpression selector) : QueryStep(selector);

internal sealed class SelectManyStep(LambdaExpression selector) : QueryStep(selector);

internal sealed class GroupByStep<TKey, TElement>(LambdaExpression key, LambdaExpression element) : QueryStep(key, element);

internal sealed class LookupStep<TKey, TElement>(LambdaExpression key, LambdaExpression element) : QueryStep(key, element);

internal sealed class CollectStep<TSource>() : QueryStep;

internal abstract record SortKeyBase(LambdaExpression Key);

internal sealed record SortKey<TKey>(LambdaExpression Key, bool Descending) : SortKeyBase(Key);

internal sealed class SortStep<TSource>(params SortKeyBase[] keys) : QueryStep([.. keys.Select(k => k.Key)])
{
    public SortStep<TSource> Then(SortKeyBase key) => new([.. keys, key]);
}
