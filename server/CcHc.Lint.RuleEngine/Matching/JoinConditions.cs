using CcHc.Lint.RuleEngine.Expressions;

namespace CcHc.Lint.RuleEngine.Matching;

/// <summary>The conditions of a pattern, sorted by when they can be tested.</summary>
internal sealed class JoinConditions
{
    /// <summary>What concerns the fact alone; tested once per fact.</summary>
    public List<Evaluator> Own { get; } = [];

    /// <summary>What concerns only what was bound before; tested once per partial match.</summary>
    public List<Evaluator> Earlier { get; } = [];

    /// <summary>Values that must be equal on both sides; found by hash.</summary>
    public List<JoinKey> Keys { get; } = [];

    /// <summary>What is left; tested for each pair that the keys bring together.</summary>
    public List<Evaluator> Pairs { get; } = [];
}

/// <param name="Earlier">The side that was bound before.</param>
/// <param name="Own">The side of the pattern's fact.</param>
/// <param name="IgnoreCase">True for strings compared ordinally without regard to case.</param>
internal sealed record JoinKey(Evaluator Earlier, Evaluator Own, bool IgnoreCase);
