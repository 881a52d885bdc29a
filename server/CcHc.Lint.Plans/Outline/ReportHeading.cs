using CcHc.Lint.Plans.Facts;

namespace CcHc.Lint.Plans.Outline;

/// <summary>Tells headings of parts that report on the past from those of parts that order.</summary>
internal static class ReportHeading
{
    private static readonly string[] ReportOpenings =
        ["kết quả", "tình hình", "thực trạng", "tồn tại", "hạn chế", "khó khăn", "đặc điểm", "bối cảnh", "đánh giá", "sơ kết", "tổng kết", "những kết quả", "một số kết quả"];

    private static readonly string[] PastOpenings = ["kết quả thực hiện", "kết quả đạt được", "tình hình thực hiện", "tồn tại", "hạn chế", "những kết quả", "một số kết quả"];

    /// <param name="folded">The title, folded.</param>
    /// <param name="kind">What it heads: inside of a chapter of orders only clear words count.</param>
    public static bool Is(string folded, SectionKind kind)
    {
        foreach (var opening in kind is SectionKind.Chapter or SectionKind.Annex ? ReportOpenings : PastOpenings)
        {
            if (folded.StartsWith(opening, StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
