namespace CcHc.Lint.RuleEngine.Matching;

/// <summary>The facts that meet a pattern's own conditions, and what has changed among them since the rule was last looked at.</summary>
internal sealed class FactMemory
{
    // More conditions than any rule has; counting them costs no memory of its own up to here.
    private const int Tallied = 16;

    private const int Few = 32;

    private readonly FactPattern _pattern;
    private readonly FactLog _log;
    private readonly List<FactEntry> _changes = [];
    private Dictionary<Fact, FactEntry>? _byFact;

    public FactMemory(FactPattern pattern, FactLog log)
    {
        _pattern = pattern;
        _log = log;
        Facts = new JoinIndex<FactEntry>(pattern.Conditions.Keys.Count > 0);
        log.Add(this);
    }

    /// <summary>The facts by the keys of the pattern. Who takes changes puts them in and takes them out.</summary>
    public JoinIndex<FactEntry> Facts { get; }

    /// <summary>Up to where the log was read.</summary>
    public long Place { get; private set; }

    public bool HasPending => Place < _log.End;

    /// <summary>The entries that were added, updated or removed. Their change is to be cleared by <see cref="Settle"/>.</summary>
    public List<FactEntry> TakeChanges(object?[] frame)
    {
        var conditions = _pattern.Conditions.Own;
        Span<int> tests = stackalloc int[Tallied];
        var end = _log.End;
        var pending = (int)(end - Place);
        for (var place = Place; place < end; place++)
        {
            var fact = _log[place];

            // A fact that nothing has happened to but its insertion stands in the log once and cannot be known.
            if (!fact.IsNew) TakeChanged(fact, frame, tests);
            else if (Meets(fact, frame, tests)) AddOneOf(pending, fact);
        }

        Place = end;
        for (var i = 0; i < conditions.Count && i < Tallied; i++) conditions[i].Count(tests[i]);
        return _changes;
    }

    public void Settle()
    {
        foreach (var entry in _changes) entry.Change = ChangeKind.None;
        _changes.Clear();
    }

    private void TakeChanged(Fact fact, object?[] frame, Span<int> tests)
    {
        _byFact ??= ByFact();
        var known = _byFact.TryGetValue(fact, out var entry);
        if (known && fact.IsLive && entry!.Version == fact.Version) return;
        if (!known && !fact.IsLive) return;
        if (fact.IsLive && (!fact.HasChangedType || _pattern.FactType.IsInstanceOfType(fact.Value)) && Meets(fact, frame, tests))
        {
            if (known) Update(entry!, fact);
            else Add(fact);
        }
        else if (known)
        {
            entry!.Change = ChangeKind.Removed;
            _byFact.Remove(fact);
            _changes.Add(entry);
        }
    }

    // Only sessions whose facts change need to find entries again.
    private Dictionary<Fact, FactEntry> ByFact()
    {
        var entries = new Dictionary<Fact, FactEntry>();
        foreach (var entry in Facts.All()) entries.Add(entry.Fact, entry);
        foreach (var entry in _changes) entries.TryAdd(entry.Fact, entry);
        return entries;
    }

    // Most patterns take few facts or nearly all.
    private void AddOneOf(int pending, Fact fact)
    {
        if (_changes.Count == Few) _changes.EnsureCapacity(pending);
        Add(fact);
    }

    private void Add(Fact fact)
    {
        var entry = new FactEntry(fact) { Change = ChangeKind.Added };
        _byFact?.Add(fact, entry);
        _changes.Add(entry);
    }

    private void Update(FactEntry entry, Fact fact)
    {
        entry.Version = fact.Version;
        entry.Change = ChangeKind.Updated;
        _changes.Add(entry);
    }

    private bool Meets(Fact fact, object?[] frame, Span<int> tests)
    {
        frame[_pattern.Slot] = fact.Value;
        var conditions = _pattern.Conditions.Own;
        for (var i = 0; i < conditions.Count; i++)
        {
            if (i < tests.Length) tests[i]++;
            if (!conditions[i].TestUncounted(frame)) return false;
        }

        return true;
    }
}
