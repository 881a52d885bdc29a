namespace CcHc.Lint.Documents;

/// <summary>Writes days for people and for machines.</summary>
public static class DateText
{
    /// <summary>
    /// "05/3/2020": days below 10 and the months 1 and 2 carry a leading 0, the other months don't (Nghị định
    /// 30/2020/NĐ-CP, Phụ lục I, mục II, khoản 4).
    /// </summary>
    public static string Vi(DateOnly day) => day.Month < 3 ? $"{day.Day:D2}/{day.Month:D2}/{day.Year}" : $"{day.Day:D2}/{day.Month}/{day.Year}";

    /// <summary>"2020-03-05" (ISO 8601).</summary>
    /// <remarks>Without a custom format, whose code the runtime compiles at the first use.</remarks>
    public static string Iso(DateOnly day) => $"{day.Year:D4}-{day.Month:D2}-{day.Day:D2}";
}
