namespace CcHc.Lint.RuleEngine.Matching;

/// <summary>What the first patterns of a branch have bound: a step longer than its parent.</summary>
/// <param name="slot">Frame slot of the value that this step binds, or -1.</param>
internal sealed class PartialMatch(PartialMatch? parent, int slot) : IndexEntry<PartialMatch>
{
    public PartialMatch? Parent { get; } = parent;

    public int Slot { get; } = slot;

    /// <summary>What this step binds: a fact, a query's result, a computed value.</summary>
    public object? Value { get; set; }

    /// <summary>The fact that it binds, or null where it binds another value or none.</summary>
    public FactEntry? Entry { get; set; }

    public List<PartialMatch>? Children { get; set; }

    public int PositionInParent { get; set; }

    public int PositionInEntry { get; set; }

    /// <summary>For the next step, where it asks whether there is a fact: one that there is.</summary>
    public FactEntry? Witness { get; set; }

    public int PositionInWitness { get; set; }

    /// <summary>For a query's result: what tells it from the others.</summary>
    public object? Identity { get; set; }

    /// <summary>For a query's result: the facts that it was made of.</summary>
    public FactStamp[]? Sources { get; set; }

    /// <summary>A child, or this, put aside while a step compares old and new.</summary>
    public PartialMatch? Scratch { get; set; }

    public bool IsMarked { get; set; }

    /// <summary>For a whole match: what is to be done for it.</summary>
    public Activation? Activation { get; set; }

    /// <summary>Place among matches: that of its fact, or of the first fact that it was made of; -1 where there is none.</summary>
    public long Order => Entry is not null ? Entry.Fact.Sequence : Sources is { Length: > 0 } ? Sources[0].Fact.Sequence : -1;

    public void AddChild(PartialMatch child)
    {
        Children ??= new List<PartialMatch>(1);
        child.PositionInParent = Children.Count;
        Children.Add(child);
    }

    public void RemoveChild(PartialMatch child)
    {
        var children = Children!;
        var last = children[^1];
        children[child.PositionInParent] = last;
        last.PositionInParent = child.PositionInParent;
        children.RemoveAt(children.Count - 1);
    }

    public void Load(object?[] frame)
    {
        for (var step = this; step is not null; step = step.Parent)
        {
            if (step.Slot >= 0) frame[step.Slot] = step.Value;
        }
    }
}
