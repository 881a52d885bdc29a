using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Plans.Registry;

namespace CcHc.Lint.Plans.Wording.Lexicon;

/// <summary>Reads a file of the lexicon line by line. A line that says nothing usable is passed over.</summary>
internal static class LexiconFileReader
{
    private const int LongestLine = 200;
    private const int LongestPhrase = 24;

    public static void Read(LexiconFile file, WordingLexicon lexicon)
    {
        foreach (var raw in file.Content.AsSpan().EnumerateLines())
        {
            var comment = raw.IndexOf('#');
            var line = (comment < 0 ? raw : raw[..comment]).Trim();
            if (!line.IsEmpty) ReadLine(file.Name, line, lexicon);
        }
    }

    /// <summary>Adds a name as the registry has it, in any case and style.</summary>
    public static void AddName(WordingLexicon lexicon, string name, LexiconUse use) =>
        AddPhrase(lexicon, VietnameseText.Fold(name), name, use);

    // Lines of the files are in folded form but for capitals (a test holds them to it).
    private static void AddPhrase(WordingLexicon lexicon, ReadOnlySpan<char> line, LexiconUse use)
    {
        if (line.Length > LongestLine) return;
        Span<char> folded = stackalloc char[line.Length];
        line.ToLowerInvariant(folded);
        AddPhrase(lexicon, folded, "", use);
    }

    private static void AddPhrase(WordingLexicon lexicon, ReadOnlySpan<char> folded, string name, LexiconUse use)
    {
        Span<int> folds = stackalloc int[LongestPhrase];
        Span<SyllableGap> gaps = stackalloc SyllableGap[LongestPhrase];
        var count = 0;
        var end = 0;
        for (var i = 0; i < folded.Length;)
        {
            if (!char.IsLetterOrDigit(folded[i]))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < folded.Length && char.IsLetterOrDigit(folded[i])) i++;
            if (count == LongestPhrase) return;
            gaps[count] = count == 0 ? SyllableGap.Blank : Syllable.GapOf(folded[end..start]);
            if (gaps[count] == SyllableGap.Break) return;
            folds[count++] = lexicon.Vocabulary.Add(folded[start..i]);
            end = i;
        }

        if (count < 2) return;
        lexicon.Phrases.Add(new LexiconEntry(name, folds[..count].ToArray(), gaps[..count].ToArray()) { Use = use }, lexicon.Vocabulary);
    }

    private static void ReadLine(string file, ReadOnlySpan<char> line, WordingLexicon lexicon)
    {
        switch (file)
        {
            case "phrases.txt":
                AddPhrase(lexicon, line, LexiconUse.Phrase);
                break;
            case "formulas.txt":
                AddPhrase(lexicon, line, LexiconUse.Phrase | LexiconUse.Formula);
                break;
            case "lists.txt":
                AddPhrase(lexicon, line, LexiconUse.Phrase | LexiconUse.List);
                break;
            case "unbroken.txt":
                AddPhrase(lexicon, line, LexiconUse.Phrase | LexiconUse.Unbroken);
                break;
            case "words.txt":
                AddPhrase(lexicon, line, LexiconUse.Word);
                break;
            case "abbreviations.txt":
                var (shortForm, longForm) = Halves(line, '=');
                if (longForm.Length > 0) lexicon.Abbreviations[shortForm] = longForm;
                break;
            case "widely-known.txt":
                lexicon.WidelyKnown.Add(line.ToString());
                break;
            case "variants.txt":
                var (first, second) = Halves(line, '=');
                if (second.Length > 0) lexicon.Variants.Add((VietnameseText.Fold(first), VietnameseText.Fold(second)));
                break;
            case "terms.txt":
                if (TermOf(line.ToString()) is { } term) lexicon.Terms.Add(term);
                break;
        }
    }

    private static (string First, string Second) Halves(ReadOnlySpan<char> line, char mark)
    {
        var at = line.IndexOf(mark);
        return at < 0 ? (line.ToString(), "") : (line[..at].Trim().ToString(), line[(at + 1)..].Trim().ToString());
    }

    // term | first day | successor | basis | confidence | context words; … | words that make it right; …
    private static OutdatedTermEntry? TermOf(string line)
    {
        var parts = line.Split('|', StringSplitOptions.TrimEntries);
        if (parts.Length < 5 || DateText.OfIso(parts[1]) is not { } since) return null;
        if (!Enum.TryParse<Confidence>(parts[4], ignoreCase: true, out var confidence)) return null;
        return new OutdatedTermEntry(VietnameseText.Fold(parts[0]), since, parts[2], parts[3], confidence, Words(parts, 5), Words(parts, 6));
    }

    private static string[] Words(string[] parts, int at) =>
        parts.Length <= at ? [] : [.. parts[at].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(VietnameseText.Fold)];
}
