namespace CcHc.Lint.Documents.Docx.LegacyFonts;

/// <summary>Encodings of Vietnamese from before Unicode: the characters stored are others than those that the font shows.</summary>
internal enum LegacyEncoding
{
    None,

    /// <summary>TCVN 5712:1993, fonts ".VnTime" and so on.</summary>
    Tcvn3,

    /// <summary>The same with fonts that show capitals: ".VnTimeH".</summary>
    Tcvn3Capitals,

    /// <summary>VNI for Windows, fonts "VNI-Times" and so on: a letter and a mark behind it.</summary>
    Vni,
}

/// <summary>Recognises legacy encodings by their fonts and converts their text.</summary>
internal static class LegacyEncodings
{
    public static LegacyEncoding Of(string? font)
    {
        if (font is null || font.Length < 4) return LegacyEncoding.None;
        if (font.StartsWith("VNI-", StringComparison.OrdinalIgnoreCase)) return LegacyEncoding.Vni;
        if (!font.StartsWith(".Vn", StringComparison.OrdinalIgnoreCase)) return LegacyEncoding.None;
        return font[^1] == 'H' ? LegacyEncoding.Tcvn3Capitals : LegacyEncoding.Tcvn3;
    }

    /// <summary>
    /// True for text that was typed or converted to Unicode and kept its old font: letters of beyond Latin-1, which no
    /// legacy encoding has.
    /// </summary>
    public static bool IsUnicode(string text) => text.AsSpan().ContainsAnyInRange('\u0100', '\u024F') || text.AsSpan().ContainsAnyInRange('\u1EA0', '\u1EF9');

    /// <summary>The next stretch of a text in Unicode.</summary>
    /// <param name="encoding">Any but <see cref="LegacyEncoding.None"/>.</param>
    /// <param name="text">The characters as stored.</param>
    /// <param name="at">Where to begin.</param>
    /// <param name="length">How many characters it stands for.</param>
    public static string Convert(LegacyEncoding encoding, string text, int at, out int length)
    {
        if (encoding == LegacyEncoding.Vni) return VniText.Convert(text, at, out length);
        length = text.Length - at;
        var shown = string.Create(length, (text, at), static (target, source) =>
        {
            for (var i = 0; i < target.Length; i++) target[i] = Tcvn3Text.Convert(source.text[source.at + i]);
        });
        return encoding == LegacyEncoding.Tcvn3Capitals ? shown.ToUpperInvariant() : shown;
    }
}
