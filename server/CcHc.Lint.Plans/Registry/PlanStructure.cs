namespace CcHc.Lint.Plans.Registry;

/// <summary>What a yearly plan consists of: programmes with reform areas, chapters, annex columns, usual leads.</summary>
public sealed class PlanStructure
{
    /// <summary>Id of the chapter that says which body does what ("Tổ chức thực hiện").</summary>
    internal const string Implementation = "to-chuc-thuc-hien";

    // Longer titles are sentences, whose commas join other things.
    private const int LongestJoinedTitle = 200;

    private readonly Lazy<HeadingIndex<ReformArea>> _areas;
    private readonly Lazy<HeadingIndex<PlanChapter>> _chapters;
    private readonly Lazy<HeadingIndex<AnnexColumn>> _columns;

    internal PlanStructure(RegistryContents contents)
    {
        Programmes = contents.Programmes;
        Areas = contents.Areas;
        Chapters = contents.Chapters;
        Columns = contents.Columns;
        Leads = contents.Leads;
        _areas = new(() => Index(Areas, static area => [.. area.Headings, area.Name]));
        _chapters = new(() => Index(Chapters, static chapter => [.. chapter.Headings, chapter.Name]));
        _columns = new(() => Index(Columns, static column => column.Headers));
    }

    public IReadOnlyList<Programme> Programmes { get; }

    public IReadOnlyList<ReformArea> Areas { get; }

    public IReadOnlyList<PlanChapter> Chapters { get; }

    public IReadOnlyList<AnnexColumn> Columns { get; }

    public IReadOnlyList<LeadByArea> Leads { get; }

    /// <summary>The programme that governs a plan for that year; its Period is what extract prints. Null outside all programmes.</summary>
    public Programme? ProgrammeFor(int year)
    {
        foreach (var programme in Programmes)
        {
            if (year >= programme.FromYear && year <= programme.ToYear) return programme;
        }

        return null;
    }

    public ReformArea? AreaById(string id) => Areas.FirstOrDefault(area => string.Equals(area.Id, id, StringComparison.Ordinal));

    /// <summary>
    /// The reform area that a heading names, or null. Numbers and mark-up must be off; case, the place of tones and an
    /// opening "Về" or "Công tác" don't matter; words may follow the area's name; damaged marks ("CAI CÁCH") are forgiven.
    /// </summary>
    public ReformArea? AreaOf(string title) => _areas.Value.Longest(title, wholeOnly: false);

    /// <summary>All reform areas that a heading joins: "Cải cách tổ chức bộ máy; xây dựng đội ngũ cán bộ" names two. Empty where it does not begin with one.</summary>
    public IReadOnlyList<ReformArea> AreasOf(string title)
    {
        if (AreaOf(title) is not { } first) return [];
        List<ReformArea> areas = [first];
        if (title.Length > LongestJoinedTitle) return areas;
        var parts = RegistryKeys.Fold(title).Replace(" và ", ",", StringComparison.Ordinal).Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        for (var i = 1; i < parts.Length; i++)
        {
            if (AreaOf(parts[i]) is { } area && !areas.Contains(area)) areas.Add(area);
        }

        return areas;
    }

    /// <summary>The chapter that a heading names, or null.</summary>
    public PlanChapter? ChapterOf(string title) => _chapters.Value.Longest(title, wholeOnly: false);

    /// <summary>All chapters that a heading names: "MỤC TIÊU, YÊU CẦU" names two.</summary>
    public IReadOnlyList<PlanChapter> ChaptersOf(string title) => _chapters.Value.AllOfLongest(title);

    /// <summary>The annex column that a header cell names, or null. "Stt / Số thứ tự" is read by its first known name.</summary>
    public AnnexColumn? ColumnOf(string header)
    {
        if (ColumnNamed(header) is { } whole) return whole;
        foreach (var part in header.Split('/', '(', '\n'))
        {
            if (ColumnNamed(part) is { } column) return column;
        }

        return _columns.Value.Longest(header, wholeOnly: false);
    }

    /// <summary>The annex column that has these words for a name, and no others; null where none has.</summary>
    public AnnexColumn? ColumnNamed(string words) => _columns.Value.Longest(words, wholeOnly: true);

    private static HeadingIndex<T> Index<T>(IReadOnlyList<T> items, Func<T, IReadOnlyList<string>> headings)
        where T : class
    {
        var index = new HeadingIndex<T>();
        foreach (var item in items)
        {
            foreach (var heading in headings(item)) index.Add(heading, item);
        }

        return index;
    }
}
