namespace CcHc.Lint.Plans.Wording.Lexicon;

/// <summary>Tells whether a written syllable can be Vietnamese at all: onset, rime and tone go together.</summary>
internal static class SyllableShape
{
    private static readonly string[] Onsets =
    [
        "ngh", "ng", "nh", "ch", "gh", "gi", "kh", "ph", "qu", "th", "tr", "b", "c", "d", "đ", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "x", "",
    ];

    // Rimes without tone, quality marks kept.
    private static readonly HashSet<string> Rimes = new(StringComparer.Ordinal)
    {
        "a", "ac", "ach", "ai", "am", "an", "ang", "anh", "ao", "ap", "at", "au", "ay", "ă", "ăc", "ăm", "ăn", "ăng", "ăp", "ăt",
        "â", "âc", "âm", "ân", "âng", "âp", "ât", "âu", "ây", "e", "ec", "em", "en", "eng", "eo", "ep", "et", "ê", "êch", "êm", "ên", "ênh", "êp", "êt", "êu",
        "i", "ia", "ich", "iêc", "iêm", "iên", "iêng", "iêp", "iêt", "iêu", "im", "in", "inh", "ip", "it", "iu",
        "o", "oa", "oac", "oach", "oai", "oam", "oan", "oang", "oanh", "oao", "oap", "oat", "oay", "oăc", "oăm", "oăn", "oăng", "oăt", "oc", "oe", "oen", "oeo", "oet", "oi", "om", "on", "ong", "ooc", "oong", "op", "ot",
        "ô", "ôc", "ôi", "ôm", "ôn", "ông", "ôp", "ôt", "ơ", "ơi", "ơm", "ơn", "ơp", "ơt",
        "u", "ua", "uân", "uâng", "uât", "uây", "uc", "uê", "uêch", "uênh", "ui", "um", "un", "ung", "uô", "uôc", "uôi", "uôm", "uôn", "uông", "uôt", "uơ", "up", "ut", "uy", "uya", "uych", "uyên", "uyêt", "uynh", "uyt", "uyn", "uyp", "uyu",
        "ư", "ưa", "ưc", "ưi", "ưng", "ươc", "ươi", "ươm", "ươn", "ương", "ươp", "ươt", "ươu", "ưt", "ưu", "ưm", "ưn",
        "y", "yên", "yêm", "yêng", "yêt", "yêu", "ynh", "yt", "ych", "ym",
    };

    private const int Acute = 2;
    private const int Hook = 3;
    private const int Tilde = 4;
    private const int Dot = 5;

    // The vowels, each without tone, then grave, acute, hook, tilde, dot.
    private static readonly string[] Vowels = ["aàáảãạ", "ăằắẳẵặ", "âầấẩẫậ", "eèéẻẽẹ", "êềếểễệ", "iìíỉĩị", "oòóỏõọ", "ôồốổỗộ", "ơờớởỡợ", "uùúủũụ", "ưừứửữự", "yỳýỷỹỵ"];

    // For each vowel with a tone the vowel without it, and the tone: its place in a row of Vowels.
    private static readonly char[] Toneless = new char['\u1F00'];
    private static readonly byte[] Tones = BuildTones();

    /// <param name="folded">A folded syllable.</param>
    public static bool IsVietnamese(ReadOnlySpan<char> folded)
    {
        if (folded.Length is 0 or > 7) return false;
        Span<char> plain = stackalloc char[folded.Length];
        var tone = 0;
        for (var i = 0; i < folded.Length; i++)
        {
            plain[i] = folded[i];
            if (folded[i] >= Tones.Length || Tones[folded[i]] == 0) continue;
            if (tone != 0) return false;
            plain[i] = Toneless[folded[i]];
            tone = Tones[folded[i]];
        }

        foreach (var onset in Onsets)
        {
            if (!plain.StartsWith(onset, StringComparison.Ordinal)) continue;
            if (IsRime(plain[onset.Length..], onset, tone)) return true;
        }

        return false;
    }

    /// <summary>
    /// The vowel that lacks its tone in a syllable that p, t, c or ch closes and that has neither sắc nor nặng ("viêc", "luầt"):
    /// no Vietnamese syllable is so. Letters that other languages have too prove nothing ("web", "mac").
    /// </summary>
    /// <returns>The vowel's place; -1 for all other syllables, and where no tone makes this one Vietnamese.</returns>
    public static int MissingTone(ReadOnlySpan<char> folded)
    {
        if (folded.Length is < 2 or > 7 || !IsClosed(folded)) return -1;
        var vowel = -1;
        for (var i = 0; i < folded.Length; i++)
        {
            var tone = folded[i] < Tones.Length ? Tones[folded[i]] : 0;
            if (tone is Acute or Dot) return -1;
            // The last letter with a mark of its own bears the tone ("ươ").
            var isMarked = (tone == 0 ? folded[i] : Toneless[folded[i]]) is 'ă' or 'â' or 'ê' or 'ô' or 'ơ' or 'ư';
            if (isMarked || (tone != 0 && vowel < 0)) vowel = i;
        }

        return vowel >= 0 && IsVietnamese(WithTone(folded, vowel, Acute)) ? vowel : -1;
    }

    /// <summary>The syllable with sắc on one of its vowels, whatever tone that has.</summary>
    public static string WithAcute(ReadOnlySpan<char> folded, int vowel) => WithTone(folded, vowel, Acute);

    /// <summary>The syllable with nặng on one of its vowels, whatever tone that has.</summary>
    public static string WithDot(ReadOnlySpan<char> folded, int vowel) => WithTone(folded, vowel, Dot);

    /// <summary>True where any vowel carries a tone.</summary>
    public static bool HasTone(ReadOnlySpan<char> folded)
    {
        foreach (var c in folded)
        {
            if (c < Tones.Length && Tones[c] != 0) return true;
        }

        return false;
    }

    /// <summary>The syllable with ngã for its hỏi, or hỏi for its ngã, which many speak alike; null where it has neither.</summary>
    public static string? WithHookForTilde(ReadOnlySpan<char> folded)
    {
        for (var i = 0; i < folded.Length; i++)
        {
            if (ToneOf(folded[i]) is Hook or Tilde) return WithTone(folded, i, ToneOf(folded[i]) == Hook ? Tilde : Hook);
        }

        return null;
    }

    /// <summary>The tone of a vowel, its place in a row of the vowels: 1 grave, 2 acute, 3 hook, 4 tilde, 5 dot; 0 for none.</summary>
    public static int ToneOf(char c) => c < Tones.Length ? Tones[c] : 0;

    /// <summary>A vowel with a tone without it, its mark of quality kept.</summary>
    public static char WithoutTone(char c) => Toneless[c];

    /// <summary>The syllable with a tone on one of its vowels, whatever tone that has.</summary>
    public static string WithTone(ReadOnlySpan<char> folded, int vowel, int tone)
    {
        var row = 0;
        while (!Vowels[row].Contains(folded[vowel])) row++;
        return $"{folded[..vowel]}{Vowels[row][tone]}{folded[(vowel + 1)..]}";
    }

    private static bool IsClosed(ReadOnlySpan<char> folded) => folded[^1] is 'p' or 't' or 'c' || folded.EndsWith("ch", StringComparison.Ordinal);

    private static bool IsRime(ReadOnlySpan<char> rime, string onset, int tone)
    {
        if (rime.Length == 0) return onset == "gi";
        if (!Rimes.GetAlternateLookup<ReadOnlySpan<char>>().Contains(rime)) return false;
        // A closed syllable ends high: only sắc and nặng go with p, t, c, ch.
        if (IsClosed(rime)) return tone is Acute or Dot;
        // "gh", "ngh", "k" stand before e, ê, i, y only; "g", "ng", "c" never do ("gi" aside).
        var isFront = rime[0] is 'e' or 'ê' or 'i' or 'y';
        return onset switch
        {
            "gh" or "ngh" or "k" => isFront,
            "ng" or "c" => !isFront,
            _ => true,
        };
    }

    private static byte[] BuildTones()
    {
        var tones = new byte['\u1F00'];
        foreach (var row in Vowels)
        {
            for (var tone = 1; tone < row.Length; tone++)
            {
                tones[row[tone]] = (byte)tone;
                Toneless[row[tone]] = row[0];
            }
        }

        return tones;
    }
}
