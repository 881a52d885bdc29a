namespace CcHc.Lint.Plans.Deadlines;

/// <summary>Months written in words: "tháng Tư", "tháng Mười hai", "tháng Giêng".</summary>
internal static class MonthNames
{
    private static readonly string[] WordsBehindMonth = ["năm", "và", "hoặc", "đến", "tới", "của", "hàng", "hằng", "tháng"];

    /// <summary>The month whose name stands at <paramref name="index"/>, behind "tháng" or in a list of months, and the place after it.</summary>
    public static (int Month, int Next)? TryRead(DeadlineTokens tokens, int index)
    {
        var next = index + 1;
        var month = NumberOf(tokens, index);
        if (month == 10 && tokens.IsAnyWord(next, "một", "hai"))
        {
            month += tokens.IsWord(next, "một") ? 1 : 2;
            next++;
        }

        // "Tháng một lần", "tháng hai cuộc" count something.
        var isCount = tokens.IsWord(next, "lần") || !EndsName(tokens, next) && !(tokens[index].IsCapital && tokens.IsWord(index - 1, "tháng"));
        return month == 0 || isCount ? null : (month, next);
    }

    private static int NumberOf(DeadlineTokens tokens, int index) => tokens[index].Word switch
    {
        "giêng" => 1,
        "tư" => 4,
        // "Các tháng năm 2022" names no May.
        "năm" when tokens.IsWord(index + 1, "năm") || tokens[index].IsCapital && !tokens[index + 1].IsNumber => 5,
        "chạp" => 12,
        _ => tokens[index].IsNumber ? 0 : Numerals.Count(tokens[index]),
    };

    private static bool EndsName(DeadlineTokens tokens, int index) =>
        tokens[index].Kind != DeadlineTokenKind.Word || tokens.IsAnyWord(index, WordsBehindMonth);
}
