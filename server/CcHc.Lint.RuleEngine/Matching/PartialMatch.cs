namespace CcHc.Lint.RuleEngine.Matching;

/// <summary>What the first patterns of a branch have bound: a step longer than its parent.</summary>
/// <remarks>Matches are their own list nodes, as entries of an index are: most lists of them would hold one.</remarks>
/// <param name="slot">Frame slot of the value that this step binds, or -1.</param>
internal sealed class PartialMatch(PartialMatch? parent, int slot) : IndexEntry<PartialMatch>
{
    public PartialMatch? Parent { get; } = parent;

    public int Slot { get; } = slot;

    /// <summary>What this step binds: a fact, a query's result, a computed value.</summary>
    public object? Value { get; set; }

    /// <summary>The fact that it binds, or null where it binds another value or none.</summary>
    public FactEntry? Entry { get; set; }

    /// <summary>Another match of the same entry.</summary>
    public PartialMatch? PreviousOfEntry { get; set; }

    public PartialMatch? NextOfEntry { get; set; }

    /// <summary>The last of the matches that the next step made of this one; the others before it follow by <see cref="PreviousSibling"/>.</summary>
    public PartialMatch? LastChild { get; private set; }

    public PartialMatch? PreviousSibling { get; private set; }

    public PartialMatch? NextSibling { get; private set; }

    /// <summary>For the next step, where it asks whether there is a fact: one that there is.</summary>
    public FactEntry? Witness { get; set; }

    /// <summary>Another match with the same witness.</summary>
    public PartialMatch? PreviousWitnessed { get; set; }

    public PartialMatch? NextWitnessed { get; set; }

    /// <summary>For a query's result: how it came about.</summary>
    public QueryResult? Result { get; set; }

    /// <summary>A child, or this, put aside while a step compares old and new.</summary>
    public PartialMatch? Scratch { get; set; }

    public bool IsMarked { get; set; }

    /// <summary>For a whole match: what is to be done for it.</summary>
    public Activation? Activation { get; set; }

    /// <summary>Place among matches: that of its fact, or of the first fact that it was made of; -1 where there is none.</summary>
    public long Order => Entry is not null ? Entry.Fact.Sequence : Result is { Sources.Length: > 0 } result ? result.Sources[0].Fact.Sequence : -1;

    public void AddChild(PartialMatch child)
    {
        child.PreviousSibling = LastChild;
        if (LastChild is not null) LastChild.NextSibling = child;
        LastChild = child;
    }

    public void RemoveChild(PartialMatch child)
    {
        if (child.PreviousSibling is { } previous) previous.NextSibling = child.NextSibling;
        if (child.NextSibling is { } next) next.PreviousSibling = child.PreviousSibling;
        else LastChild = child.PreviousSibling;
    }

    public void Load(object?[] frame)
    {
        for (var step = this; step is not null; step = step.Parent)
        {
            if (step.Slot >= 0) frame[step.Slot] = step.Value;
        }
    }
}
