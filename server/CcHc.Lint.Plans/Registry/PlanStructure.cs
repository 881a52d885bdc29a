namespace CcHc.Lint.Plans.Registry;

/// <summary>What a yearly plan consists of: programmes with reform areas, chapters, annex columns, usual leads.</summary>
public sealed class PlanStructure
{
    internal PlanStructure(RegistryContents contents)
    {
        Programmes = contents.Programmes;
        Areas = contents.Areas;
        Chapters = contents.Chapters;
        Columns = contents.Columns;
        Leads = contents.Leads;
    }

    public IReadOnlyList<Programme> Programmes { get; }

    public IReadOnlyList<ReformArea> Areas { get; }

    public IReadOnlyList<PlanChapter> Chapters { get; }

    public IReadOnlyList<AnnexColumn> Columns { get; }

    public IReadOnlyList<LeadByArea> Leads { get; }

    /// <summary>The programme that governs a plan for that year; its Period is what extract prints. Null outside all programmes.</summary>
    public Programme? ProgrammeFor(int year) => throw new NotSupportedException();

    /// <summary>The reform area that a heading names, or null. Numbers and mark-up must be off; case, tones' place and "Về"/"Công tác" don't matter.</summary>
    public ReformArea? AreaOf(string title) => throw new NotSupportedException();

    /// <summary>The chapter that a heading names, or null.</summary>
    public PlanChapter? ChapterOf(string title) => throw new NotSupportedException();

    /// <summary>All chapters that a heading names: "MỤC TIÊU, YÊU CẦU" names two.</summary>
    public IReadOnlyList<PlanChapter> ChaptersOf(string title) => throw new NotSupportedException();

    /// <summary>The annex column that a header cell names, or null.</summary>
    public AnnexColumn? ColumnOf(string header) => throw new NotSupportedException();
}
