namespace CcHc.Lint.RuleEngine.Matching;

/// <summary>Makes one match of each partial match and each fact that go together.</summary>
internal sealed class JoinNode(FactPattern pattern, FactMemory memory, object?[] frame) : FactNode(pattern, memory, frame)
{
    protected override void OnLeaving(FactEntry entry)
    {
        if (entry.Change != ChangeKind.Removed) return;
        while (entry.LastMatch is { } match) Remove(match);
    }

    protected override void OnRemoved(PartialMatch match) => RemoveChildren(match);

    protected override void OnChanged(PartialMatch match)
    {
        var old = match.LastChild is null ? null : ByEntry(match);
        for (var entry = FactsFor(match); entry is not null; entry = entry.Next)
        {
            if (!MeetsPair(entry)) continue;
            if (old is not null && old.Remove(entry, out var child)) Update(child, entry.Fact.Value);
            else Make(match, entry);
        }

        if (old is null) return;
        foreach (var child in old.Values) Remove(child);
    }

    protected override void OnArrived(FactEntry entry)
    {
        for (var child = entry.LastMatch; child is not null; child = child.PreviousOfEntry) child.Parent!.Scratch = child;

        for (var match = MatchesFor(entry); match is not null; match = match.Next)
        {
            if (match.Change != ChangeKind.None || !MeetsPair(match, entry)) continue;
            if (match.Scratch is { } child) Update(child, entry.Fact.Value);
            else Make(match, entry);
        }

        for (var child = entry.LastMatch; child is not null;)
        {
            var before = child.PreviousOfEntry;
            child.Parent!.Scratch = null;
            if (child.Parent.Change == ChangeKind.None && child.Change == ChangeKind.None) Remove(child);
            child = before;
        }
    }

    protected override void Finish()
    {
    }

    private static Dictionary<FactEntry, PartialMatch> ByEntry(PartialMatch match)
    {
        var result = new Dictionary<FactEntry, PartialMatch>();
        for (var child = match.LastChild; child is not null; child = child.PreviousSibling) result.Add(child.Entry!, child);
        return result;
    }

    private void Make(PartialMatch match, FactEntry entry) => entry.AddMatch(Add(match, Pattern.Slot, entry.Fact.Value));
}
