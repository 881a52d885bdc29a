namespace CcHc.Lint.RuleEngine.Matching;

/// <summary>The facts of a session, by identity and in the order of their insertion.</summary>
internal sealed class WorkingMemory(Func<Type, int[]> memoriesOf, IReadOnlyList<FactMemory> memories)
{
    private readonly Dictionary<object, Fact> _byIdentity = [];
    private readonly Dictionary<Type, int[]> _memoriesByType = [];
    private readonly List<Fact> _inOrder = [];
    private long _sequence;

    /// <summary>How often anything has changed.</summary>
    public long Changes { get; private set; }

    public IEnumerable<object> Values => _inOrder.Where(f => f.IsLive).Select(f => f.Value);

    public static object IdentityOf(object value) => value is IIdentityProvider provider ? provider.GetIdentity() : value;

    public Fact? Find(object value) => _byIdentity.GetValueOrDefault(IdentityOf(value));

    /// <summary>Inserts all values or, where one equals a fact that is there or another value, none.</summary>
    /// <returns>The fact in the way, or null where there was none.</returns>
    public Fact? InsertAll(IReadOnlyList<object> values)
    {
        var first = _inOrder.Count;
        _byIdentity.EnsureCapacity(_byIdentity.Count + values.Count);
        _inOrder.EnsureCapacity(first + values.Count);
        foreach (var value in values)
        {
            var fact = new Fact(value, _sequence);
            if (!_byIdentity.TryAdd(IdentityOf(value), fact))
            {
                var inTheWay = Find(value);
                for (var i = first; i < _inOrder.Count; i++) _byIdentity.Remove(IdentityOf(_inOrder[i].Value));
                _inOrder.RemoveRange(first, _inOrder.Count - first);
                return inTheWay;
            }

            _sequence++;
            _inOrder.Add(fact);
        }

        for (var i = first; i < _inOrder.Count; i++) Touch(_inOrder[i]);
        return null;
    }

    /// <exception cref="ArgumentException">The new value equals another fact.</exception>
    public void Update(Fact fact, object value)
    {
        var before = IdentityOf(fact.Value);
        var after = IdentityOf(value);
        if (!ReferenceEquals(before, after))
        {
            if (_byIdentity.TryGetValue(after, out var other) && !ReferenceEquals(other, fact))
                throw new ArgumentException("The new value of a fact equals another fact", nameof(value));
            _byIdentity.Remove(before);
            _byIdentity[after] = fact;
        }

        if (fact.Value.GetType() != value.GetType())
        {
            fact.HasChangedType = true;
            Touch(fact);
        }

        fact.Value = value;
        fact.Version++;
        Touch(fact);
    }

    public void Retract(Fact fact)
    {
        _byIdentity.Remove(IdentityOf(fact.Value));
        fact.IsLive = false;
        Touch(fact);
        if (_inOrder.Count > 64 && _inOrder.Count > 2 * _byIdentity.Count) _inOrder.RemoveAll(f => !f.IsLive);
    }

    private void Touch(Fact fact)
    {
        Changes++;
        var type = fact.Value.GetType();
        if (!_memoriesByType.TryGetValue(type, out var indexes)) _memoriesByType.Add(type, indexes = memoriesOf(type));
        foreach (var index in indexes) memories[index].Touch(fact);
    }
}
