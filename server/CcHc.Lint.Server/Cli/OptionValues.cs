using CcHc.Lint.Documents;

namespace CcHc.Lint.Server.Cli;

/// <summary>Reads values of options; what is not allowed is named together with what is.</summary>
internal static class OptionValues
{
    private static readonly string[] Languages = ["vi", "en"];

    /// <summary>One of the allowed words, compared exactly.</summary>
    /// <exception cref="UsageException">The word is none of them.</exception>
    public static string OneOf(string option, string value, IReadOnlyList<string> allowed)
    {
        if (allowed.Contains(value, StringComparer.Ordinal)) return value;
        var all = string.Join(", ", allowed);
        var near = Suggestions.Near(value, allowed);
        throw new UsageException(new LocalizedText(
            $"Giá trị “{value}” của {option} không hợp lệ. Các giá trị dùng được: {all}.{(near.Count > 0 ? $" Có phải ý bạn là “{near[0]}”?" : "")}",
            $"“{value}” is no value of {option}. Allowed: {all}.{(near.Count > 0 ? $" Did you mean “{near[0]}”?" : "")}"));
    }

    /// <summary>The language, "vi" where none is given.</summary>
    public static string LanguageOf(string? value) => value is null ? "vi" : OneOf("--lang", value, Languages);

    /// <summary>A day written as 2022-01-31, or null where none is given.</summary>
    /// <exception cref="UsageException">It is no such day.</exception>
    public static DateOnly? Day(string option, string? value)
    {
        if (value is null) return null;
        if (DateText.OfIso(value) is { } day) return day;
        var isVietnamese = DateOnly.TryParseExact(value, ["d/M/yyyy", "d-M-yyyy", "d.M.yyyy"], out var meant);
        throw new UsageException(new LocalizedText(
            $"Ngày “{value}” của {option} không hợp lệ; cần viết theo dạng NĂM-THÁNG-NGÀY{(isVietnamese ? $": {DateText.Iso(meant)}" : ", ví dụ 2022-01-31")}.",
            $"“{value}” is no date for {option}; write YEAR-MONTH-DAY{(isVietnamese ? $": {DateText.Iso(meant)}" : ", such as 2022-01-31")}."));
    }
}
