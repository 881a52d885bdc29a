using CcHc.Lint.Plans.Wording.Lexicon.Compiled;

namespace CcHc.Lint.Plans.Wording.Lexicon;

/// <summary>The entries of a lexicon by their numbers, from 1 on. Those of a compiled lexicon are made when they are first asked for: a document meets few of them.</summary>
internal sealed class EntryTable
{
    private readonly PackedEntries? _packed;
    private LexiconEntry?[] _entries;

    public EntryTable() => _entries = new LexiconEntry?[256];

    private EntryTable(PackedEntries packed) => (_packed, _entries, Last) = (packed, new LexiconEntry?[packed.Count + 1], packed.Count);

    /// <summary>The number of the last entry.</summary>
    public int Last { get; private set; }

    /// <summary>An entry by its number; null for 0.</summary>
    public LexiconEntry? this[int number] => number == 0 ? null : _entries[number] ?? Make(number);

    /// <returns>The entry's number.</returns>
    public int Add(LexiconEntry entry)
    {
        if (++Last == _entries.Length) Array.Resize(ref _entries, Last * 2);
        _entries[Last] = entry;
        return Last;
    }

    public void Write(LexiconWriter to) => PackedEntries.Write(to, [.. Enumerable.Range(1, Last).Select(number => this[number]!)]);

    public static EntryTable Read(LexiconReader from) => new(PackedEntries.Read(from));

    // Entries are told apart by reference, so two threads that make one at a time must go on with the same.
    private LexiconEntry Make(int number)
    {
        var made = _packed!.Unpack(number);
        return Interlocked.CompareExchange(ref _entries[number], made, null) ?? made;
    }
}
