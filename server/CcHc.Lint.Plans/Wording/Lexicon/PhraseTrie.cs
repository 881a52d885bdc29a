using CcHc.Lint.Plans.Wording.Lexicon.Compiled;

namespace CcHc.Lint.Plans.Wording.Lexicon;

/// <summary>
/// Phrases by their syllables without marks, so that one walk over a text meets a phrase and everything that differs from
/// it in marks only. A walk starts with two syllables: no phrase has fewer.
/// </summary>
internal sealed class PhraseTrie
{
    public const int None = 0;

    // A node is the number of the first entry that ends there, doubled, and 1 where phrases go on.
    private const int HasChildren = 1;

    private readonly PairFilter _openings;
    private readonly NumberTable _starts;
    private readonly NumberTable _children;
    private readonly NumberList _nodes;

    public PhraseTrie() =>
        (_openings, _starts, _children, _nodes, Entries) = (new PairFilter(), new NumberTable(), new NumberTable(), new NumberList(), new EntryTable());

    private PhraseTrie(LexiconReader from) => (_openings, _starts, _children, _nodes, Entries) =
        (PairFilter.Read(from), NumberTable.Read(from), NumberTable.Read(from), NumberList.Read(from), EntryTable.Read(from));

    public EntryTable Entries { get; }

    /// <summary>The node of two syllables that open a phrase, or <see cref="None"/>.</summary>
    public int Start(int first, int second) =>
        _openings.MayHave(first, second) ? _starts.Find(Key(first, second)) : None;

    /// <summary>The node reached from a node by a further syllable, or <see cref="None"/>.</summary>
    public int Next(int node, int bare) =>
        bare != 0 && (_nodes[node] & HasChildren) != 0 ? _children.Find(Key(node, bare)) : None;

    /// <summary>The node of a row of syllables, or <see cref="None"/>.</summary>
    public int Find(ReadOnlySpan<int> folds, SyllableVocabulary vocabulary)
    {
        if (folds.Length < 2) return None;
        var node = Start(vocabulary.BareOf(folds[0]), vocabulary.BareOf(folds[1]));
        for (var i = 2; i < folds.Length && node != None; i++) node = Next(node, vocabulary.BareOf(folds[i]));
        return node;
    }

    /// <summary>The first of the entries that end at a node, or null.</summary>
    public LexiconEntry? EntriesAt(int node) => Entries[_nodes[node] >> 1];

    /// <summary>The one behind an entry among those that end at its node, or null.</summary>
    public LexiconEntry? EntryAfter(LexiconEntry entry) => Entries[entry.Next];

    /// <summary>Adds a phrase of two syllables or more; an equal one that is there takes on the further use.</summary>
    public void Add(LexiconEntry entry, SyllableVocabulary vocabulary)
    {
        var first = vocabulary.BareOf(entry.Folds[0]);
        var second = vocabulary.BareOf(entry.Folds[1]);
        _openings.Add(first, second);
        var node = Child(_starts, Key(first, second));
        for (var i = 2; i < entry.Length; i++)
        {
            _nodes[node] |= HasChildren;
            node = Child(_children, Key(node, vocabulary.BareOf(entry.Folds[i])));
        }

        for (var same = EntriesAt(node); same is not null; same = EntryAfter(same))
        {
            if (!same.Folds.AsSpan().SequenceEqual(entry.Folds) || !same.Gaps.AsSpan().SequenceEqual(entry.Gaps)) continue;
            same.Join(entry);
            return;
        }

        entry.Next = _nodes[node] >> 1;
        _nodes[node] = (Entries.Add(entry) << 1) | (_nodes[node] & HasChildren);
    }

    public void Write(LexiconWriter to)
    {
        _openings.Write(to);
        _starts.Write(to);
        _children.Write(to);
        _nodes.Write(to);
        Entries.Write(to);
    }

    public static PhraseTrie Read(LexiconReader from) => new(from);

    private int Child(NumberTable table, ulong key)
    {
        var child = table.Add(key, _nodes.Count);
        if (child == _nodes.Count) _nodes.Add(0);
        return child;
    }

    private static ulong Key(int node, int bare) => ((ulong)node << 24) | (uint)bare;
}
