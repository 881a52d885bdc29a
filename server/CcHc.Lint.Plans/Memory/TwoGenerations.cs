namespace CcHc.Lint.Plans.Memory;

/// <summary>Values by the text they were made of. What the latest version of a document did not ask for is forgotten with the next one.</summary>
/// <typeparam name="T">Immutable, and a pure function of the text (and of the setting, <see cref="Use"/>).</typeparam>
internal sealed class TwoGenerations<T>
    where T : class
{
    private Dictionary<string, T> _current = new(StringComparer.Ordinal);
    private Dictionary<string, T> _last = new(StringComparer.Ordinal);
    private object? _setting;

    /// <summary>States what beside the text the values depend on; where that is not what it was, everything is forgotten.</summary>
    public TwoGenerations<T> Use(object setting)
    {
        if (setting.Equals(_setting)) return this;
        _setting = setting;
        Clear();
        return this;
    }

    public T? Find(string text)
    {
        if (_current.TryGetValue(text, out var known)) return known;
        if (_last.Count == 0 || !_last.TryGetValue(text, out known)) return null;
        _current.Add(text, known);
        return known;
    }

    /// <param name="text">One for which <see cref="Find"/> has just answered null.</param>
    /// <param name="value">What was made of it.</param>
    public T Add(string text, T value)
    {
        _current.Add(text, value);
        return value;
    }

    /// <summary>Takes up a value, in the place of the one that was known where there was one.</summary>
    public T Put(string text, T value) => _current[text] = value;

    public void Clear()
    {
        _current.Clear();
        _last.Clear();
    }

    /// <summary>A new version begins: what it does not ask for is forgotten with the version after it.</summary>
    public void Advance()
    {
        (_current, _last) = (_last, _current);
        _current.Clear();
    }
}
