namespace CcHc.Lint.RuleEngine.Matching;

/// <summary>Makes one match of each partial match and each fact that go together.</summary>
internal sealed class JoinNode(FactPattern pattern, FactMemory memory, object?[] frame) : FactNode(pattern, memory, frame)
{
    protected override void OnLeaving(FactEntry entry)
    {
        if (entry.Change != ChangeKind.Removed || entry.Matches is not { } matches) return;
        for (var i = matches.Count - 1; i >= 0; i--) Remove(matches[i]);
    }

    protected override void OnRemoved(PartialMatch match) => RemoveChildren(match);

    protected override void OnChanged(PartialMatch match)
    {
        var old = match.Children is { Count: > 0 } children ? ByEntry(children) : null;
        for (var entry = Facts.First(match.Key); entry is not null; entry = entry.Next)
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
        if (entry.Matches is { } existing)
        {
            foreach (var child in existing) child.Parent!.Scratch = child;
        }

        for (var match = Earlier.First(entry.Key); match is not null; match = match.Next)
        {
            if (match.Change != ChangeKind.None || !MeetsPair(match, entry)) continue;
            if (match.Scratch is { } child) Update(child, entry.Fact.Value);
            else Make(match, entry);
        }

        if (entry.Matches is not { } matches) return;
        for (var i = matches.Count - 1; i >= 0; i--)
        {
            var child = matches[i];
            child.Parent!.Scratch = null;
            if (child.Parent.Change == ChangeKind.None && child.Change == ChangeKind.None) Remove(child);
        }
    }

    protected override void Finish()
    {
    }

    private static Dictionary<FactEntry, PartialMatch> ByEntry(List<PartialMatch> children)
    {
        var result = new Dictionary<FactEntry, PartialMatch>(children.Count);
        foreach (var child in children) result.Add(child.Entry!, child);
        return result;
    }

    private void Make(PartialMatch match, FactEntry entry) => entry.AddMatch(Add(match, Pattern.Slot, entry.Fact.Value));
}
