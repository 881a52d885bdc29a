using CcHc.Lint.Plans.Registry;
using CcHc.Lint.Plans.Texts;
using CcHc.Lint.Plans.Wording.Lexicon.Compiled;

namespace CcHc.Lint.Plans.Wording.Lexicon;

/// <summary>
/// The words and collocations that plans are written with: what may be written, what damaged words may have been, and
/// which short forms and terms are known. Immutable.
/// </summary>
public sealed class WordingLexicon
{
    // "CCL" and a number that changes with the form.
    private const int FormatVersion = 0x4C434301;

    private const int Several = -1;

    // By node: the number of the entry, or Several.
    private readonly NumberTable _completions;

    private WordingLexicon() =>
        (Vocabulary, Phrases, NearPhrases, _completions) = (new SyllableVocabulary(), new PhraseTrie(), new NearPhraseIndex(), new NumberTable());

    private WordingLexicon(LexiconReader from)
    {
        (Vocabulary, Phrases, NearPhrases, _completions) =
            (SyllableVocabulary.Read(from), PhraseTrie.Read(from), NearPhraseIndex.Read(from), NumberTable.Read(from));
        WordListBinary.Read(from, this);
        AddOpenings();
    }

    /// <summary>Knows nothing: only what needs no lexicon is found with it.</summary>
    public static WordingLexicon Empty => OfNothing.Lexicon;

    internal SyllableVocabulary Vocabulary { get; }

    internal PhraseTrie Phrases { get; }

    internal NearPhraseIndex NearPhrases { get; }

    /// <summary>Short forms with their long forms; a short form in a text that is one letter off is suspicious.</summary>
    internal Dictionary<string, string> Abbreviations { get; } = new(StringComparer.Ordinal);

    /// <summary>Short forms and names in capitals that need no definition.</summary>
    internal HashSet<string> WidelyKnown { get; } = new(StringComparer.Ordinal);

    /// <summary>Pairs of folded spellings of one word ("hằng năm", "hàng năm").</summary>
    internal List<(string First, string Second)> Variants { get; } = [];

    internal List<OutdatedTermEntry> Terms { get; } = [];

    /// <summary>First words of <see cref="Terms"/>: few paragraphs have any.</summary>
    internal WordFilter TermOpenings { get; } = new();

    /// <summary>First words of <see cref="Variants"/>.</summary>
    internal WordFilter VariantOpenings { get; } = new();

    /// <summary>Reads the files and takes over the names of the registry.</summary>
    /// <param name="files">In any order; a name that is not known is passed over.</param>
    /// <param name="registry">Gives names of agencies and laws; null for none.</param>
    public static WordingLexicon Build(IEnumerable<LexiconFile> files, RegistryData? registry)
    {
        var lexicon = new WordingLexicon();
        foreach (var file in files) LexiconFileReader.Read(file, lexicon);
        lexicon.AddOpenings();
        if (registry is not null) AddNames(lexicon, registry);
        for (var number = 1; number <= lexicon.Phrases.Entries.Last; number++)
        {
            var entry = lexicon.Phrases.Entries[number]!;
            if (entry.Has(LexiconUse.Phrase)) lexicon.NearPhrases.Add(number, entry, lexicon.Vocabulary);
            lexicon.AddCompletion(number, entry);
        }

        return lexicon;
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="InvalidDataException">The stream holds no lexicon of this version, or a damaged one.</exception>
    public static WordingLexicon Read(Stream stream)
    {
        var from = new LexiconReader(stream);
        return from.Number() == FormatVersion ? new WordingLexicon(from) : throw LexiconReader.Damaged();
    }

    /// <summary>Writes the lexicon in the form in which the product carries it: read at every start, several times as fast as it is built.</summary>
    public void Write(Stream stream)
    {
        var to = new LexiconWriter(stream);
        to.Number(FormatVersion);
        Vocabulary.Write(to);
        Phrases.Write(to);
        NearPhrases.Write(to);
        _completions.Write(to);
        WordListBinary.Write(to, this);
    }

    /// <summary>The one phrase that the words at a node are the beginning of, all but its last syllable; null where there is none or several.</summary>
    internal LexiconEntry? CompletionOf(int node) => _completions.Find((ulong)node) is > 0 and var number ? Phrases.Entries[number] : null;

    /// <summary>True where the two syllables are an entry of their own.</summary>
    internal bool IsPair(int firstFold, int secondFold)
    {
        if (firstFold == 0 || secondFold == 0) return false;
        var node = Phrases.Start(Vocabulary.BareOf(firstFold), Vocabulary.BareOf(secondFold));
        if (node == PhraseTrie.None) return false;
        for (var entry = Phrases.EntriesAt(node); entry is not null; entry = Phrases.EntryAfter(entry))
        {
            if (entry.Folds[0] == firstFold && entry.Folds[1] == secondFold && entry.Gaps[1] == SyllableGap.Blank) return true;
        }

        return false;
    }

    private static void AddNames(WordingLexicon lexicon, RegistryData registry)
    {
        foreach (var agency in registry.Contents.Agencies)
        {
            // A group ("Các sở, ban, ngành") is a list of common words, not a name.
            var use = agency.Kind is AgencyKind.Collective or AgencyKind.UnitType ? LexiconUse.Word : LexiconUse.Name;
            LexiconFileReader.AddName(lexicon, agency.Name, use);
            // "Sở: …; Văn hóa, Thể thao và Du lịch": in lists the field alone is the name.
            if (agency.Name.StartsWith("Sở ", StringComparison.Ordinal) || agency.Name.StartsWith("Bộ ", StringComparison.Ordinal))
                LexiconFileReader.AddName(lexicon, agency.Name[3..], use);
            // Other spellings are known as they occur, right or wrong: they speak against damage and propose nothing.
            foreach (var name in agency.Aliases) LexiconFileReader.AddName(lexicon, name, LexiconUse.Word);
        }

        foreach (var law in registry.Contents.LawNames) LexiconFileReader.AddName(lexicon, law, LexiconUse.Word);
        foreach (var province in registry.Contents.Provinces) LexiconFileReader.AddName(lexicon, province.Name, LexiconUse.Word);
    }

    private void AddOpenings()
    {
        foreach (var term in Terms) TermOpenings.Add(term.Term);
        foreach (var (first, second) in Variants)
        {
            VariantOpenings.Add(first);
            VariantOpenings.Add(second);
        }
    }

    // A phrase can only be told to be cut short where its last syllable belongs to a word of two ("pháp luật").
    private void AddCompletion(int number, LexiconEntry phrase)
    {
        if (phrase.Length < 4 || phrase.Gaps[^1] != SyllableGap.Blank || !phrase.Has(LexiconUse.Phrase | LexiconUse.Unbroken) || !IsPair(phrase.Folds[^2], phrase.Folds[^1])) return;
        var node = Phrases.Find(phrase.Folds.AsSpan(0, phrase.Length - 1), Vocabulary);
        if (node == PhraseTrie.None) return;
        var known = _completions.Add((ulong)node, number);
        if (known != number && CompletionOf(node)?.Folds[^1] != phrase.Folds[^1]) _completions.Set((ulong)node, Several);
    }

    // Made where it is asked for only: most runs have the lexicon of the product.
    private static class OfNothing
    {
        public static readonly WordingLexicon Lexicon = Build([], null);
    }
}
