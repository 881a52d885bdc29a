using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Numbering;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>
/// The chapter on implementation to fill in, behind the last one. Other chapters belong further up, where all that
/// follow would have to be numbered anew: for them none is offered.
/// </summary>
internal static class ChapterSkeleton
{
    private const string Implementation = "to-chuc-thuc-hien";

    private static readonly LocalizedText Title = new("Thêm chương Tổ chức thực hiện để điền", "Add a chapter on implementation to fill in");

    /// <summary>Null for other chapters, and where the last chapter has no number that can be counted on.</summary>
    public static RuleFix? FixFor(PlanDocument plan, RequiredPart part, IEnumerable<Section> sections)
    {
        if (!string.Equals(part.Id, Implementation, StringComparison.Ordinal)) return null;
        var last = sections.Where(section => section.Kind == SectionKind.Chapter).OrderBy(section => section.Ordinal).LastOrDefault();
        if (last is null || ChapterNumbers.Next(last.Number) is not { } number) return null;
        var text = $"\n\n{number} {part.Name.ToUpperInvariant()}\n\n"
            + "1. Các cơ quan chủ trì tổ chức thực hiện nhiệm vụ được giao đúng thời hạn và báo cáo kết quả.\n\n"
            + "2. Sở Nội vụ theo dõi, đôn đốc, tổng hợp kết quả, báo cáo Ủy ban nhân dân tỉnh.";
        return new RuleFix(Title, false, new([new RuleEdit(plan, FactPart.BodyEnd, null, text)]));
    }
}
