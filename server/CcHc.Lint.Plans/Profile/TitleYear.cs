using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Plans.Citations;

namespace CcHc.Lint.Plans.Profile;

/// <summary>Finds the year that a title speaks of.</summary>
internal static class TitleYear
{
    /// <summary>The last "năm 20xx" that is no part of a date; null where there is none.</summary>
    public static int? Read(string title)
    {
        var folded = VietnameseText.Fold(title);
        for (var at = folded.AsSpan().LastIndexOf("năm "); at >= 0; at = folded.AsSpan(0, at).LastIndexOf("năm "))
        {
            if (YearAt(folded, DateScanner.SkipBlanks(folded, at + 4)) is { } year && !IsDate(folded, at)) return year;
        }

        return null;
    }

    /// <summary>A year that stands in a title without "năm" ("CẢI CÁCH HÀNH CHÍNH 2021"); the years of a period are none.</summary>
    public static int? ReadBare(string title)
    {
        var folded = VietnameseText.Fold(title);
        for (var at = folded.Length - 4; at >= 0; at--)
        {
            if (YearAt(folded, at) is not { } year || at > 0 && folded[at - 1] != ' ') continue;
            var before = folded.AsSpan(0, at).TrimEnd();
            var after = folded.AsSpan(at + 4).TrimStart();
            if (before is [.., '-' or '/' or '.'] || after is ['-' or '/', ..] || before.EndsWith("tháng") || before.EndsWith("đến") || after.StartsWith("đến")) return null;
            return IsDate(folded, before.Length) || before.EndsWith("năm") && IsDate(folded, before.Length - 3) ? null : year;
        }

        return null;
    }

    /// <summary>The first year of a period: "giai đoạn 2021 - 2025".</summary>
    public static int? ReadPeriodStart(string title)
    {
        var folded = VietnameseText.Fold(title);
        var at = folded.IndexOf("giai đoạn ", StringComparison.Ordinal);
        return at < 0 ? null : YearAt(folded, DateScanner.SkipBlanks(folded, at + "giai đoạn ".Length));
    }

    private static int? YearAt(string folded, int at) =>
        at >= 0 && at + 4 <= folded.Length && char.IsAsciiDigit(folded[at]) && int.TryParse(folded.AsSpan(at, 4), out var year) && year is > 1990 and < 2100
        && (at + 4 == folded.Length || !char.IsAsciiDigit(folded[at + 4])) ? year : null;

    /// <summary>"… tháng 6 năm 2015": the year of a date.</summary>
    private static bool IsDate(string folded, int yearWordAt)
    {
        var before = folded.AsSpan(0, yearWordAt).TrimEnd();
        var digits = before.Length;
        while (digits > 0 && char.IsAsciiDigit(before[digits - 1])) digits--;
        return digits < before.Length && before[..digits].TrimEnd().EndsWith("tháng");
    }
}
