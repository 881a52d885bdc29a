using CcHc.Lint.RuleEngine.Expressions;

namespace CcHc.Lint.RuleEngine.Matching;

/// <summary>The facts that meet a pattern's own conditions, and what has changed among them since the rule was last looked at.</summary>
internal sealed class FactMemory(FactPattern pattern, RuleRuntime rule)
{
    private readonly Dictionary<Fact, FactEntry> _entries = [];
    private readonly List<FactEntry> _changes = [];
    private readonly List<Fact> _pending = [];

    public bool HasPending => _pending.Count > 0;

    /// <summary>Notes that a fact of the pattern's type was inserted, updated or retracted.</summary>
    public void Touch(Fact fact)
    {
        _pending.Add(fact);
        rule.MarkDirty();
    }

    /// <summary>The entries that were added, updated or removed. Their change is to be cleared by <see cref="Settle"/>.</summary>
    public List<FactEntry> TakeChanges(object?[] frame)
    {
        foreach (var fact in _pending)
        {
            var known = _entries.TryGetValue(fact, out var entry);
            if (known && fact.IsLive && entry!.Version == fact.Version) continue;
            if (!known && !fact.IsLive) continue;
            if (fact.IsLive && Meets(fact, frame))
            {
                if (known) Update(entry!, fact);
                else Add(fact);
            }
            else if (known)
            {
                entry!.Change = ChangeKind.Removed;
                _entries.Remove(fact);
                _changes.Add(entry);
            }
        }

        _pending.Clear();
        return _changes;
    }

    public void Settle()
    {
        foreach (var entry in _changes) entry.Change = ChangeKind.None;
        _changes.Clear();
    }

    private void Add(Fact fact)
    {
        var entry = new FactEntry(fact) { Change = ChangeKind.Added };
        _entries.Add(fact, entry);
        _changes.Add(entry);
    }

    private void Update(FactEntry entry, Fact fact)
    {
        entry.Version = fact.Version;
        entry.Change = ChangeKind.Updated;
        _changes.Add(entry);
    }

    private bool Meets(Fact fact, object?[] frame)
    {
        if (fact.HasChangedType && !pattern.FactType.IsInstanceOfType(fact.Value)) return false;
        frame[pattern.Slot] = fact.Value;
        foreach (var condition in pattern.Conditions.Own)
        {
            if (!condition.Test(frame)) return false;
        }

        return true;
    }
}
