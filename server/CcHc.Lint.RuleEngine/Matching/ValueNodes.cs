namespace CcHc.Lint.RuleEngine.Matching;

/// <summary>Binds a computed value.</summary>
internal sealed class LetNode(LetPattern pattern, object?[] frame) : MatchNode(frame)
{
    public override bool MustProcess => false;

    public override void Process(List<PartialMatch> input)
    {
        foreach (var match in input)
        {
            if (match.Change == ChangeKind.Removed)
            {
                RemoveChildren(match);
                continue;
            }

            match.Load(Frame);
            var value = pattern.Value.Evaluate(Frame);
            if (match.LastChild is { } child) Update(child, value);
            else Add(match, pattern.Slot, value);
        }
    }
}

/// <summary>Lets through what meets conditions on values bound before.</summary>
internal sealed class HavingNode(HavingPattern pattern, object?[] frame) : MatchNode(frame)
{
    public override bool MustProcess => false;

    public override void Process(List<PartialMatch> input)
    {
        foreach (var match in input)
        {
            if (match.Change == ChangeKind.Removed || !Meets(match)) RemoveChildren(match);
            else if (match.LastChild is { } child) Update(child, null);
            else Add(match, -1, null);
        }
    }

    private bool Meets(PartialMatch match)
    {
        match.Load(Frame);
        foreach (var condition in pattern.Conditions)
        {
            if (!condition.Test(Frame)) return false;
        }

        return true;
    }
}
