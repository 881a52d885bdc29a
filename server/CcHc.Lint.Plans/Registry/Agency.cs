namespace CcHc.Lint.Plans.Registry;

public enum AgencyLevel
{
    Central,
    Province,
    District,
    Commune,

    /// <summary>Several levels at once ("UBND các cấp").</summary>
    Mixed,
}

public enum AgencyKind
{
    /// <summary>One body.</summary>
    Single,

    /// <summary>A group that nobody answers for: "Các sở, ban, ngành".</summary>
    Collective,

    /// <summary>A post: "Chủ tịch UBND tỉnh".</summary>
    Person,

    /// <summary>A part of a body, see <see cref="Agency.Parent"/>.</summary>
    Unit,

    /// <summary>A steering committee, council or inspection team.</summary>
    Committee,

    /// <summary>A kind of administrative unit: "thị trấn".</summary>
    UnitType,
}

/// <summary>Whether a body can be the lead of a task of a provincial plan.</summary>
public enum LeadCapacity
{
    Yes,
    No,

    /// <summary>Legal, but it names no office that answers ("UBND tỉnh", a committee).</summary>
    Weak,

    /// <summary>A unit: the body that it belongs to answers.</summary>
    ThroughParent,

    /// <summary>Outside the authority of the People's Committee: it can only be invited.</summary>
    InviteOnly,

    /// <summary>A post: the office it heads is meant.</summary>
    AsPerson,
}

public enum AgencyBranch
{
    State,
    Party,
    Front,

    /// <summary>Run by a ministry, not by the province ("Công an tỉnh").</summary>
    Vertical,
}

/// <summary>Who took over from a body that ended.</summary>
/// <param name="Id">Id of the successor.</param>
/// <param name="From">First day of the successor's competence.</param>
/// <param name="Scope">What was taken over ("báo chí, xuất bản"), or null for all of it.</param>
public sealed record AgencySuccessor(string Id, DateOnly From, string? Scope);

/// <summary>A body, post or group of bodies that plans name.</summary>
public sealed record Agency
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>Other full names and usual short forms that are safe to match anywhere in a text.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Abbreviations in capitals ("SNV", "VPCP"): they stand for the body only where they are written in capitals and not inside a symbol.</summary>
    public IReadOnlyList<string> Abbreviations { get; init; } = [];

    /// <summary>Bare forms that stand for the body only inside a list ("Các Sở: Y tế, Xây dựng").</summary>
    public IReadOnlyList<string> ListItemForms { get; init; } = [];

    /// <summary>Names with a place: <c>{province}</c>, <c>{name}</c> (a proper name) or <c>{number}</c> (Roman or Arabic) ends the pattern.</summary>
    public IReadOnlyList<string> NamePatterns { get; init; } = [];

    /// <summary>Words that make it another thing when they follow: "Chính phủ" before "điện tử".</summary>
    public IReadOnlyList<string> NotBefore { get; init; } = [];

    public AgencyLevel Level { get; init; }

    public AgencyKind Kind { get; init; }

    public LeadCapacity Lead { get; init; }

    public AgencyBranch Branch { get; init; }

    /// <summary>First day, or null where the registry does not date it.</summary>
    public DateOnly? ValidFrom { get; init; }

    /// <summary>Last day, or null where it still exists or the registry does not date its end.</summary>
    public DateOnly? ValidTo { get; init; }

    public IReadOnlyList<AgencySuccessor> Successors { get; init; } = [];

    /// <summary>Id of the body that a unit or post belongs to, or null.</summary>
    public string? Parent { get; init; }

    public string? Note { get; init; }

    public IReadOnlyList<string> Sources { get; init; } = [];

    public Confidence Confidence { get; init; }

    /// <summary>True where the body had ended before that day.</summary>
    public bool IsFormerOn(DateOnly day) => ValidTo is { } last && day > last;

    /// <summary>True where the body did not exist yet on that day.</summary>
    public bool IsNotYetOn(DateOnly day) => ValidFrom is { } first && day < first;
}
