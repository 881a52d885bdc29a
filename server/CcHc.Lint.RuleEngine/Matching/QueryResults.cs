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
        var old = match.LastChild is null ? null : ByIdentity(match);
        foreach (var result in results)
        {
            if (old is null || !old.Remove(result.Identity, out var child))
            {
                child = add(match, query.Slot, result.Value);
                child.Result = result;
            }
            else if (match.Change != ChangeKind.None || !child.Result!.Sources.AsSpan().SequenceEqual(result.Sources))
            {
                child.Result = result;
                update(child, result.Value);
            }
        }

        if (old is null) return;
        foreach (var child in old.Values) remove(child);
    }
    private static Dictionary<object, PartialMatch> ByIdentity(PartialMatch match)
    {
        var result = new Dictionary<object, PartialMatch>();
        for (var child = match.LastChild; child is not null; child = child.PreviousSibling) result.Add(child.Result!.Identity, child);
        return result;
    }
}
