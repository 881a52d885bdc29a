namespace CcHc.Lint.Documents.Docx.LegacyFonts;

/// <summary>TCVN 5712:1993 (TCVN3, "ABC"): one character for each letter.</summary>
internal static class Tcvn3Text
{
    private const string Stored =
        "\u00B5\u00B6\u00B7\u00B8\u00B9" + "\u00A8\u00BB\u00BC\u00BD\u00BE\u00C6" + "\u00A9\u00C7\u00C8\u00C9\u00CA\u00CB" + "\u00AE"
        + "\u00CC\u00CE\u00CF\u00D0\u00D1" + "\u00AA\u00D2\u00D3\u00D4\u00D5\u00D6" + "\u00D7\u00D8\u00DC\u00DD\u00DE"
        + "\u00DF\u00E1\u00E2\u00E3\u00E4" + "\u00AB\u00E5\u00E6\u00E7\u00E8\u00E9" + "\u00AC\u00EA\u00EB\u00EC\u00ED\u00EE"
        + "\u00EF\u00F1\u00F2\u00F3\u00F4" + "\u00AD\u00F5\u00F6\u00F7\u00F8\u00F9" + "\u00FA\u00FB\u00FC\u00FD\u00FE"
        + "\u00A1\u00A2\u00A3\u00A4\u00A5\u00A6\u00A7";

    private const string Shown =
        "àảãáạ" + "ăằẳẵắặ" + "âầẩẫấậ" + "đ"
        + "èẻẽéẹ" + "êềểễếệ" + "ìỉĩíị"
        + "òỏõóọ" + "ôồổỗốộ" + "ơờởỡớợ"
        + "ùủũúụ" + "ưừửữứự" + "ỳỷỹýỵ"
        + "ĂÂÊÔƠƯĐ";

    public static char Convert(char stored)
    {
        if (stored < '\u00A1') return stored;
        var at = Stored.IndexOf(stored);
        return at < 0 ? stored : Shown[at];
    }
}
