using CcHc.Lint.RuleEngine.Expressions;

namespace CcHc.Lint.RuleEngine.Matching;

/// <summary>A step that looks for facts: two indexes with the same keys, one of what came in and one of the facts.</summary>
internal abstract class FactNode : MatchNode
{
    private readonly FactMemory _memory;
    private readonly JoinKeys? _keys;
    private readonly List<Evaluator> _earlierConditions;
    private readonly List<Evaluator> _pairConditions;
    private readonly JoinIndex<PartialMatch> _earlier;
    private readonly JoinIndex<FactEntry> _facts;

    protected FactNode(FactPattern pattern, FactMemory memory, object?[] frame)
        : base(frame)
    {
        Pattern = pattern;
        _memory = memory;
        _facts = memory.Facts;
        _keys = pattern.Conditions.Keys.Count == 0 ? null : new JoinKeys(pattern.Conditions.Keys);
        _earlier = new JoinIndex<PartialMatch>(_keys is not null);
        _earlierConditions = pattern.Conditions.Earlier;
        _pairConditions = pattern.Conditions.Pairs;
    }

    // Facts that no partial match asks for stay where they are noted: most rules never get as far as their last pattern.
    public override bool MustProcess => _earlier.Count > 0 && _memory.HasPending;

    protected FactPattern Pattern { get; }

    public sealed override void Process(List<PartialMatch> input)
    {
        // What has changed is looked at as it is now; its keys may be gone.
        foreach (var match in input)
        {
            if (match.Change != ChangeKind.Added) _earlier.Remove(match);
        }

        var changes = _memory.TakeChanges(Frame);
        foreach (var entry in changes)
        {
            if (entry.Change != ChangeKind.Added) OnLeaving(entry);
            _facts.Remove(entry);
        }

        foreach (var match in input)
        {
            if (match.Change == ChangeKind.Removed) OnRemoved(match);
        }

        foreach (var entry in changes)
        {
            if (entry.Change != ChangeKind.Removed) Add(entry);
        }

        // From here on the facts are as they are now, and each new or changed partial match sees all of them.
        var changed = 0;
        foreach (var match in input)
        {
            if (match.Change == ChangeKind.Removed) continue;
            match.Load(Frame);

            // It gets its keys when a fact asks for them: in a session whose facts come all at once none does.
            if (All(_earlierConditions, Frame)) _earlier.Add(match);
            if (match.Bucket is not null) changed++;
            OnChanged(match);
        }

        // In a new session all are new: going through them once more for each fact would cost their product.
        if (changed < _earlier.Count)
        {
            foreach (var entry in changes)
            {
                if (entry.Change != ChangeKind.Removed) OnArrived(entry);
            }
        }

        Finish();
        _memory.Settle();
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

    /// <summary>The first of the facts whose keys are those of a partial match, which must be in the frame; null also where it asks for none.</summary>
    protected FactEntry? FactsFor(PartialMatch match)
    {
        if (match.Bucket is null || _facts.Count == 0) return null;
        return _keys is null ? _facts.First() : _facts.First(_keys.Earlier(Frame));
    }

    /// <summary>The first of the partial matches whose keys are those of a fact. Writes to the frame.</summary>
    protected PartialMatch? MatchesFor(FactEntry entry)
    {
        if (_keys is null) return _earlier.First();
        while (_earlier.FirstWaiting is { } match)
        {
            match.Load(Frame);
            var key = _keys.Earlier(Frame);
            _earlier.Remove(match);
            _earlier.Add(match, key);
        }

        return entry.Bucket is { Key: { } own } ? _earlier.First(own) : null;
    }

    /// <summary>Whether the fact meets what no key could serve; the partial match must be in the frame.</summary>
    protected bool MeetsPair(FactEntry entry)
    {
        if (_pairConditions.Count == 0) return true;
        Frame[Pattern.Slot] = entry.Fact.Value;
        return All(_pairConditions, Frame);
    }

    protected bool MeetsPair(PartialMatch match, FactEntry entry)
    {
        if (_pairConditions.Count == 0) return true;
        match.Load(Frame);
        return MeetsPair(entry);
    }

    private void Add(FactEntry entry)
    {
        if (_keys is null)
        {
            _facts.Add(entry);
            return;
        }

        Frame[Pattern.Slot] = entry.Fact.Value;
        _facts.Add(entry, _keys.Own(Frame));
    }
}
