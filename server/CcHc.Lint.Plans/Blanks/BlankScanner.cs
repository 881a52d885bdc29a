using CcHc.Lint.Plans.Texts;

namespace CcHc.Lint.Plans.Blanks;

/// <summary>A blank in a folded text.</summary>
internal sealed record Blank(int Start, int End, bool IsDate);

/// <summary>Finds numbers and dates that are left open: only blanks, dots and underscores stand where digits belong.</summary>
internal static class BlankScanner
{
    private static readonly string[] TypeWords =
        ["kế hoạch", "quyết định", "nghị quyết", "nghị định", "thông tư", "chỉ thị", "công văn", "tờ trình", "báo cáo", "thông báo", "hướng dẫn", "chương trình"];

    private static readonly WordFilter Openings = new([.. TypeWords, "số", "ngày"]);

    /// <returns>Null where there are none, as in nearly every text.</returns>
    public static List<Blank>? Scan(TextUnit unit)
    {
        var (text, folded) = (unit.Text.Text, unit.Folded);
        List<Blank>? found = null;
        var starts = unit.Words.Starts;
        var hashes = unit.Words.Hashes;
        var done = 0;
        for (var word = 0; word < starts.Length; word++)
        {
            var at = starts[word];
            if (at < done || !Openings.MayHave(hashes[word])) continue;
            var end = folded[at] switch
            {
                's' => NumberAt(text, folded, at, "số"),
                'n' when DateAt(folded, at) is var date and > 0 => date,
                _ => TypeWordAt(text, folded, at),
            };
            if (end <= at) continue;
            (found ??= []).Add(new Blank(at, end, StartsWith(folded, at, "ngày")));
            done = end;
        }

        return found;
    }

    private static int TypeWordAt(string text, string folded, int at)
    {
        foreach (var word in TypeWords)
        {
            if (word[0] == folded[at] && StartsWith(folded, at, word)) return NumberAt(text, folded, at, word);
        }

        return -1;
    }

    /// <summary>"số /KH-UBND", "Số: …/2021/NĐ-CP", "Kế hoạch /KH-UBND": the end of the symbol, or -1.</summary>
    private static int NumberAt(string text, string folded, int at, string word)
    {
        if (!StartsWith(folded, at, word)) return -1;
        var next = at + word.Length;
        if (next < folded.Length && folded[next] == ':') next++;
        var slash = SkipFiller(folded, next);
        // At least a blank must stand there: "số/ký hiệu" is a word for number and symbol.
        if (slash == next || slash >= folded.Length || folded[slash] is not ('/' or '-')) return -1;
        var code = slash + 1;
        if (code + 4 < folded.Length && folded[slash] == '/' && folded.AsSpan(code, 4).IndexOfAnyExceptInRange('0', '9') < 0 && folded[code + 4] == '/') code += 5;
        while (code < folded.Length && folded[code] == ' ') code++;
        var end = code;
        while (end < text.Length && (char.IsUpper(text[end]) || text[end] is '-' or '/' or '&' || char.IsAsciiDigit(text[end]) && end > code)) end++;
        var symbol = text.AsSpan(code, end - code).TrimEnd('-').TrimEnd('/');
        // Behind a hyphen only the Party form stands, with its slash ("-NQ/TW"); else the dash is one of the sentence.
        var isCode = symbol.Length >= 4 && (folded[slash] == '/' ? symbol.Contains('-') : symbol.Contains('/'));
        return isCode ? code + symbol.Length : -1;
    }

    /// <summary>"ngày … tháng … năm 2023", "ngày / /2021": the end of the date, or -1.</summary>
    private static int DateAt(string folded, int at)
    {
        if (!StartsWith(folded, at, "ngày")) return -1;
        var day = SkipFiller(folded, at + 4);
        var dayDigits = SkipDigits(folded, day, 2);
        var next = SkipFiller(folded, dayDigits);
        if (next < folded.Length && folded[next] == '/') return SlashDate(folded, at, dayDigits == day, next + 1);
        if (!StartsWith(folded, next, "tháng")) return -1;
        var month = SkipFiller(folded, next + 5);
        var monthDigits = SkipDigits(folded, month, 2);
        var yearWord = SkipFiller(folded, monthDigits);
        if (!StartsWith(folded, yearWord, "năm") || dayDigits > day && monthDigits > month) return -1;
        var year = SkipFiller(folded, yearWord + 3);
        var yearDigits = SkipDigits(folded, year, 4);
        var end = yearDigits > year ? yearDigits : year;
        // "ngày tháng năm sinh": without a year or dots it is a name for a date.
        var hasFiller = folded.AsSpan(at, end - at).IndexOfAny('.', '…', '_') >= 0 || dayDigits > day || monthDigits > month;
        return yearDigits - year == 4 || hasFiller && (end >= folded.Length || !char.IsLetter(folded[end])) ? end : -1;
    }

    private static int SlashDate(string folded, int at, bool isDayBlank, int month)
    {
        var start = SkipFiller(folded, month);
        var digits = SkipDigits(folded, start, 2);
        var slash = SkipFiller(folded, digits);
        if (slash >= folded.Length || folded[slash] != '/' || !isDayBlank && digits > start) return -1;
        var year = SkipFiller(folded, slash + 1);
        var end = SkipDigits(folded, year, 4);
        return end - year == 4 || end == year && year < folded.Length && !char.IsLetter(folded[year]) || year >= folded.Length ? Math.Max(end, slash + 1) : -1;
    }

    private static int SkipFiller(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '.' or '…' or '_') at++;
        return at;
    }

    private static int SkipDigits(string text, int at, int most)
    {
        var end = at;
        while (end < text.Length && end - at < most && char.IsAsciiDigit(text[end])) end++;
        return end;
    }

    private static bool StartsWith(string text, int at, string word) =>
        at < text.Length && text.AsSpan(at).StartsWith(word, StringComparison.Ordinal)
        && (at + word.Length >= text.Length || !char.IsLetterOrDigit(text[at + word.Length]));
}
