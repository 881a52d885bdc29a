namespace CcHc.Lint.Documents.Docx.Writing;

/// <summary>Text as XML writes it: entities, and line ends that count as one.</summary>
internal static class XmlText
{
    /// <summary>How many source characters the next UTF-16 code units take; gives how many units they are.</summary>
    public static int UnitAt(ReadOnlySpan<char> raw, out int units)
    {
        units = 1;
        if (raw[0] == '\r' && raw.Length > 1 && raw[1] == '\n') return 2;
        if (raw[0] != '&') return 1;
        var end = raw.IndexOf(';');
        if (end < 0) return 1;
        if (raw[1] == '#' && CodeOf(raw[2..end]) > 0xFFFF) units = 2;
        return end + 1;
    }

    public static int Length(ReadOnlySpan<char> raw)
    {
        var count = 0;
        while (!raw.IsEmpty)
        {
            raw = raw[UnitAt(raw, out var units)..];
            count += units;
        }

        return count;
    }

    /// <summary>The offset in raw text of a code unit; never inside a pair that one entity writes.</summary>
    public static int RawOffset(ReadOnlySpan<char> raw, int index)
    {
        var at = 0;
        while (at < raw.Length && index > 0)
        {
            at += UnitAt(raw[at..], out var units);
            index -= units;
        }

        return at;
    }

    public static string Decode(ReadOnlySpan<char> raw) =>
        System.Net.WebUtility.HtmlDecode(raw.ToString().Replace("\r\n", "\n", StringComparison.Ordinal));

    /// <summary>Words as XML; what XML 1.0 cannot hold is left out.</summary>
    public static string Encode(string text)
    {
        var result = new System.Text.StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) result.Append(c).Append(text[++i]);
            else if (char.IsSurrogate(c) || (c < ' ' && c is not ('\t' or '\n')) || c is '\uFFFE' or '\uFFFF') continue;
            else if (c == '&') result.Append("&amp;");
            else if (c == '<') result.Append("&lt;");
            else if (c == '>') result.Append("&gt;");
            else if (c == '"') result.Append("&quot;");
            else result.Append(c);
        }

        return result.ToString();
    }

    private static int CodeOf(ReadOnlySpan<char> digits)
    {
        var isHex = digits is ['x', ..];
        return int.TryParse(isHex ? digits[1..] : digits, isHex ? System.Globalization.NumberStyles.HexNumber : System.Globalization.NumberStyles.None, null, out var code) ? code : 0;
    }
}
