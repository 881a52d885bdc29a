using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Plans.Texts;

namespace CcHc.Lint.Plans.Abbreviations;

/// <summary>What can be a short form: "CCHC", "KH&amp;CN", "PAR INDEX"; not "II", not "DỰ THẢO".</summary>
internal static class ShortForm
{
    private const int MaxLetters = 14;

    /// <summary>True for words of capitals only, two letters at least, not a Roman numeral.</summary>
    public static bool IsShortForm(ReadOnlySpan<char> text)
    {
        var letters = 0;
        var isInWord = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (Characters.IsLetter(c))
            {
                letters++;
                var isLatinTail = isInWord && letters > 3 && char.IsAsciiLetterLower(c) && text.Contains(' ');
                if (!Characters.IsUpper(c) && !isLatinTail) return false;
                // Short forms keep no tones: "DỰ THẢO" is a word in capitals.
                if (c > 127 && char.ToLowerInvariant(c) is not ('đ' or 'ð' or 'ư' or 'ô' or 'ơ' or 'ă' or 'â' or 'ê')) return false;
                isInWord = true;
            }
            else if (c is ' ' or '&' or '-' or '.')
            {
                isInWord = false;
            }
            else
            {
                return false;
            }
        }

        return letters is >= 2 and <= MaxLetters && Characters.IsLetter(text[0]) && !IsRoman(text);
    }

    /// <summary>True where the letters can only be those of a foreign or technical name: it needs no Vietnamese words behind it.</summary>
    public static bool IsForeign(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange(' ', 'z');

    private static bool IsRoman(ReadOnlySpan<char> text) => !text.ContainsAnyExcept("IVX");

    public static List<TextWord> WordsOf(string text, int start, int end)
    {
        var words = new List<TextWord>();
        for (var i = start; i < end;)
        {
            if (!WordCharacters.Contains(text[i]))
            {
                i++;
                continue;
            }

            var next = i + 1;
            while (next < end && WordCharacters.Contains(text[next])) next++;
            var folded = VietnameseText.Fold(text.AsSpan(i, next - i));
            if (folded.Length > 0) words.Add(new TextWord(folded, i, next, Characters.IsUpper(text[i])));
            i = next;
        }

        return words;
    }
}
