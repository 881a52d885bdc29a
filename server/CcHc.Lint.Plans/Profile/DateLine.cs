using CcHc.Lint.Plans.Citations;

namespace CcHc.Lint.Plans.Profile;

/// <summary>Reads the place and date line of a document: "Sông Thao, ngày 25 tháng 12 năm 2018", also with blanks left open.</summary>
internal static class DateLine
{
    /// <param name="Date">The full date, or null where day or month are left blank.</param>
    /// <param name="Latest">The latest day that the line leaves open.</param>
    /// <param name="Place">The folded place before the date, or empty.</param>
    public sealed record Reading(DateOnly? Date, DateOnly Latest, string Place);

    /// <summary>The date of a folded line; null where it is no date line.</summary>
    public static Reading? Read(string folded)
    {
        if (folded.Length > 120) return null;
        var at = folded.IndexOf("ngày", StringComparison.Ordinal);
        if (at < 0) return null;
        // The place stands before, with a comma; a sentence with a date in it is no date line.
        var before = folded[..at].Trim();
        if (before.Length > 40 || before.Length > 0 && !before.EndsWith(',')) return null;
        // "Căn cứ Luật Đầu tư công, ngày 18/6/2014;": a basis is as short, and goes on with the next one.
        if (before.StartsWith("căn cứ", StringComparison.Ordinal) || folded.TrimEnd().EndsWith(';')) return null;
        if (DateScanner.At(folded, at) is { } full) return folded[full.End..].Trim().Length <= 2 ? new Reading(full.Date, full.Date, PlaceIn(before)) : null;
        var year = YearIn(folded);
        if (year is not { } known || !folded.Contains("tháng", StringComparison.Ordinal) && !folded.Contains('/', StringComparison.Ordinal)) return null;
        var month = MonthIn(folded);
        return new Reading(null, month is { } m ? new DateOnly(known, m, DateTime.DaysInMonth(known, m)) : new DateOnly(known, 12, 31), PlaceIn(before));
    }

    // The number of the document may stand before, in a head of two columns.
    private static string PlaceIn(string before)
    {
        var symbol = before.LastIndexOf('/');
        var start = symbol < 0 ? 0 : before.IndexOf(' ', symbol);
        return start < 0 ? "" : before[start..].Trim(' ', ',', '*', '_');
    }

    private static int? YearIn(string folded)
    {
        var at = folded.AsSpan().LastIndexOf("năm");
        var from = at >= 0 ? at + 3 : folded.LastIndexOf('/') + 1;
        if (from <= 0) return null;
        var digits = new string(folded[from..].Where(char.IsAsciiDigit).ToArray());
        return digits.Length == 4 && int.Parse(digits) is > 1990 and < 2100 and var year ? year : null;
    }

    private static int? MonthIn(string folded)
    {
        var at = folded.IndexOf("tháng", StringComparison.Ordinal);
        if (at < 0) return null;
        var end = folded.IndexOf("năm", at, StringComparison.Ordinal);
        var digits = new string(folded[(at + 5)..(end < 0 ? folded.Length : end)].Where(char.IsAsciiDigit).ToArray());
        return digits.Length is 1 or 2 && int.Parse(digits) is >= 1 and <= 12 and var month ? month : null;
    }
}
