namespace CcHc.Lint.Plans.Registry;

/// <summary>A reform programme and the plan years that it governs.</summary>
/// <param name="Id">"2011-2020"; "2021-transition" for the year between two programmes.</param>
/// <param name="Period">The ten-year period it belongs to: "2011-2020", "2021-2030".</param>
/// <param name="FromYear">First plan year, inclusive; <paramref name="ToYear"/> the last.</param>
/// <param name="Instrument">Symbol of the instrument that sets it.</param>
/// <param name="Date">Its date of issue.</param>
/// <param name="Areas">The reform areas that it demands, in its order.</param>
public sealed record Programme(
    string Id, string Period, int FromYear, int ToYear, string Instrument, DateOnly? Date, IReadOnlyList<ProgrammeArea> Areas)
{
    /// <summary>Further instruments of the same programme that a plan cites ("225/QĐ-TTg"), each by symbol.</summary>
    public IReadOnlyList<string> Companions { get; init; } = [];

    public string? Note { get; init; }

    public IReadOnlyList<string> Sources { get; init; } = [];

    public Confidence Confidence { get; init; }
}

/// <summary>A reform area as one programme calls it.</summary>
/// <param name="Id">Id of the area in <see cref="PlanStructure.Areas"/>.</param>
/// <param name="Name">Name in the programme.</param>
/// <param name="ProvincialName">Name that provinces use for their own level, or null.</param>
public sealed record ProgrammeArea(string Id, string Name, string? ProvincialName);

/// <summary>A reform area, or a cross-cutting task that plans treat like one ("chỉ đạo, điều hành").</summary>
/// <param name="Headings">Headings that name it.</param>
/// <param name="Counterparts">Ids of the areas that take its place in other programmes ("hien-dai-hoa" and "chinh-quyen-so").</param>
public sealed record ReformArea(string Id, string Name, IReadOnlyList<string> Headings, IReadOnlyList<string> Counterparts)
{
    /// <summary>Words that show in a heading with another name that it treats the area.</summary>
    public IReadOnlyList<string> TitleWords { get; init; } = [];

    public IReadOnlyList<string> Sources { get; init; } = [];

    public Confidence Confidence { get; init; }
}

/// <summary>A chapter of a plan.</summary>
/// <param name="Level">"mandatory", "expected" or "optional".</param>
/// <param name="BasisVi">What demands it, in Vietnamese; <paramref name="BasisEn"/> in English.</param>
/// <param name="Headings">Headings that name it; one that ends with "…" stands for every heading that begins so.</param>
/// <param name="InsideWords">Words that show its content inside other chapters.</param>
/// <param name="InsideChapters">Ids of the chapters where such words count; empty for all.</param>
/// <param name="Alternatives">Ids of chapters of which one can stand for this one.</param>
public sealed record PlanChapter(
    string Id,
    string Name,
    string Level,
    string BasisVi,
    string BasisEn,
    IReadOnlyList<string> Headings,
    IReadOnlyList<string> InsideWords,
    IReadOnlyList<string> InsideChapters,
    IReadOnlyList<string> Alternatives)
{
    public string? Note { get; init; }

    public IReadOnlyList<string> Sources { get; init; } = [];

    public Confidence Confidence { get; init; }
}

/// <summary>A column of the annex table.</summary>
/// <param name="Id">"stt", "nhiem-vu", "san-pham", "chu-tri", "phoi-hop", "thoi-gian" or another that a later entry adds.</param>
/// <param name="Headers">Column headers that name it.</param>
public sealed record AnnexColumn(string Id, bool IsRequired, IReadOnlyList<string> Headers);

/// <summary>The body that usually leads an area, before and after the reorganisation of 2025-03-01.</summary>
/// <param name="Subject">Id of an area, or words for a subject inside one ("ISO 9001").</param>
/// <param name="Before">Ids of agencies up to 2025-02-28; <paramref name="After"/> from 2025-03-01.</param>
public sealed record LeadByArea(string Subject, IReadOnlyList<string> Before, IReadOnlyList<string> After, Confidence Confidence);
