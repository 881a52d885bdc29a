using System.Globalization;
using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Plans.Registry;

namespace CcHc.Lint.Plans.Wording.Lexicon;

/// <summary>Reads a file of the lexicon line by line. A line that says nothing usable is passed over.</summary>
internal static class LexiconFileReader
{
    public static void Read(LexiconFile file, WordingLexicon lexicon, List<LexiconEntry> phrases)
    {
        foreach (var raw in file.Content.AsSpan().EnumerateLines())
        {
            var comment = raw.IndexOf('#');
            var line = (comment < 0 ? raw : raw[..comment]).Trim();
            if (!line.IsEmpty) ReadLine(file.Name, line, lexicon, phrases);
        }
    }

    public static void AddPhrase(WordingLexicon lexicon, List<LexiconEntry> phrases, ReadOnlySpan<char> text, LexiconUse use)
    {
        var folds = new List<int>(6);
        var gaps = new List<SyllableGap>(6);
        var folded = VietnameseText.Fold(text.ToString());
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
            gaps.Add(folds.Count == 0 ? SyllableGap.Blank : Syllable.GapBetween(folded, end, start));
            folds.Add(lexicon.Vocabulary.Add(folded.AsSpan(start, i - start)));
            end = i;
        }

        if (folds.Count < 2 || gaps.Contains(SyllableGap.Break)) return;
        var entry = new LexiconEntry(text.ToString(), [.. folds], [.. gaps]) { Use = use };
        var added = lexicon.Phrases.Add(entry, lexicon.Vocabulary);
        if (ReferenceEquals(added, entry)) phrases.Add(entry);
    }

    private static void ReadLine(string file, ReadOnlySpan<char> line, WordingLexicon lexicon, List<LexiconEntry> phrases)
    {
        switch (file)
        {
            case "phrases.txt":
                AddPhrase(lexicon, phrases, line, LexiconUse.Phrase);
                break;
            case "formulas.txt":
                AddPhrase(lexicon, phrases, line, LexiconUse.Phrase | LexiconUse.Formula);
                break;
            case "lists.txt":
                AddPhrase(lexicon, phrases, line, LexiconUse.Phrase | LexiconUse.List);
                break;
            case "unbroken.txt":
                AddPhrase(lexicon, phrases, line, LexiconUse.Phrase | LexiconUse.Unbroken);
                break;
            case "words.txt":
                AddPhrase(lexicon, phrases, line, LexiconUse.Word);
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
        if (parts.Length < 5 || !DateOnly.TryParseExact(parts[1], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var since)) return null;
        if (!Enum.TryParse<Confidence>(parts[4], ignoreCase: true, out var confidence)) return null;
        return new OutdatedTermEntry(VietnameseText.Fold(parts[0]), since, parts[2], parts[3], confidence, Words(parts, 5), Words(parts, 6));
    }

    private static string[] Words(string[] parts, int at) =>
        parts.Length <= at ? [] : [.. parts[at].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(VietnameseText.Fold)];
}
