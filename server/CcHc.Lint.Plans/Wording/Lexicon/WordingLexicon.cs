using CcHc.Lint.Plans.Registry;
using CcHc.Lint.Plans.Texts;

namespace CcHc.Lint.Plans.Wording.Lexicon;

/// <summary>
/// The words and collocations that plans are written with: what may be written, what damaged words may have been, and
/// which short forms and terms are known. Immutable.
/// </summary>
public sealed class WordingLexicon
{
    /// <summary>Knows nothing: only what needs no lexicon is found with it.</summary>
    public static readonly WordingLexicon Empty = Build([], null);

    private readonly Dictionary<int, LexiconEntry?> _completions = [];

    private WordingLexicon()
    {
    }

    internal SyllableVocabulary Vocabulary { get; } = new();

    internal PhraseTrie Phrases { get; } = new();

    internal NearPhraseIndex NearPhrases { get; } = new();

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
        var phrases = new List<LexiconEntry>();
        foreach (var file in files) LexiconFileReader.Read(file, lexicon, phrases);
        foreach (var term in lexicon.Terms) lexicon.TermOpenings.Add(term.Term);
        foreach (var (first, second) in lexicon.Variants)
        {
            lexicon.VariantOpenings.Add(first);
            lexicon.VariantOpenings.Add(second);
        }

        if (registry is not null) AddNames(lexicon, phrases, registry);
        foreach (var phrase in phrases)
        {
            if (phrase.Has(LexiconUse.Phrase)) lexicon.NearPhrases.Add(phrase, lexicon.Vocabulary);
            lexicon.AddCompletion(phrase);
        }

        return lexicon;
    }

    /// <summary>The one phrase that the words at a node are the beginning of, all but its last syllable; null where there is none or several.</summary>
    internal LexiconEntry? CompletionOf(int node) => _completions.GetValueOrDefault(node);

    /// <summary>True where the two syllables are an entry of their own.</summary>
    internal bool IsPair(int firstFold, int secondFold)
    {
        if (firstFold == 0 || secondFold == 0) return false;
        var node = Phrases.Start(Vocabulary.BareOf(firstFold), Vocabulary.BareOf(secondFold));
        if (node == PhraseTrie.None) return false;
        for (var entry = Phrases.EntriesAt(node); entry is not null; entry = entry.Next)
        {
            if (entry.Folds[0] == firstFold && entry.Folds[1] == secondFold && entry.Gaps[1] == SyllableGap.Blank) return true;
        }

        return false;
    }

    private static void AddNames(WordingLexicon lexicon, List<LexiconEntry> phrases, RegistryData registry)
    {
        foreach (var agency in registry.Contents.Agencies)
        {
            // A group ("Các sở, ban, ngành") is a list of common words, not a name.
            var use = agency.Kind is AgencyKind.Collective or AgencyKind.UnitType ? LexiconUse.Word : LexiconUse.Name;
            LexiconFileReader.AddName(lexicon, phrases, agency.Name, use);
            // "Sở: …; Văn hóa, Thể thao và Du lịch": in lists the field alone is the name.
            if (agency.Name.StartsWith("Sở ", StringComparison.Ordinal) || agency.Name.StartsWith("Bộ ", StringComparison.Ordinal))
                LexiconFileReader.AddName(lexicon, phrases, agency.Name[3..], use);
            // Other spellings are known as they occur, right or wrong: they speak against damage and propose nothing.
            foreach (var name in agency.Aliases) LexiconFileReader.AddName(lexicon, phrases, name, LexiconUse.Word);
        }

        foreach (var law in registry.Contents.LawNames) LexiconFileReader.AddName(lexicon, phrases, law, LexiconUse.Word);
        foreach (var province in registry.Contents.Provinces) LexiconFileReader.AddName(lexicon, phrases, province.Name, LexiconUse.Word);
    }

    // A phrase can only be told to be cut short where its last syllable belongs to a word of two ("pháp luật").
    private void AddCompletion(LexiconEntry phrase)
    {
        if (phrase.Length < 4 || phrase.Gaps[^1] != SyllableGap.Blank || !phrase.Has(LexiconUse.Phrase | LexiconUse.Unbroken) || !IsPair(phrase.Folds[^2], phrase.Folds[^1])) return;
        var node = Phrases.Find(phrase.Folds.AsSpan(0, phrase.Length - 1), Vocabulary);
        if (node == PhraseTrie.None) return;
        if (!_completions.TryAdd(node, phrase) && _completions[node]?.Folds[^1] != phrase.Folds[^1]) _completions[node] = null;
    }
}
