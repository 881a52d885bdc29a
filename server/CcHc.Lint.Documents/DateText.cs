namespace CcHc.Lint.Documents;

/// <summary>Writes days for people and for machines.</summary>
public static class DateText
{
    /// <summary>
    /// "05/3/2020": days below 10 and the months 1 and 2 carry a leading 0, the other months don't (Nghị định
    /// 30/2020/NĐ-CP, Phụ lục I, mục II, khoản 4).
    /// </summary>
    public static string Vi(DateOnly day) => $"{day.Day:D2}/{MonthOf(day)}/{day.Year}";

    /// <summary>"05 tháng 3 năm 2020", with leading zeros as above.</summary>
    public static string ViInWords(DateOnly day) => $"{day.Day:D2} tháng {MonthOf(day)} năm {day.Year}";

    /// <summary>The day that <see cref="Iso"/> writes so; null for all other words.</summary>
    /// <remarks>Without a format, which asks for the calendar of a culture at the first use.</remarks>
    public static DateOnly? OfIso(ReadOnlySpan<char> text)
    {
        if (text.Length != 10 || text[4] != '-' || text[7] != '-') return null;
        var (year, month, day) = (Number(text[..4]), Number(text[5..7]), Number(text[8..]));
        return year > 0 && month is > 0 and < 13 && day > 0 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
    }

    /// <summary>"2020-03-05" (ISO 8601).</summary>
    /// <remarks>Without a custom format, whose code the runtime compiles at the first use.</remarks>
    public static string Iso(DateOnly day) => $"{day.Year:D4}-{day.Month:D2}-{day.Day:D2}";

    private static string MonthOf(DateOnly day) => day.Month < 3 ? $"{day.Month:D2}" : $"{day.Month}";

    private static int Number(ReadOnlySpan<char> digits)
    {
        var number = 0;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit(digit)) return -1;
            number = number * 10 + digit - '0';
        }

        return number;
    }
}
