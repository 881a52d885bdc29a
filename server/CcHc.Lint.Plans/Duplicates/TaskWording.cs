namespace CcHc.Lint.Plans.Duplicates;

/// <summary>The words of a task, as tasks are compared.</summary>
internal sealed class TaskWording
{
    /// <summary>Fewer words that carry meaning cannot tell a task from others.</summary>
    public const int FewestWords = 5;

    public static readonly TaskWording TooShort = new();

    // Of so many words, one is found among them as fast as in a set, which would have to be made first.
    private const int FewWords = 64;

    private readonly TaskWord[] _all;

    // A number made of all words, in order: equal for tasks that say the same.
    private readonly ulong _hash;

    // A bit for each word that carries meaning, which words may share. Not one number of 128 bits: its operators would be compiled anew at every start of the program.
    private readonly ulong _lowBits;
    private readonly ulong _highBits;

    private readonly TaskWord[] _carrying;
    private HashSet<string>? _set;

    private TaskWording()
    {
        _all = [];
        _carrying = [];
    }

    /// <param name="all">All words, in order.</param>
    /// <param name="carrying">Those that carry meaning, in order.</param>
    /// <param name="distinct">The same, each once.</param>
    public TaskWording(List<TaskWord> all, List<TaskWord> carrying, TaskWord[] distinct)
    {
        _all = [.. all];
        _carrying = distinct;
        // The first two words that carry meaning say what is done.
        Opening = $"{carrying[0].Text} {carrying[1].Text}";
        foreach (var word in all) _hash = (_hash ^ word.Hash) * 0x9E3779B97F4A7C15UL;
        foreach (var word in distinct)
        {
            var bit = (int)(word.Hash >> 25);
            if (bit < 64) _lowBits |= 1UL << bit;
            else _highBits |= 1UL << (bit - 64);
        }
    }

    /// <summary>The words that carry meaning, each once.</summary>
    public ReadOnlySpan<TaskWord> Carrying => _carrying;

    /// <summary>False where too few words carry meaning to tell the task from others.</summary>
    public bool HasEnough => _carrying.Length >= FewestWords;

    /// <summary>What is done; "" where there are too few words.</summary>
    public string Opening { get; } = "";

    private HashSet<string> Words
    {
        get
        {
            if (_set is not null) return _set;
            _set = new HashSet<string>(_carrying.Length, StringComparer.Ordinal);
            foreach (var word in _carrying) _set.Add(word.Text);
            return _set;
        }
    }

    /// <summary>False where the other one surely has a word that this one lacks.</summary>
    public bool MayCover(TaskWording other) => ((other._lowBits & ~_lowBits) | (other._highBits & ~_highBits)) == 0;

    /// <summary>True where this one has the word among those that carry meaning.</summary>
    public bool Has(TaskWord word)
    {
        if (_carrying.Length > FewWords) return Words.Contains(word.Text);
        foreach (var own in _carrying)
        {
            if (ReferenceEquals(own, word) || (own.Hash == word.Hash && own.Text == word.Text)) return true;
        }

        return false;
    }

    /// <summary>True where the other one says nothing that this one does not say.</summary>
    public bool Covers(TaskWording other)
    {
        foreach (var word in other._carrying)
        {
            if (!Has(word)) return false;
        }

        return true;
    }

    /// <summary>True where both say word for word the same.</summary>
    public bool IsSame(TaskWording other)
    {
        if (_hash != other._hash || _all.Length != other._all.Length) return false;
        for (var i = 0; i < _all.Length; i++)
        {
            if (_all[i].Text != other._all[i].Text) return false;
        }

        return true;
    }

    /// <summary>All words, none of which holds a blank, as one text.</summary>
    public string Whole() => string.Join(' ', _all.Select(static word => word.Text));
}
