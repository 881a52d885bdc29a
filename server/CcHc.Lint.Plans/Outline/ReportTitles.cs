using CcHc.Lint.Plans.Facts;

namespace CcHc.Lint.Plans.Outline;

/// <summary>Tells the titles of what reports on the past, or on how things are, from those of what is planned.</summary>
internal static class ReportTitles
{
    private static readonly string[] ReportOpenings =
        ["kết quả", "tình hình", "thực trạng", "tồn tại", "hạn chế", "khó khăn", "đặc điểm", "bối cảnh", "đánh giá", "sơ kết", "tổng kết", "những kết quả", "một số kết quả"];

    // Below a chapter "kết quả" may be what is to be reached, and "đánh giá" what is to be done.
    private static readonly string[] PastOpenings = ["kết quả thực hiện", "kết quả đạt được", "tình hình thực hiện", "tồn tại", "hạn chế", "những kết quả", "một số kết quả"];

    /// <param name="folded">The title, folded.</param>
    /// <param name="kind">What it heads: below a chapter only clear words count.</param>
    public static bool Opens(string folded, SectionKind kind)
    {
        foreach (var opening in kind is SectionKind.Chapter or SectionKind.Annex ? ReportOpenings : PastOpenings)
        {
            if (folded.StartsWith(opening, StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
