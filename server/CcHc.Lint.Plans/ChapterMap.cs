using CcHc.Lint.Plans.Facts;

namespace CcHc.Lint.Plans;

/// <summary>Tells which chapters of the plan structure a place stands in.</summary>
public sealed class ChapterMap
{
    private readonly Plan _plan;
    private readonly List<Placed> _sections = [];

    public ChapterMap(Plan plan)
    {
        _plan = plan;
        foreach (var section in plan.Sections) _sections.Add(new Placed(plan.Places.SpanOf(section, FactPart.All).Start, section));
        _sections.Sort(static (a, b) => a.Start.CompareTo(b.Start));
    }

    /// <summary>Ids of the chapter, and of the sections inside it that name one too; empty before the first heading.</summary>
    /// <param name="offset">In the source text.</param>
    public IReadOnlyList<string> ChaptersAt(int offset)
    {
        var ids = new List<string>();
        for (var section = SectionAt(offset); section is not null; section = section.ParentOrdinal < 0 ? null : _plan.Sections[section.ParentOrdinal])
        {
            if (section.ChapterId is { } id) ids.Add(id);
        }

        return ids;
    }

    /// <summary>The nearest heading or clause at or above a place, or null.</summary>
    public Section? SectionAt(int offset)
    {
        Section? nearest = null;
        foreach (var section in _sections)
        {
            if (section.Start > offset) break;
            nearest = section.Section;
        }

        return nearest;
    }

    private sealed record Placed(int Start, Section Section);
}
