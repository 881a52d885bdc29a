using CcHc.Lint.Plans.Facts;

namespace CcHc.Lint.RulePacks;

/// <summary>Where a plan shows that it lacks something: nothing stands there to point at.</summary>
internal static class PlanAnchor
{
    /// <summary>The chapter where the missing one would be looked for: "Tổ chức thực hiện", else the last chapter, else the document.</summary>
    public static Fact ForChapter(PlanDocument document, IEnumerable<Section> sections) => Chapter(sections, "to-chuc-thuc-hien") ?? (Fact)document;

    /// <summary>The chapter that should hold the reform areas, else as for a chapter.</summary>
    public static Fact ForArea(PlanDocument document, IEnumerable<Section> sections) => Chapter(sections, "nhiem-vu") ?? (Fact)document;

    /// <summary>The first instrument cited as basis, else the document.</summary>
    public static Fact ForBasis(PlanDocument document, IEnumerable<Citation> citations) =>
        citations.Where(citation => citation.IsBasis).MinBy(citation => citation.Ordinal) ?? (Fact)document;

    /// <summary>Words of the anchor: a chapter's title without its number, all of anything else.</summary>
    public static FactPart PartOf(Fact anchor) => anchor is Section ? FactPart.Title : FactPart.All;

    private static Section? Chapter(IEnumerable<Section> sections, string id)
    {
        Section? last = null;
        Section? named = null;
        foreach (var section in sections)
        {
            if (section.Kind != SectionKind.Chapter) continue;
            if (last is null || section.Ordinal > last.Ordinal) last = section;
            if (string.Equals(section.ChapterId, id, StringComparison.Ordinal) && (named is null || section.Ordinal > named.Ordinal)) named = section;
        }

        return named ?? last;
    }
}
