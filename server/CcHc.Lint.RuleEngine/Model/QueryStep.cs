using System.Linq.Expressions;
using CcHc.Lint.RuleEngine.Matching;

namespace CcHc.Lint.RuleEngine.Model;

/// <summary>One step of a query as written, and how it turns results into results.</summary>
internal abstract class QueryStep(params IReadOnlyList<LambdaExpression> lambdas)
{
    /// <summary>What the step evaluates, each of one parameter: a result of the step before.</summary>
    public IReadOnlyList<LambdaExpression> Lambdas { get; } = lambdas;

    /// <summary>The results of this step for all results of the step before, in order.</summary>
    public abstract List<QueryResult> Run(List<QueryResult> results, StepEvaluation evaluation);
}

internal sealed class WhereStep(IReadOnlyList<LambdaExpression> predicates) : QueryStep(predicates)
{
    public override List<QueryResult> Run(List<QueryResult> results, StepEvaluation evaluation)
    {
        var kept = new List<QueryResult>();
        foreach (var result in results)
        {
            if (evaluation.All(result.Value)) kept.Add(result);
        }

        return kept;
    }
}

internal sealed class SelectStep(LambdaExpression selector) : QueryStep(selector)
{
    public override List<QueryResult> Run(List<QueryResult> results, StepEvaluation evaluation)
    {
        var selected = new List<QueryResult>(results.Count);
        foreach (var result in results) selected.Add(result with { Value = evaluation.Evaluate(0, result.Value) });
        return selected;
    }
}

internal sealed class SelectManyStep(LambdaExpression selector) : QueryStep(selector)
{
    public override List<QueryResult> Run(List<QueryResult> results, StepEvaluation evaluation)
    {
        var flat = new List<QueryResult>();
        foreach (var result in results)
        {
            var index = 0;
            foreach (var value in (System.Collections.IEnumerable)evaluation.Evaluate(0, result.Value)!)
                flat.Add(new QueryResult(value, (result.Identity, index++), result.Sources));
        }

        return flat;
    }
}

internal sealed class GroupByStep<TKey, TElement>(LambdaExpression key, LambdaExpression element) : QueryStep(key, element)
{
    public override List<QueryResult> Run(List<QueryResult> results, StepEvaluation evaluation)
    {
        var groups = new Dictionary<object, Grouping<TKey, TElement>>();
        var order = new List<Grouping<TKey, TElement>>();
        foreach (var result in results)
        {
            var groupKey = evaluation.Evaluate(0, result.Value);
            var identity = groupKey ?? NullKey.Instance;
            if (!groups.TryGetValue(identity, out var group))
            {
                groups.Add(identity, group = new Grouping<TKey, TElement>((TKey)groupKey!, identity));
                order.Add(group);
            }

            group.Add((TElement)evaluation.Evaluate(1, result.Value)!, result.Sources);
        }

        return [.. order.Select(g => new QueryResult(g, g.Identity, [.. g.Sources]))];
    }
}

internal sealed class CollectStep<TSource>() : QueryStep
{
    public override List<QueryResult> Run(List<QueryResult> results, StepEvaluation evaluation)
    {
        var collection = new TSource[results.Count];
        for (var i = 0; i < collection.Length; i++) collection[i] = (TSource)results[i].Value!;
        return [new QueryResult(collection, typeof(CollectStep<TSource>), QueryResult.SourcesOf(results))];
    }
}

/// <summary>Turns each collection into a look-up.</summary>
internal sealed class LookupStep<TKey, TElement>(LambdaExpression key, LambdaExpression element) : QueryStep(key, element)
{
    public override List<QueryResult> Run(List<QueryResult> results, StepEvaluation evaluation) =>
        [.. results.Select(r => r with { Value = LookUp((System.Collections.IEnumerable)r.Value!, evaluation) })];

    private static KeyedLookup<TKey, TElement> LookUp(System.Collections.IEnumerable collection, StepEvaluation evaluation)
    {
        var lookup = new KeyedLookup<TKey, TElement>();
        foreach (var value in collection)
            lookup.Add((TKey)evaluation.Evaluate(0, value)!, (TElement)evaluation.Evaluate(1, value)!);
        return lookup;
    }
}

/// <summary>Sorts each collection by one key after the other; what all keys leave equal stays in order.</summary>
internal sealed class SortStep<TSource>(params SortKey[] keys) : QueryStep([.. keys.Select(k => k.Key)])
{
    public SortStep<TSource> Then(SortKey key) => new([.. keys, key]);

    public override List<QueryResult> Run(List<QueryResult> results, StepEvaluation evaluation) =>
        [.. results.Select(r => r with { Value = Sort((TSource[])r.Value!, evaluation) })];

    private TSource[] Sort(TSource[] collection, StepEvaluation evaluation)
    {
        var rows = new Row[collection.Length];
        for (var i = 0; i < rows.Length; i++)
        {
            var values = new object?[keys.Length];
            for (var k = 0; k < values.Length; k++) values[k] = evaluation.Evaluate(k, collection[i]);
            rows[i] = new Row(collection[i], values, i);
        }

        Array.Sort(rows, Compare);
        return [.. rows.Select(r => r.Value)];
    }

    private int Compare(Row a, Row b)
    {
        for (var k = 0; k < keys.Length; k++)
        {
            var order = keys[k].Compare(a.Keys[k], b.Keys[k]);
            if (order != 0) return order;
        }

        return a.Index.CompareTo(b.Index);
    }

    // A class: sorting structs is code that is compiled anew at every start.
    private sealed record Row(TSource Value, object?[] Keys, int Index);
}

internal abstract record SortKey(LambdaExpression Key)
{
    public abstract int Compare(object? a, object? b);
}

internal sealed record SortKey<TKey>(LambdaExpression Key, bool Descending) : SortKey(Key)
{
    // Strings are put in ordinal order, whatever the culture of the machine.
    private static readonly IComparer<TKey> Comparer =
        typeof(TKey) == typeof(string) ? (IComparer<TKey>)(object)StringComparer.Ordinal : Comparer<TKey>.Default;

    public override int Compare(object? a, object? b) => Descending ? Comparer.Compare((TKey)b!, (TKey)a!) : Comparer.Compare((TKey)a!, (TKey)b!);
}
