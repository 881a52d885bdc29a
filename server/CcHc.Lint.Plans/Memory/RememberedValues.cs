namespace CcHc.Lint.Plans.Memory;

/// <summary>Values by the text they were made of. What neither of the last two versions of a document asked for is forgotten in time.</summary>
/// <typeparam name="T">Immutable, and a pure function of the text (and of the setting, <see cref="Use"/>).</typeparam>
internal sealed class RememberedValues<T>
    where T : class
{
    // Below this many values it is not worth looking which of them are still in use.
    private const int Few = 64;

    private readonly Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);
    private object? _setting;
    private int _version;
    private int _asked;

    /// <summary>States what beside the text the values depend on; where that is not what it was, everything is forgotten.</summary>
    public RememberedValues<T> Use(object setting)
    {
        if (setting.Equals(_setting)) return this;
        _setting = setting;
        Clear();
        return this;
    }

    public T? Find(string text)
    {
        if (!_entries.TryGetValue(text, out var entry)) return null;
        if (entry.Version == _version) return entry.Value;
        entry.Version = _version;
        _asked++;
        return entry.Value;
    }

    /// <param name="text">One for which <see cref="Find"/> has just answered null.</param>
    /// <param name="value">What was made of it.</param>
    public T Add(string text, T value)
    {
        _entries.Add(text, new Entry(value) { Version = _version });
        _asked++;
        return value;
    }

    /// <summary>Takes up a value, in the place of the one that was known where there was one.</summary>
    public T Put(string text, T value)
    {
        _entries[text] = new Entry(value) { Version = _version };
        _asked++;
        return value;
    }

    public void Clear()
    {
        _entries.Clear();
        _asked = 0;
    }

    /// <summary>A new version begins.</summary>
    public void Advance()
    {
        // Looking through all of them pays once as many are out of use as are in use.
        if (_entries.Count > Few && _entries.Count > 2 * _asked)
        {
            foreach (var (text, entry) in _entries)
            {
                if (entry.Version < _version) _entries.Remove(text);
            }
        }

        _version++;
        _asked = 0;
    }

    // A class: dictionaries of our own structs are compiled anew at every start of the program.
    private sealed class Entry(T value)
    {
        public T Value => value;

        /// <summary>The latest version of the document that asked.</summary>
        public int Version { get; set; }
    }
}
