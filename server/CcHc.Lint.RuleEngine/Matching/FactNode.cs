namespace CcHc.Lint.RuleEngine.Matching;

/// <summary>A step that looks for facts: two indexes with the same keys, one of what came in and one of the facts.</summary>
internal abstract class FactNode(FactPattern pattern, FactMemory memory, object?[] frame) : MatchNode(frame)
{
    // Facts that no partial match asks for stay where they are noted: most rules never get as far as their last pattern.
    public override bool MustProcess => memory.HasPending && Earlier.Count > 0;

    protected FactPattern Pattern { get; } = pattern;

    protected JoinIndex<PartialMatch> Earlier { get; } = new();

    protected JoinIndex<FactEntry> Facts { get; } = new();

    public sealed override void Process(List<PartialMatch> input)
    {
        var changes = memory.TakeChanges(Frame);
        foreach (var entry in changes)
        {
            if (entry.Change != ChangeKind.Added) OnLeaving(entry);
            Facts.Remove(entry);
        }

        foreach (var match in input)
        {
            if (match.Change != ChangeKind.Removed) continue;
            OnRemoved(match);
            Earlier.Remove(match);
        }

        foreach (var entry in changes)
        {
            if (entry.Change == ChangeKind.Removed) continue;
            Frame[Pattern.Slot] = entry.Fact.Value;
            Facts.Add(entry, JoinKeys.Own(Pattern.Conditions.Keys, Frame));
        }

        // From here on the facts are as they are now, and each new or changed partial match sees all of them.
        var changed = 0;
        foreach (var match in input)
        {
            if (match.Change == ChangeKind.Removed) continue;
            Earlier.Remove(match);
            match.Load(Frame);
            if (All(Pattern.Conditions.Earlier, Frame)) Earlier.Add(match, JoinKeys.Earlier(Pattern.Conditions.Keys, Frame));
            if (match.Bucket is not null) changed++;
            OnChanged(match);
        }

        // In a new session all are new: going through them once more for each fact would cost their product.
        if (changed < Earlier.Count)
        {
            foreach (var entry in changes)
            {
                if (entry.Change != ChangeKind.Removed) OnArrived(entry);
            }
        }

        Finish();
        memory.Settle();
    }

    /// <summary>A fact is gone or may no longer match; it still stands under its old key.</summary>
    protected abstract void OnLeaving(FactEntry entry);

    /// <summary>A partial match is gone.</summary>
    protected abstract void OnRemoved(PartialMatch match);

    /// <summary>A partial match is new or changed; its values are in the frame.</summary>
    protected abstract void OnChanged(PartialMatch match);

    /// <summary>A fact is new or changed; partial matches that have changed themselves have seen it already.</summary>
    protected abstract void OnArrived(FactEntry entry);

    protected abstract void Finish();

    /// <summary>Whether the fact meets what no key could serve; the partial match must be in the frame.</summary>
    protected bool MeetsPair(FactEntry entry)
    {
        if (Pattern.Conditions.Pairs.Count == 0) return true;
        Frame[Pattern.Slot] = entry.Fact.Value;
        return All(Pattern.Conditions.Pairs, Frame);
    }

    protected bool MeetsPair(PartialMatch match, FactEntry entry)
    {
        if (Pattern.Conditions.Pairs.Count == 0) return true;
        match.Load(Frame);
        return MeetsPair(entry);
    }
}
