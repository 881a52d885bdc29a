namespace CcHc.Lint.RuleEngine.Matching;

/// <summary>
/// Lets a partial match through where there is a fact that goes with it, or where there is none. It keeps one such
/// fact for each, its witness, and looks for another only when that one goes.
/// </summary>
internal sealed class QuantifierNode(FactPattern pattern, FactMemory memory, object?[] frame) : FactNode(pattern, memory, frame)
{
    private readonly bool _wantsFact = pattern.Quantifier == Model.FactQuantifier.Exists;
    private readonly List<PartialMatch> _toCheck = [];

    protected override void OnLeaving(FactEntry entry)
    {
        while (entry.LastWitnessed is { } match)
        {
            entry.RemoveWitnessed(match);
            _toCheck.Add(match);
        }
    }

    protected override void OnRemoved(PartialMatch match)
    {
        match.Witness?.RemoveWitnessed(match);
        RemoveChildren(match);
    }

    protected override void OnChanged(PartialMatch match)
    {
        match.Witness?.RemoveWitnessed(match);
        FindWitness(match);
        _toCheck.Add(match);
    }

    protected override void OnArrived(FactEntry entry)
    {
        for (var match = MatchesFor(entry); match is not null; match = match.Next)
        {
            if (match.Change != ChangeKind.None || match.Witness is not null || !MeetsPair(match, entry)) continue;
            entry.AddWitnessed(match);
            _toCheck.Add(match);
        }
    }

    protected override void Finish()
    {
        foreach (var match in _toCheck)
        {
            if (match.Change == ChangeKind.Removed) continue;
            if (match.Change == ChangeKind.None && match.Witness is null)
            {
                match.Load(Frame);
                FindWitness(match);
            }

            Settle(match);
        }

        _toCheck.Clear();
    }

    /// <summary>Brings what was let through in line with the witness; doing so twice changes nothing.</summary>
    private void Settle(PartialMatch match)
    {
        var child = match.LastChild;
        var passes = match.Witness is not null == _wantsFact;
        if (passes && child is null) Add(match, -1, null);
        else if (!passes && child is not null) Remove(child);
        else if (passes && match.Change == ChangeKind.Updated && child!.Change == ChangeKind.None) Update(child, null);
    }

    private void FindWitness(PartialMatch match)
    {
        for (var entry = FactsFor(match); entry is not null; entry = entry.Next)
        {
            if (!MeetsPair(entry)) continue;
            entry.AddWitnessed(match);
            return;
        }
    }
}
