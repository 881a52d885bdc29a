using CcHc.Lint.Plans.Facts;

namespace CcHc.Lint.RulePacks;

/// <summary>
/// Who leads, by the bodies that a lead cell names. Words that are no known kind of body count for neither side; what a
/// ditto mark repeats is told where it is written out.
/// </summary>
internal static class LeadCells
{
    /// <summary>True where the cell names groups only, or begins with one: those named behind it are part of the crowd.</summary>
    public static bool IsCollective(PlanTask row) => row.Leads.Count > 0 && row.Leads[0].Kind == LeadKind.Collective && !IsRepeated(row);

    /// <summary>True where the cell names one body first and further bodies or a group behind it, more than <paramref name="most"/> in all.</summary>
    public static bool IsMultiple(PlanTask row, int most) => !IsCollective(row) && !IsRepeated(row) && Named(row) > 0 && Named(row) + Groups(row) > most;

    /// <summary>True where the cell names one body and nobody else: a crowd of leads needs no partners.</summary>
    public static bool NamesOneBody(PlanTask row) => row.Leads is [{ Kind: LeadKind.Single }];

    /// <summary>True where a group stands beside the named body.</summary>
    public static bool HasGroup(PlanTask row) => Groups(row) > 0;

    private static bool IsRepeated(PlanTask row) => (row.SameAsAbove & TaskColumns.Lead) != 0;

    private static int Named(PlanTask row) => row.Leads.Count(lead => lead.Kind == LeadKind.Single);

    private static int Groups(PlanTask row) => row.Leads.Count(lead => lead.Kind == LeadKind.Collective);
}
