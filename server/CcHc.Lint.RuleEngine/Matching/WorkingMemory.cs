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

    /// <exception cref="ArgumentException">An equal fact is there already.</exception>
    public Fact Insert(object value)
    {
        var fact = new Fact(value, _sequence);
        _byIdentity.Add(IdentityOf(value), fact);
        _sequence++;
        _inOrder.Add(fact);
        Touch(fact);
        return fact;
    }

    /// <exception cref="ArgumentException">The new value equals another fact.</exception>
    public void Update(Fact fact, object value)
    {
        var before = IdentityOf(fact.Value);
        var after = IdentityOf(value);
        if (!ReferenceEquals(before, after))
        {
            if (_byIdentity.TryGetValue(after, out var other) && other != fact)
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
