using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Plans.Facts;

namespace CcHc.Lint.RulePacks;

/// <summary>
/// Tells the yearly reform plan, which must have the chapters and the basis of the programme, from the many plans that
/// deal with one side of reform ("Kế hoạch tuyên truyền cải cách hành chính năm 2022").
/// </summary>
internal static class YearlyReformPlan
{
    private static readonly string[] Subjects = ["cải cách hành chính", "cải cách nền hành chính", "cchc"];

    private static readonly string[] Programmes = ["30c/nq-cp", "76/nq-cp"];

    private static readonly string[] IssuersBelowProvince =
    [
        "Sở ", "Chi cục ", "Phòng ", "Ủy ban nhân dân huyện", "Ủy ban nhân dân quận", "Ủy ban nhân dân thị xã", "Ủy ban nhân dân thị trấn", "Ủy ban nhân dân xã",
        "Ủy ban nhân dân phường", "Ủy ban nhân dân đặc khu",
    ];

    /// <summary>Words before the subject that narrow the plan to one side of it.</summary>
    private static readonly string[] NarrowingWords =
    [
        "tuyên truyền", "truyền thông", "kiểm tra", "thanh tra", "giám sát", "kiểm soát", "đào tạo", "bồi dưỡng", "tập huấn", "khảo sát", "điều tra",
        "chỉ số", "đánh giá", "chấm điểm", "xếp hạng", "khắc phục", "hội thi", "cuộc thi", "thi đua", "tìm hiểu", "sáng kiến", "sơ kết", "tổng kết",
        "hội nghị", "đối thoại", "kinh phí", "rà soát",
    ];

    /// <summary>True for a plan of one year whose subject is reform as a whole.</summary>
    public static bool Is(PlanDocument document)
    {
        if (document.Kind != PlanDocumentKind.Plan || document.Year is null || document.Title is null) return false;
        var title = VietnameseText.Fold(document.Title);
        var at = -1;
        // A loop: LINQ over numbers is compiled at every start.
        foreach (var subject in Subjects)
        {
            var found = title.IndexOf(subject, StringComparison.Ordinal);
            if (found >= 0 && (at < 0 || found < at)) at = found;
        }

        return at >= 0 && !NarrowingWords.Any(word => title.AsSpan(0, at).Contains(word, StringComparison.Ordinal)) && !CarriesOutOther(title[..at]);
    }

    // "Thực hiện Nghị quyết số 71/NQ-CP … về cải cách hành chính": a plan to carry out one document, unless that is the programme.
    private static bool CarriesOutOther(string before) =>
        (before.Contains("thực hiện nghị quyết", StringComparison.Ordinal) || before.Contains("thực hiện chỉ thị", StringComparison.Ordinal) || before.Contains("thực hiện kết luận", StringComparison.Ordinal))
        && !Programmes.Any(programme => before.Contains(programme, StringComparison.Ordinal));

    /// <summary>True unless a district, a commune, an office or a body of the centre ("4269/KH-BHXH") issues it: what provinces do by habit is no measure for theirs.</summary>
    public static bool IsOfProvince(PlanDocument document) =>
        document.Issuer is { } issuer
            ? issuer.StartsWith("Ủy ban nhân dân tỉnh", StringComparison.Ordinal) || issuer.StartsWith("Ủy ban nhân dân thành phố", StringComparison.Ordinal)
            : !IsNumberedByOthers(document.Number);

    /// <summary>True where a department of a province, a district or a commune issues it: such a plan rests on the plan of its province.</summary>
    public static bool IsBelowProvince(PlanDocument document)
    {
        if (document.Issuer is not { } issuer) return false;
        foreach (var opening in IssuersBelowProvince)
        {
            if (issuer.StartsWith(opening, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    /// <summary>A symbol ends with the code of who issues it; "CT" is the chairman of a province.</summary>
    private static bool IsNumberedByOthers(string? number) =>
        number is not null && number.LastIndexOf('-') is >= 0 and var dash
        && !number.Contains("UBND", StringComparison.OrdinalIgnoreCase) && !number.AsSpan(dash + 1).Trim().Equals("CT", StringComparison.OrdinalIgnoreCase);
}
