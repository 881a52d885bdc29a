namespace CcHc.Lint.RuleEngine.Matching;

/// <summary>
/// The facts of a type that were inserted, updated or retracted, in order. Each is noted once for all patterns that look
/// for the type; a pattern reads on from where it stopped when its rule is looked at.
/// </summary>
/// <param name="readers">The rules with a pattern on the type.</param>
/// <param name="patterns">How many patterns those rules have on the type.</param>
internal sealed class FactLog(RuleRuntime[] readers, int patterns)
{
    // Below this there is nothing to win by letting go of what has been read.
    private const int TrimAfter = 1024;

    private readonly List<Fact> _facts = [];
    private readonly List<FactMemory> _memories = [];
    private long _start;
    private int _trimAt = TrimAfter;
    private bool _isTold;

    /// <summary>The place behind the last one noted. Places only grow.</summary>
    public long End => _start + _facts.Count;

    public Fact this[long place] => _facts[(int)(place - _start)];

    /// <summary>Takes in a pattern that reads from the first place on.</summary>
    public void Add(FactMemory memory) => _memories.Add(memory);

    public void Note(Fact fact)
    {
        if (_facts.Count >= _trimAt) Trim();
        _facts.Add(fact);
        Tell();
    }

    public void NoteAll(List<Fact> facts, int first, int count)
    {
        if (_facts.Count >= _trimAt) Trim();
        _facts.EnsureCapacity(_facts.Count + count);
        for (var i = first; i < first + count; i++) _facts.Add(facts[i]);
        Tell();
    }

    /// <summary>To be called when a rule begins to read: of what comes from now on it must be told.</summary>
    public void Untell() => _isTold = false;

    private void Tell()
    {
        if (_isTold) return;
        _isTold = true;
        foreach (var rule in readers) rule.MarkDirty();
    }

    // A pattern that has not asked yet will want everything.
    private void Trim()
    {
        if (_memories.Count == patterns)
        {
            var read = (int)(_memories.Min(memory => memory.Place) - _start);
            _facts.RemoveRange(0, read);
            _start += read;
        }

        _trimAt = Math.Max(TrimAfter, 2 * _facts.Count);
    }
}
