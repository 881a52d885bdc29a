namespace CcHc.Lint.Documents.Docx.Stories;

/// <summary>Characters of symbol fonts, which Word keeps in a private area of Unicode, as the characters that they look like.</summary>
internal static class Symbols
{
    /// <summary>The character of "w:sym", or of a bullet.</summary>
    /// <param name="code">As stored, with or without the offset F000.</param>
    /// <param name="font">Null where it is not known.</param>
    public static char Show(int code, string? font)
    {
        var low = code is >= 0xF000 and <= 0xF0FF ? code - 0xF000 : code;
        var shown = font switch
        {
            "Wingdings" => Wingdings(low),
            "Symbol" => Symbol(low),
            null => Symbol(low) is not '\0' and var known ? known : Wingdings(low),
            _ => '\0',
        };
        if (shown != '\0') return shown;
        return code is > 0x1F and <= 0xFFFF && !char.IsSurrogate((char)code) ? (char)code : '\uFFFD';
    }

    /// <summary>A text of which single characters may be symbols.</summary>
    public static string Show(string text, string? font)
    {
        var isSymbolFont = font is "Wingdings" or "Symbol";
        var shown = text.ToCharArray();
        for (var i = 0; i < shown.Length; i++)
        {
            if (shown[i] is >= '\uF000' and <= '\uF0FF' || isSymbolFont) shown[i] = Show(shown[i], font);
        }

        return new string(shown);
    }

    private static char Symbol(int code) => code switch
    {
        0x2D => '-',
        0xB7 => '•',
        0xA3 => '≤',
        0xB3 => '≥',
        0xAE => '→',
        0xB1 => '±',
        0xB4 => '×',
        0xDE => '⇒',
        _ => '\0',
    };

    private static char Wingdings(int code) => code switch
    {
        0x6C => '●',
        0x6E or 0xA7 => '▪',
        0x6F or 0xA8 or 0x71 or 0x72 => '□',
        0x76 => '◆',
        0x9F or 0xB7 => '•',
        0xD8 => '➢',
        0xE0 or 0xF0 => '→',
        0xFC => '✓',
        0xFB => '✗',
        0xFE => '☑',
        _ => '\0',
    };
}
