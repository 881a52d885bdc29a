namespace CcHc.Lint.Documents.Folding;

/// <summary>
/// The Vietnamese vowels as base letter, quality mark and tone. The table is written out here because
/// string.Normalize needs ICU, gives no offsets, and does nothing under invariant globalization.
/// </summary>
internal static class LetterTable
{
    public const int NoTone = 0;

    // Row: vowel. Column: no tone, grave, acute, hook above, tilde, dot below.
    private static readonly string[] Vowels =
    [
        "aàáảãạ", "ăằắẳẵặ", "âầấẩẫậ", "eèéẻẽẹ", "êềếểễệ", "iìíỉĩị",
        "oòóỏõọ", "ôồốổỗộ", "ơờớởỡợ", "uùúủũụ", "ưừứửữự", "yỳýỷỹỵ",
        "AÀÁẢÃẠ", "ĂẰẮẲẴẶ", "ÂẦẤẨẪẬ", "EÈÉẺẼẸ", "ÊỀẾỂỄỆ", "IÌÍỈĨỊ",
        "OÒÓỎÕỌ", "ÔỒỐỔỖỘ", "ƠỜỚỞỠỢ", "UÙÚỦŨỤ", "ƯỪỨỬỮỰ", "YỲÝỶỸỴ",
    ];

    private const string PlainOfRow = "aaaeeiooouuyAAAEEIOOOUUY";

    // One more than (row * 6 + tone), 0 where the character is no Vietnamese vowel.
    private static readonly byte[] Places = BuildPlaces();

    /// <summary>The vowel's row and tone; false for every other character.</summary>
    public static bool TryGet(char letter, out int row, out int tone)
    {
        var place = letter < Places.Length ? Places[letter] : 0;
        row = (place - 1) / 6;
        tone = (place - 1) % 6;
        return place != 0;
    }

    public static char Letter(int row, int tone) => Vowels[row][tone];

    /// <summary>The letter without quality mark and tone: "a" for "ậ".</summary>
    public static char Plain(int row) => PlainOfRow[row];

    /// <summary>The tone that a combining mark stands for, or <see cref="NoTone"/>.</summary>
    public static int ToneOf(char mark) => mark switch
    {
        '\u0300' or '\u0340' => 1,
        '\u0301' or '\u0341' => 2,
        '\u0309' => 3,
        '\u0303' => 4,
        '\u0323' => 5,
        _ => NoTone,
    };

    /// <summary>The row of a plain vowel under a quality mark (breve, circumflex, horn), or -1.</summary>
    public static int WithQuality(int row, char mark) => (PlainOfRow[row], Vowels[row][0] == PlainOfRow[row], mark) switch
    {
        ('a' or 'A', true, '\u0306') => row + 1,
        ('a' or 'A', true, '\u0302') => row + 2,
        ('e' or 'E', true, '\u0302') => row + 1,
        ('o' or 'O', true, '\u0302') => row + 1,
        ('o' or 'O', true, '\u031B') => row + 2,
        ('u' or 'U', true, '\u031B') => row + 1,
        _ => -1,
    };

    public static bool IsMark(char c) =>
        c is >= '\u0300' and <= '\u0341' && (ToneOf(c) != NoTone || c is '\u0302' or '\u0306' or '\u031B');

    private static byte[] BuildPlaces()
    {
        var places = new byte['\u1EFA'];
        for (var row = 0; row < Vowels.Length; row++)
        {
            for (var tone = 0; tone < 6; tone++) places[Vowels[row][tone]] = (byte)(row * 6 + tone + 1);
        }

        return places;
    }
}
