using CcHc.Lint.Server.Schedules;

namespace CcHc.Lint.Server.Reports;

/// <summary>What a document plans, for reports that show it.</summary>
/// <param name="Title">Its subject line, or "".</param>
/// <param name="Year">The year it is for; where it says none, that of the day it is judged on.</param>
/// <param name="Tasks">The tasks of its annex, in order.</param>
internal sealed record ReportedPlan(string Title, int Year, IReadOnlyList<ReportedTask> Tasks);

/// <summary>A task of a plan's annex.</summary>
/// <param name="Line">1-based line of its row.</param>
/// <param name="Leads">The bodies that lead it; empty where none is named.</param>
/// <param name="Deadline">As written.</param>
/// <param name="From">First day of the calendar interval that follows from the deadline's words, or null.</param>
/// <param name="To">Last day of that interval, or null.</param>
/// <param name="Due">When it is due, in quarters of the plan's year.</param>
internal sealed record ReportedTask(
    int Line, string Number, string Task, IReadOnlyList<ReportedLead> Leads, string Deadline, DateOnly? From, DateOnly? To, DueColumn Due);

/// <summary>A body that leads a task.</summary>
/// <param name="Name">As the registry writes it; as it stands in the row where the registry does not know it.</param>
/// <param name="Key">The same for the same body however it is written.</param>
internal sealed record ReportedLead(string Name, string Key);
