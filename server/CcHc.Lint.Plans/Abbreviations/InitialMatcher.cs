using CcHc.Lint.Documents.Folding;

namespace CcHc.Lint.Plans.Abbreviations;

/// <summary>A word of running text with its place.</summary>
internal sealed record TextWord(string Folded, int Start, int End, bool IsCapital);

/// <summary>Finds the words whose initials a short form gives ("quy phạm pháp luật" for "QPPL").</summary>
internal static class InitialMatcher
{
    // Words that a short form may leave out.
    private static readonly HashSet<string> Skippable = ["và", "của", "các", "về", "trong", "theo", "cho", "với", "tại", "những", "ở", "đối"];

    /// <summary>The letters of a short form as they are compared; "&amp;", hyphens, dots and blanks are left out.</summary>
    public static string LettersOf(ReadOnlySpan<char> shortForm)
    {
        var letters = "";
        foreach (var c in shortForm)
        {
            if (char.IsLetter(c)) letters += Initial(c is 'Ð' ? 'đ' : char.ToLowerInvariant(c));
        }

        return letters;
    }

    /// <summary>The first of the words that end with word <paramref name="last"/> and whose initials are all the letters; -1 for none.</summary>
    public static int Backward(IReadOnlyList<TextWord> words, int last, string letters)
    {
        var budget = 400;
        return Backward(words, last, letters, letters.Length - 1, ref budget);
    }

    /// <summary>The last of the words that begin with word <paramref name="first"/> and whose initials are all the letters; -1 for none.</summary>
    public static int Forward(IReadOnlyList<TextWord> words, int first, string letters)
    {
        var word = first;
        for (var letter = 0; letter < letters.Length; word++)
        {
            if (word >= words.Count) return -1;
            if (IsInitial(words[word], letters, letter, out _)) letter++;
            else if (word == first || !Skippable.Contains(words[word].Folded)) return -1;
        }

        return word - 1;
    }

    private static int Backward(IReadOnlyList<TextWord> words, int word, string letters, int letter, ref int budget)
    {
        if (word < 0 || budget-- <= 0) return -1;
        if (IsInitial(words[word], letters, letter, out var used))
        {
            if (letter - used < 0) return word;
            var first = Backward(words, word - 1, letters, letter - used, ref budget);
            if (first >= 0) return first;
        }

        var isInside = letter < letters.Length - 1;
        return isInside && Skippable.Contains(words[word].Folded) ? Backward(words, word - 1, letters, letter, ref budget) : -1;
    }

    private static bool IsInitial(TextWord word, string letters, int letter, out int used)
    {
        used = 1;
        var initial = Initial(word.Folded[0]);
        var wanted = letters[letter];
        // "TCDLCL" writes D for Đ, "TW" and "TƯ" W for "ương".
        return initial == wanted || initial == 'đ' && wanted == 'd' || wanted == 'w' && word.Folded is "ương";
    }

    private static char Initial(char folded) => VietnameseText.BaseLetter(folded);
}
