using CcHc.Lint.RuleEngine.Expressions;
using CcHc.Lint.RuleEngine.Model;

namespace CcHc.Lint.RuleEngine.Matching;

/// <summary>A rule ready for sessions; unchanging but for what its evaluators learn.</summary>
/// <param name="Index">Place in load order.</param>
/// <param name="Branches">The ways in which its patterns can hold: one, or one for each combination of alternatives.</param>
internal sealed record CompiledRule(RuleModel Model, int Index, IReadOnlyList<CompiledBranch> Branches)
{
    /// <summary>Declared types of the linked facts that it makes.</summary>
    public IEnumerable<Type> YieldTypes => Model.Actions.Where(a => a.YieldType is not null).Select(a => a.YieldType!);

    /// <summary>The logs that its patterns read, each once.</summary>
    public IReadOnlyList<int> Logs { get; set; } = [];

    /// <summary>True where a pattern of some rule might match a linked fact of this one.</summary>
    public bool FeedsRules { get; set; }
}

/// <param name="ContextSlot">Frame slot of the context that actions get.</param>
internal sealed record CompiledBranch(
    IReadOnlyList<Pattern> Patterns,
    IReadOnlyList<CompiledAction> Actions,
    int FrameSize,
    int ContextSlot)
{
    /// <summary>The patterns on facts, those that queries start from included.</summary>
    public IEnumerable<FactPattern> FactPatterns => Patterns.Select(pattern => pattern as FactPattern ?? (pattern as QueryPattern)?.Source).OfType<FactPattern>();
}

/// <param name="Update">For a linked fact: what makes its later values.</param>
/// <param name="PreviousSlot">Frame slot where <paramref name="Update"/> finds the value before, or -1 where it needs none.</param>
internal sealed record CompiledAction(Evaluator Action, bool IsYield, Evaluator Update, int PreviousSlot);

/// <summary>One step of a branch. Its frame slot takes the value that it binds.</summary>
internal abstract record Pattern(int Slot);

/// <param name="Slot">Where conditions find the fact.</param>
internal sealed record FactPattern(FactQuantifier Quantifier, Type FactType, JoinConditions Conditions, int Slot) : Pattern(Slot)
{
    /// <summary>Which of a session's logs notes its facts; the same for all patterns of the same type.</summary>
    public int Log { get; set; }
}

/// <param name="Source">The facts that the query starts from, or null where it starts from <paramref name="From"/>.</param>
internal sealed record QueryPattern(FactPattern? Source, Evaluator? From, IReadOnlyList<CompiledStep> Steps, int Slot) : Pattern(Slot);

/// <param name="Slot">Where the evaluators find the result that they look at.</param>
internal sealed record CompiledStep(QueryStep Step, IReadOnlyList<Evaluator> Evaluators, int Slot);

internal sealed record LetPattern(Evaluator Value, int Slot) : Pattern(Slot);

internal sealed record HavingPattern(IReadOnlyList<Evaluator> Conditions) : Pattern(-1);
