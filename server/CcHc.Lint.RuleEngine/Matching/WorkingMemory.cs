namespace CcHc.Lint.RuleEngine.Matching;

/// <summary>The facts of a session, by identity and in the order of their insertion.</summary>
/// <param name="logsOf">Which logs note facts of a type.</param>
internal sealed class WorkingMemory(Func<Type, int[]> logsOf, FactLog[] logs)
{
    private readonly Dictionary<object, Fact> _byIdentity = [];
    private readonly Dictionary<Type, int[]> _logsByType = [];
    private readonly List<Fact> _inOrder = [];
    private long _sequence;

    /// <summary>How often anything has changed.</summary>
    public long Changes { get; private set; }

    public static object IdentityOf(object value) => value is IIdentityProvider provider ? provider.GetIdentity() : value;

    public Fact? Find(object value) => _byIdentity.GetValueOrDefault(IdentityOf(value));

    /// <summary>The values of a type, in the order of their insertion.</summary>
    public List<T> All<T>()
    {
        var found = new List<T>();
        foreach (var fact in _inOrder)
        {
            if (fact.IsLive && fact.Value is T value) found.Add(value);
        }

        return found;
    }

    /// <summary>Inserts all values or, where one equals a fact that is there or another value, none.</summary>
    /// <returns>The fact in the way, or null where there was none.</returns>
    public Fact? InsertAll(object[] values)
    {
        var first = _inOrder.Count;
        _byIdentity.EnsureCapacity(_byIdentity.Count + values.Length);
        _inOrder.EnsureCapacity(first + values.Length);
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

        NoteFrom(first);
        return null;
    }

    /// <summary>Inserts a value as a fact that a match has made.</summary>
    /// <returns>Null where one equals it.</returns>
    public Fact? Link(object value)
    {
        var fact = new Fact(value, _sequence) { IsLinked = true };
        if (!_byIdentity.TryAdd(IdentityOf(value), fact)) return null;
        _sequence++;
        _inOrder.Add(fact);
        Note(fact);
        return fact;
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
            Note(fact);
        }

        fact.Value = value;
        fact.Version++;
        Note(fact);
    }

    public void Retract(Fact fact)
    {
        _byIdentity.Remove(IdentityOf(fact.Value));
        fact.IsLive = false;
        Note(fact);
        if (_inOrder.Count > 64 && _inOrder.Count > 2 * _byIdentity.Count) _inOrder.RemoveAll(f => !f.IsLive);
    }

    private void Note(Fact fact)
    {
        Changes++;
        foreach (var log in LogsOf(fact.Value.GetType())) logs[log].Note(fact);
    }

    /// <summary>Notes all facts from a place on. They come in numbers of a type.</summary>
    private void NoteFrom(int first)
    {
        Changes += _inOrder.Count - first;
        while (first < _inOrder.Count)
        {
            var type = _inOrder[first].Value.GetType();
            var next = first + 1;
            while (next < _inOrder.Count && _inOrder[next].Value.GetType() == type) next++;
            foreach (var log in LogsOf(type)) logs[log].NoteAll(_inOrder, first, next - first);
            first = next;
        }
    }

    private int[] LogsOf(Type type)
    {
        if (!_logsByType.TryGetValue(type, out var known)) _logsByType.Add(type, known = logsOf(type));
        return known;
    }
}
