using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Plans.Citations;

namespace CcHc.Lint.Plans.Profile;

/// <summary>Finds the year that a title speaks of.</summary>
internal static class TitleYear
{
    /// <summary>The last "năm 20xx" that is no part of a date, no horizon ("đến năm 2030") and no period ("5 năm 2021-2025"); null where there is none.</summary>
    public static int? Read(string title)
    {
        var folded = VietnameseText.Fold(title);
        for (var at = folded.AsSpan().LastIndexOf("năm "); at >= 0; at = folded.AsSpan(0, at).LastIndexOf("năm "))
        {
            var digits = DateScanner.SkipBlanks(folded, at + 4);
            if (YearAt(folded, digits) is not { } year || IsDate(folded, at) || IsHorizon(folded, at) || OpensPeriod(folded, digits + 4)) continue;
            // "năm 2024 và năm 2025": a plan for two years is for neither alone.
            return IsSecondOfTwo(folded, at) ? null : year;
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
            // Behind "năm" it was looked at, and is that of a date, of a period, or how far the plan looks.
            return IsDate(folded, before.Length) || before.EndsWith("năm") ? null : year;
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

    /// <summary>"… đến năm 2025, định hướng đến năm 2030", "tầm nhìn năm 2045": how far a plan looks.</summary>
    private static bool IsHorizon(string folded, int yearWordAt)
    {
        var before = folded.AsSpan(0, yearWordAt).TrimEnd();
        return before.EndsWith("đến") || before.EndsWith("định hướng") || before.EndsWith("tầm nhìn");
    }

    private static bool OpensPeriod(string folded, int at)
    {
        at = DateScanner.SkipBlanks(folded, at);
        return at < folded.Length && folded[at] == '-' && YearAt(folded, DateScanner.SkipBlanks(folded, at + 1)) is not null;
    }

    private static bool IsSecondOfTwo(string folded, int yearWordAt)
    {
        var before = folded.AsSpan(0, yearWordAt).TrimEnd();
        if (!before.EndsWith(" và")) return false;
        before = before[..^3].TrimEnd();
        return before.Length > 8 && before[..^4].TrimEnd().EndsWith("năm") && YearAt(folded, before.Length - 4) is not null;
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
