namespace CcHc.Lint.Documents;

/// <summary>Writes days as Vietnamese documents do.</summary>
public static class DateText
{
    /// <summary>
    /// "05/3/2020": days below 10 and the months 1 and 2 carry a leading 0, the other months don't (Nghị định
    /// 30/2020/NĐ-CP, Phụ lục I, mục II, khoản 4).
    /// </summary>
    public static string Vi(DateOnly day) => day.Month < 3 ? $"{day.Day:D2}/{day.Month:D2}/{day.Year}" : $"{day.Day:D2}/{day.Month}/{day.Year}";
}
