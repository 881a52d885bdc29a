namespace CcHc.Lint.Documents.Docx.LegacyFonts;

/// <summary>VNI for Windows: most letters are a base and a mark behind it, each a character of its own.</summary>
internal static class VniText
{
    // Marks behind a plain letter, and behind "a", "e", "o" with a hat, and behind "a" with a breve.
    private const string PlainMarks = "ùøûõï";
    private const string HatMarks = "âáàåãä";
    private const string BreveMarks = "êéèúüë";

    private const string Singles = "íìæóòîñôöÍÌÆÓÒÎÑÔÖ";
    private const string SinglesShown = "íìỉĩịỵđơưÍÌỈĨỊỴĐƠƯ";

    /// <summary>The next letter, and how many characters it is stored as.</summary>
    public static string Convert(string text, int at, out int length)
    {
        var stored = text[at];
        var mark = at + 1 < text.Length ? char.ToLowerInvariant(text[at + 1]) : '\0';
        if (mark > '\u007F' && Marked(char.ToLowerInvariant(stored), mark) is var letter and not '\0')
        {
            length = 2;
            return (char.IsUpper(stored) ? char.ToUpperInvariant(letter) : letter).ToString();
        }

        length = 1;
        var single = Singles.IndexOf(stored);
        return (single < 0 ? stored : SinglesShown[single]).ToString();
    }

    private static char Marked(char letter, char mark)
    {
        var (plain, hat) = letter switch
        {
            'a' => ("áàảãạ", "âấầẩẫậ"),
            'e' => ("éèẻẽẹ", "êếềểễệ"),
            'o' => ("óòỏõọ", "ôốồổỗộ"),
            'u' => ("úùủũụ", ""),
            'y' => ("ýỳỷỹ", ""),
            'ô' => ("ớờởỡợ", ""),
            'ö' => ("ứừửữự", ""),
            _ => ("", ""),
        };
        return At(plain, PlainMarks, mark) is var found and not '\0' ? found
            : At(hat, HatMarks, mark) is var hatted and not '\0' ? hatted
            : letter == 'a' ? At("ăắằẳẵặ", BreveMarks, mark) : '\0';
    }

    private static char At(string letters, string marks, char mark)
    {
        var at = marks.IndexOf(mark);
        return at >= 0 && at < letters.Length ? letters[at] : '\0';
    }
}
