using CcHc.Lint.Plans;
using CcHc.Lint.Plans.Facts;

namespace CcHc.Lint.Linting;

/// <summary>Tells which chapters of the plan structure a place stands in.</summary>
internal sealed class ChapterFinder(Plan plan)
{
    private List<Placed>? _sections;

    /// <summary>Ids of the chapter, and of the sections inside it that name one too; empty before the first heading.</summary>
    public IReadOnlyList<string> ChaptersAt(int offset)
    {
        _sections ??= Sorted();
        Section? nearest = null;
        foreach (var section in _sections)
        {
            if (section.Start > offset) break;
            nearest = section.Section;
        }

        var ids = new List<string>();
        while (nearest is not null)
        {
            if (nearest.ChapterId is { } id) ids.Add(id);
            nearest = nearest.ParentOrdinal < 0 ? null : plan.Sections[nearest.ParentOrdinal];
        }

        return ids;
    }

    private List<Placed> Sorted()
    {
        var sections = new List<Placed>();
        foreach (var section in plan.Sections) sections.Add(new Placed(plan.Places.SpanOf(section, FactPart.All).Start, section));
        sections.Sort(static (a, b) => a.Start.CompareTo(b.Start));
        return sections;
    }

    private sealed record Placed(int Start, Section Section);
}
