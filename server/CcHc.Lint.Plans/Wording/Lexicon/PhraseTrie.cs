namespace CcHc.Lint.Plans.Wording.Lexicon;

/// <summary>
/// Phrases by their syllables without marks, so that one walk over a text meets a phrase and everything that differs from
/// it in marks only.
/// </summary>
internal sealed class PhraseTrie
{
    public const int Root = 0;
    public const int None = -1;

    private readonly Dictionary<long, int> _children = new(8192);
    private readonly PairMatrix _openings = new();
    private readonly List<LexiconEntry?> _entries = new(8192) { null };

    /// <summary>The node reached from a node by a syllable, or <see cref="None"/>.</summary>
    public int Next(int node, int bare) => bare != 0 && _children.TryGetValue(Key(node, bare), out var child) ? child : None;

    /// <summary>True where some phrase opens with the two syllables (without marks).</summary>
    public bool Opens(int first, int second) => _openings.Has(first, second);

    /// <summary>The first of the entries that end at a node, or null.</summary>
    public LexiconEntry? EntriesAt(int node) => _entries[node];

    /// <summary>Adds a phrase; an equal one that is there takes on the further use and is returned.</summary>
    public LexiconEntry Add(LexiconEntry entry, SyllableVocabulary vocabulary)
    {
        _openings.Add(vocabulary.BareOf(entry.Folds[0]), vocabulary.BareOf(entry.Folds[1]));
        var node = Root;
        foreach (var fold in entry.Folds)
        {
            var key = Key(node, vocabulary.BareOf(fold));
            if (!_children.TryGetValue(key, out var child))
            {
                child = _entries.Count;
                _entries.Add(null);
                _children.Add(key, child);
            }

            node = child;
        }

        for (var same = _entries[node]; same is not null; same = same.Next)
        {
            if (!same.Folds.AsSpan().SequenceEqual(entry.Folds) || !same.Gaps.AsSpan().SequenceEqual(entry.Gaps)) continue;
            same.Join(entry);
            return same;
        }

        entry.Next = _entries[node];
        _entries[node] = entry;
        return entry;
    }

    private static long Key(int node, int bare) => ((long)node << 24) | (uint)bare;
}
