using CcHc.Lint.RuleEngine.Expressions;

namespace CcHc.Lint.RuleEngine.Matching;

/// <summary>A fact as it was when it was looked at.</summary>
internal readonly record struct FactStamp(Fact Fact, int Version);

/// <summary>One result of a query.</summary>
/// <param name="Identity">What makes it the same result when the query runs again: its fact, or its group's key.</param>
/// <param name="Sources">The facts that it was made of.</param>
internal sealed record QueryResult(object? Value, object Identity, FactStamp[] Sources)
{
    /// <summary>The facts that some results were made of, in order.</summary>
    // By arrays: a list of structs is compiled anew at every start.
    public static FactStamp[] SourcesOf(List<QueryResult> results)
    {
        var count = 0;
        foreach (var result in results) count += result.Sources.Length;
        var all = new FactStamp[count];
        var next = 0;
        foreach (var result in results)
        {
            Array.Copy(result.Sources, 0, all, next, result.Sources.Length);
            next += result.Sources.Length;
        }

        return all;
    }
}

/// <summary>The evaluators of a query step, for the partial match whose values are in the frame.</summary>
internal readonly struct StepEvaluation(CompiledStep step, object?[] frame)
{
    public object? Evaluate(int index, object? result)
    {
        frame[step.Slot] = result;
        return step.Evaluators[index].Evaluate(frame);
    }

    public bool All(object? result)
    {
        frame[step.Slot] = result;
        foreach (var evaluator in step.Evaluators)
        {
            if (!evaluator.Test(frame)) return false;
        }

        return true;
    }
}
