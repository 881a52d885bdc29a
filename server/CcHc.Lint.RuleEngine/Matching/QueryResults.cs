namespace CcHc.Lint.RuleEngine.Matching;

/// <summary>The steps of a query, and the comparison of its results with those of the run before.</summary>
internal sealed class QueryResults(QueryPattern query, object?[] frame)
{
    public List<QueryResult> Run(List<QueryResult> start)
    {
        var results = start;
        foreach (var step in query.Steps) results = step.Step.Run(results, new StepEvaluation(step, frame));
        return results;
    }

    /// <summary>
    /// Adds what is new, updates what is the same result of other or changed facts, removes what is no result any more.
    /// </summary>
    public void Bind(
        PartialMatch match,
        List<QueryResult> results,
        Func<PartialMatch, int, object?, PartialMatch> add,
        Action<PartialMatch, object?> update,
        Action<PartialMatch> remove)
    {
        var old = match.Children is { Count: > 0 } children ? children.ToDictionary(c => c.Identity!) : null;
        foreach (var result in results)
        {
            if (old is null || !old.Remove(result.Identity, out var child))
            {
                child = add(match, query.Slot, result.Value);
                child.Identity = result.Identity;
                child.Sources = result.Sources;
            }
            else if (match.Change != ChangeKind.None || !child.Sources.AsSpan().SequenceEqual(result.Sources))
            {
                child.Sources = result.Sources;
                update(child, result.Value);
            }
        }

        if (old is null) return;
        foreach (var child in old.Values) remove(child);
    }
}
