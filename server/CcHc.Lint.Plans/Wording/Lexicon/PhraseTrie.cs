namespace CcHc.Lint.Plans.Wording.Lexicon;

/// <summary>
/// Phrases by their syllables without marks, so that one walk over a text meets a phrase and everything that differs from
/// it in marks only. A walk starts with two syllables: no phrase has fewer.
/// </summary>
internal sealed class PhraseTrie
{
    public const int None = 0;

    private const int Capacity = 1 << 14;

    private readonly PairFilter _openings = new();
    private readonly NumberTable _starts = new(Capacity);
    private readonly NumberTable _children = new(Capacity);
    private readonly List<Node> _nodes = new(Capacity) { new Node() };

    private sealed class Node
    {
        public LexiconEntry? Entry;
        public bool HasChildren;
    }

    /// <summary>The node of two syllables that open a phrase, or <see cref="None"/>.</summary>
    public int Start(int first, int second) =>
        _openings.MayHave(first, second) ? _starts.Find(Key(first, second)) : None;

    /// <summary>The node reached from a node by a further syllable, or <see cref="None"/>.</summary>
    public int Next(int node, int bare) =>
        bare != 0 && _nodes[node].HasChildren ? _children.Find(Key(node, bare)) : None;

    /// <summary>The node of a row of syllables, or <see cref="None"/>.</summary>
    public int Find(ReadOnlySpan<int> folds, SyllableVocabulary vocabulary)
    {
        if (folds.Length < 2) return None;
        var node = Start(vocabulary.BareOf(folds[0]), vocabulary.BareOf(folds[1]));
        for (var i = 2; i < folds.Length && node != None; i++) node = Next(node, vocabulary.BareOf(folds[i]));
        return node;
    }

    /// <summary>The first of the entries that end at a node, or null.</summary>
    public LexiconEntry? EntriesAt(int node) => _nodes[node].Entry;

    /// <summary>Adds a phrase of two syllables or more; an equal one that is there takes on the further use and is returned.</summary>
    public LexiconEntry Add(LexiconEntry entry, SyllableVocabulary vocabulary)
    {
        var first = vocabulary.BareOf(entry.Folds[0]);
        var second = vocabulary.BareOf(entry.Folds[1]);
        _openings.Add(first, second);
        var node = Child(_starts, Key(first, second));
        for (var i = 2; i < entry.Length; i++)
        {
            _nodes[node].HasChildren = true;
            node = Child(_children, Key(node, vocabulary.BareOf(entry.Folds[i])));
        }

        for (var same = _nodes[node].Entry; same is not null; same = same.Next)
        {
            if (!same.Folds.AsSpan().SequenceEqual(entry.Folds) || !same.Gaps.AsSpan().SequenceEqual(entry.Gaps)) continue;
            same.Join(entry);
            return same;
        }

        entry.Next = _nodes[node].Entry;
        _nodes[node].Entry = entry;
        return entry;
    }

    private int Child(NumberTable table, ulong key)
    {
        var child = table.Add(key, _nodes.Count);
        if (child == _nodes.Count) _nodes.Add(new Node());
        return child;
    }

    private static ulong Key(int node, int bare) => ((ulong)node << 24) | (uint)bare;
}
