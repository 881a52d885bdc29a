namespace CcHc.Lint.Server.Lsp.Text;

/// <summary>What the characters of a position count.</summary>
internal enum PositionEncoding
{
    /// <summary>UTF-16 code units: what every client knows, and what the product counts.</summary>
    Utf16,

    /// <summary>Bytes of UTF-8.</summary>
    Utf8,

    /// <summary>Code points.</summary>
    Utf32,
}

/// <summary>Negotiates <see cref="PositionEncoding"/>.</summary>
internal static class PositionEncodings
{
    /// <summary>The first in the client's order of preference that is known; UTF-16 where there is none.</summary>
    public static PositionEncoding Choose(IReadOnlyList<string>? offered)
    {
        foreach (var name in offered ?? [])
        {
            if (name == "utf-16") return PositionEncoding.Utf16;
            if (name == "utf-8") return PositionEncoding.Utf8;
            if (name == "utf-32") return PositionEncoding.Utf32;
        }

        return PositionEncoding.Utf16;
    }

    public static string NameOf(PositionEncoding encoding) => encoding switch
    {
        PositionEncoding.Utf8 => "utf-8",
        PositionEncoding.Utf32 => "utf-32",
        _ => "utf-16",
    };
}
