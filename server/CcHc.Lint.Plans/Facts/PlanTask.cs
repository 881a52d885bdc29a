namespace CcHc.Lint.Plans.Facts;

public enum TaskRowType
{
    Task,

    /// <summary>A row that only adds a product to the task above; it inherits what its blank cells leave out.</summary>
    Continuation,

    /// <summary>A row that only heads others.</summary>
    Group,
}

public enum LeadKind
{
    /// <summary>One body that can answer.</summary>
    Single,

    /// <summary>A group: "Các sở, ban, ngành".</summary>
    Collective,
    Unknown,
}

/// <summary>One body named in a lead cell.</summary>
/// <param name="Name">As written.</param>
/// <param name="AgencyId">Id in the registry, or null.</param>
public sealed record Lead(string Name, LeadKind Kind, string? AgencyId);

/// <summary>
/// A row of an annex table, or a task in labelled lines of the text ("Cơ quan chủ trì: …", "Thời gian hoàn thành: …").
/// Cell texts are without mark-up, white space folded; "" for a blank cell.
/// </summary>
/// <param name="TableOrdinal">0-based order of the table among the task tables; -1 for a task in labelled lines.</param>
/// <param name="Area">Number of the annex area the row stands under ("II"), or "".</param>
/// <param name="AreaOrdinal">Ordinal of that area among the sections, or -1.</param>
/// <param name="ParentOrdinal">Ordinal of the task row that a continuation belongs to or of the group that a task stands under, or -1.</param>
public sealed record PlanTask(
    int Ordinal,
    int TableOrdinal,
    string Area,
    int AreaOrdinal,
    int ParentOrdinal,
    TaskRowType RowType,
    string Number,
    string Task,
    string Product,
    string Lead,
    string Cooperating,
    string DeadlineText) : Fact(Ordinal), IHasDeadline
{
    public override int GetHashCode() => HashOfOrdinal;

    /// <summary>False for a task in labelled lines of the text.</summary>
    internal bool IsInTable => TableOrdinal != Tasks.RawRow.Labelled;

    public ValueList<Lead> Leads { get; init; } = ValueList<Lead>.Empty;

    public Deadline Deadline { get; init; } = Deadline.Missing;

    /// <summary>The lead as it applies: the row's own, or what it inherits from merged cells or the task above.</summary>
    public string EffectiveLead { get; init; } = "";

    public string EffectiveDeadline { get; init; } = "";

    public string EffectiveProduct { get; init; } = "";

    public string EffectiveCooperating { get; init; } = "";

    /// <summary>Which columns the table has; a table without a lead column cannot lack a lead. In labelled lines: which labels the task has, or should have as all others do.</summary>
    public TaskColumns Columns { get; init; }

    /// <summary>
    /// Columns whose cell repeats the one above by "nt", "như trên" or a ditto mark: what the row above names is this
    /// row's too, and it is asked for there.
    /// </summary>
    public TaskColumns SameAsAbove { get; init; }
}

[Flags]
public enum TaskColumns
{
    None = 0,
    Number = 1,
    Task = 2,
    Product = 4,
    Lead = 8,
    Cooperating = 16,
    Deadline = 32,
}
