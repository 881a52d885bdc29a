using System.Text;

namespace CcHc.Lint.Plans.Deadlines;

/// <summary>
/// Brings a Vietnamese word to the one form that word lists are written in: lower case, composed letters, "Ð" as "đ",
/// the tone of open "oa", "oe", "uy" on the second vowel ("hoá", "uỷ"). Invisible characters are dropped.
/// </summary>
internal static class SyllableFolding
{
    // One row per vowel: plain, grave, acute, hook, tilde, dot below.
    private static readonly string[] VowelRows =
    [
        "aàáảãạ", "ăằắẳẵặ", "âầấẩẫậ", "eèéẻẽẹ", "êềếểễệ", "iìíỉĩị",
        "oòóỏõọ", "ôồốổỗộ", "ơờớởỡợ", "uùúủũụ", "ưừứửữự", "yỳýỷỹỵ",
    ];

    private const string ToneMarks = "\u0300\u0301\u0309\u0303\u0323";

    private static readonly Dictionary<char, (string Row, int Tone)> Vowels = BuildVowels();

    /// <summary>True for characters that are seen as nothing: soft hyphen, zero-width blanks, byte order mark.</summary>
    public static bool IsInvisible(char c) => c is '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF';

    /// <summary>True for what belongs to a word: letters and combining marks.</summary>
    public static bool IsWordCharacter(char c) => char.IsLetter(c) || c is >= '\u0300' and <= '\u036F' || IsInvisible(c);

    public static string Fold(ReadOnlySpan<char> word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (var original in word)
        {
            if (IsInvisible(original)) continue;
            var c = original is 'Ð' or 'ð' ? 'đ' : char.ToLowerInvariant(original);
            if (c is >= '\u0300' and <= '\u036F' && folded.Length > 0 && TryCombine(folded[^1], c, out var combined)) folded[^1] = combined;
            else folded.Append(c);
        }

        MoveTone(folded);
        return folded.ToString();
    }

    /// <summary>The letter without tone and vowel mark ("Ắ" gives "a"); "đ" stays.</summary>
    public static char BaseLetter(char foldedLetter)
    {
        if (!Vowels.TryGetValue(foldedLetter, out var vowel)) return foldedLetter;
        return vowel.Row[0] switch { 'ă' or 'â' => 'a', 'ê' => 'e', 'ô' or 'ơ' => 'o', 'ư' => 'u', var plain => plain };
    }

    private static bool TryCombine(char letter, char mark, out char combined)
    {
        combined = default;
        if (!Vowels.TryGetValue(letter, out var vowel)) return false;
        var tone = ToneMarks.IndexOf(mark, StringComparison.Ordinal);
        if (tone >= 0)
        {
            combined = vowel.Row[tone + 1];
            return true;
        }

        var marked = (vowel.Row[0], mark) switch
        {
            ('a', '\u0302') => 'â',
            ('a', '\u0306') => 'ă',
            ('e', '\u0302') => 'ê',
            ('o', '\u0302') => 'ô',
            ('o', '\u031B') => 'ơ',
            ('u', '\u031B') => 'ư',
            _ => default,
        };
        if (marked == default) return false;
        combined = Vowels[marked].Row[vowel.Tone];
        return true;
    }

    // "hóa" and "hoá", "ủy" and "uỷ" are the same word written to two conventions.
    private static void MoveTone(StringBuilder word)
    {
        if (word.Length < 2) return;
        if (!Vowels.TryGetValue(word[^2], out var first) || first.Tone == 0) return;
        if (!Vowels.TryGetValue(word[^1], out var second) || second.Tone != 0) return;
        var isOpenGlide = (first.Row[0], second.Row[0]) is ('o', 'a') or ('o', 'e') or ('u', 'y');
        if (!isOpenGlide) return;
        word[^2] = first.Row[0];
        word[^1] = second.Row[first.Tone];
    }

    private static Dictionary<char, (string Row, int Tone)> BuildVowels()
    {
        var vowels = new Dictionary<char, (string, int)>();
        foreach (var row in VowelRows)
        {
            for (var tone = 0; tone < row.Length; tone++) vowels[row[tone]] = (row, tone);
        }

        return vowels;
    }
}
