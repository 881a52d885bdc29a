using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Plans.Facts;

namespace CcHc.Lint.RulePacks;

/// <summary>Tells a heading that was left empty from a list of short lines and from one whose content stands elsewhere.</summary>
internal static class EmptyHeadings
{
    private static readonly string[] Pointers = ["phụ lục", "kèm theo", "biểu", "bảng", "chi tiết", "đính kèm", "danh mục"];

    /// <summary>True where the title itself says where the content is ("(Chi tiết tại phụ lục kèm theo)").</summary>
    public static bool PointsElsewhere(Section heading)
    {
        var title = VietnameseText.Fold(heading.Title);
        return Pointers.Any(word => title.Contains(word, StringComparison.Ordinal));
    }

    /// <summary>True where one heading is empty among at least two that are not: several empty ones are lines of a list.</summary>
    public static bool StandsOut(IEnumerable<Section> siblings)
    {
        var list = siblings.ToList();
        return list.Count(section => !section.HasContent) == 1 && list.Count >= 3;
    }
}
