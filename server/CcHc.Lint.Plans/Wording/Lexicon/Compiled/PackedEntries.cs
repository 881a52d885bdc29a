namespace CcHc.Lint.Plans.Wording.Lexicon.Compiled;

/// <summary>The entries of a compiled lexicon, one behind the other.</summary>
internal sealed class PackedEntries
{
    private readonly TextList _names;
    private readonly NumberList _nameOf;
    private readonly NumberList _next;
    private readonly NumberList _ends;
    private readonly byte[] _uses;
    private readonly ushort[] _folds;
    private readonly byte[] _gaps;

    private PackedEntries(LexiconReader from)
    {
        (_names, _nameOf, _next, _ends) = (TextList.Read(from), NumberList.Read(from), NumberList.Read(from), NumberList.Read(from));
        (_uses, _folds, _gaps) = (from.Row<byte>(), from.Row<ushort>(), from.Row<byte>());
        if (_nameOf.Count != _uses.Length + 1 || _next.Count != _nameOf.Count || _ends.Count != _nameOf.Count || _gaps.Length != _folds.Length)
            throw LexiconReader.Damaged();
    }

    public int Count => _uses.Length;

    /// <summary>An entry by its number, from 1 on.</summary>
    public LexiconEntry Unpack(int number)
    {
        var start = _ends[number - 1];
        var folds = new int[_ends[number] - start];
        var gaps = new SyllableGap[folds.Length];
        for (var i = 0; i < folds.Length; i++)
        {
            folds[i] = _folds[start + i];
            gaps[i] = (SyllableGap)_gaps[start + i];
        }

        return new LexiconEntry(_names[_nameOf[number]].ToString(), folds, gaps) { Use = (LexiconUse)_uses[number - 1], Next = _next[number] };
    }

    /// <exception cref="OverflowException">More syllables than a packed entry can number.</exception>
    public static void Write(LexiconWriter to, IReadOnlyCollection<LexiconEntry> entries)
    {
        var (names, nameOf, next, ends) = (new TextList(), new NumberList(), new NumberList(), new NumberList());
        foreach (var entry in entries)
        {
            nameOf.Add(entry.Name.Length == 0 ? 0 : names.Add(entry.Name));
            next.Add(entry.Next);
            ends.Add(ends[ends.Count - 1] + entry.Length);
        }

        names.Write(to);
        nameOf.Write(to);
        next.Write(to);
        ends.Write(to);
        to.Row<byte>([.. entries.Select(static entry => checked((byte)entry.Use))]);
        to.Row<ushort>([.. entries.SelectMany(static entry => entry.Folds).Select(static fold => checked((ushort)fold))]);
        to.Row<byte>([.. entries.SelectMany(static entry => entry.Gaps).Select(static gap => (byte)gap)]);
    }

    public static PackedEntries Read(LexiconReader from) => new(from);
}
