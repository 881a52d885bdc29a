using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Outline;
using CcHc.Lint.Plans.Registry;

namespace CcHc.Lint.Plans.Requirements;

/// <summary>
/// Headings that treat a reform area without its name ("Đơn giản hóa thủ tục hành chính"). They say too little to call the part
/// by the area, but enough not to call the area absent.
/// </summary>
internal sealed class AreaTitles
{
    private const int LongestTitle = 160;

    private readonly List<Title> _titles = [];

    /// <param name="sections">Headings and clauses of the document.</param>
    public AreaTitles(IReadOnlyList<Section> sections)
    {
        foreach (var section in sections)
        {
            if (section.Kind is SectionKind.Clause or SectionKind.AnnexArea or SectionKind.Annex) continue;
            if (section.AreaId is null && section.Title.Length <= LongestTitle && MayPlan(section, sections)) _titles.Add(new Title(VietnameseText.Fold(section.Title), section.Ordinal));
        }
    }

    /// <summary>The ordinal of the first heading with words of the area; null where none has.</summary>
    public int? Find(ReformArea area)
    {
        foreach (var title in _titles)
        {
            foreach (var word in area.TitleWords)
            {
                if (title.Folded.Contains(VietnameseText.Fold(word), StringComparison.Ordinal)) return title.Ordinal;
            }
        }

        return null;
    }

    // "Sở Tài chính" below "Tổ chức thực hiện", a goal or what was done the year before plan nothing.
    private static bool MayPlan(Section section, IReadOnlyList<Section> sections)
    {
        for (var above = section; above is not null; above = above.ParentOrdinal >= 0 ? sections[above.ParentOrdinal] : null)
        {
            // "Thực hiện cải cách tài chính công" begins as a legal basis does.
            if (above.ChapterId is not (null or "nhiem-vu" or "can-cu") || ReportTitles.Opens(VietnameseText.Fold(above.Title), above.Kind)) return false;
        }

        return true;
    }

    private sealed record Title(string Folded, int Ordinal);
}
