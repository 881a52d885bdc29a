using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Server.Lsp.Checking;
using CcHc.Lint.Server.Lsp.Features.DocumentViews;
using CcHc.Lint.Server.Lsp.Hosting;
using CcHc.Lint.Server.Schedules;

namespace CcHc.Lint.Server.Lsp.Features.Overviews;

/// <summary>Makes the overview of one analysed document.</summary>
/// <param name="view">The blocks of a Word file, by which its places are named; null for a document that is text.</param>
internal sealed class OverviewMaker(Analysis analysis, ViewBlocks? view)
{
    private readonly Wording _wording = analysis.Wording;

    public Overview Make()
    {
        var profile = analysis.Plan.Profile;
        var year = profile.Year ?? profile.AsOf.Year;
        var tasks = analysis.Plan.Tasks.Where(task => task.RowType == TaskRowType.Task).ToList();
        var due = tasks.ConvertAll(task => DueColumns.Of(task.Deadline, year));
        var shown = Enum.GetValues<DueColumn>().Where(column => DueColumns.IsQuarter(column) || due.Contains(column)).ToList();
        var columns = shown.ConvertAll(column => new OverviewColumn(IdOf(column), _wording.Say(DueColumns.TitleOf(column, year))));
        var columnOf = due.ConvertAll(shown.IndexOf);
        foreach (var column in columnOf) columns[column].Count++;
        var leads = LeadsOf(tasks, due, shown, out var leadsOf);
        return new Overview(
            analysis.Uri, _wording.Language, DateText.Iso(profile.AsOf), _wording.Say($"Xét đến ngày {DateText.Vi(profile.AsOf)}", $"Judged as of {DateText.Iso(profile.AsOf)}"),
            year, [.. analysis.Result.Problems.Select(problem => _wording.Say(problem.Message)), .. analysis.Result.Notices.Select(_wording.Say)],
            columns, leads, [.. tasks.Select((task, index) => Make(task, columnOf[index], leadsOf[index]))], Rules())
        {
            Version = analysis.Version,
            Title = profile.Title,
        };
    }

    private static string IdOf(DueColumn column) => column switch
    {
        DueColumn.Before => "before",
        DueColumn.Quarter1 => "q1",
        DueColumn.Quarter2 => "q2",
        DueColumn.Quarter3 => "q3",
        DueColumn.Quarter4 => "q4",
        DueColumn.Year => "year",
        DueColumn.After => "after",
        DueColumn.Regular => "regular",
        DueColumn.Open => "open",
        _ => "missing",
    };

    private List<OverviewLead> LeadsOf(List<PlanTask> tasks, List<DueColumn> due, List<DueColumn> shown, out List<IReadOnlyList<int>> leadsOf)
    {
        var table = new LeadTable();
        var own = new List<IReadOnlyList<ScheduleLead>>(tasks.Count);
        for (var i = 0; i < tasks.Count; i++) own.Add(table.Add(TaskLead.Of(tasks[i], analysis.Registry), due[i]));
        var ordered = table.Ordered().ToList();
        leadsOf = own.ConvertAll<IReadOnlyList<int>>(leads => [.. leads.Select(lead => ordered.IndexOf(lead))]);
        return ordered.ConvertAll(lead => new OverviewLead(
            _wording.Say(lead.Title), lead.Kind is { } kind ? ContractNames.Of(kind) : "missing", shown.ConvertAll(column => lead.Counts[(int)column]), lead.Total));
    }

    private OverviewTask Make(PlanTask task, int column, IReadOnlyList<int> leads)
    {
        var area = task.AreaOrdinal >= 0 && task.AreaOrdinal < analysis.Plan.Sections.Count ? analysis.Plan.Sections[task.AreaOrdinal] : null;
        return new OverviewTask(
            task.Number, task.Task.Length > 0 ? task.Task : task.EffectiveProduct, area is null ? "" : $"{area.Number} {area.Title}".Trim(),
            task.EffectiveLead, leads, task.EffectiveDeadline, ContractNames.Of(task.Deadline.Class), column,
            PlaceOf(analysis.Plan.Places.OwnSpanOf(task, FactPart.Task) is { Length: > 0 } words ? words : analysis.Plan.Places.SpanOf(task, FactPart.All)))
        {
            From = task.Deadline.From is { } from ? DateText.Iso(from) : null,
            To = task.Deadline.To is { } to ? DateText.Iso(to) : null,
        };
    }

    private List<OverviewRule> Rules()
    {
        var rules = new List<OverviewRule>();
        foreach (var group in analysis.Findings.GroupBy(finding => finding.Rule.Code, StringComparer.Ordinal))
        {
            var rule = group.First().Rule;
            rules.Add(new OverviewRule(
                rule.Code, rule.Id, _wording.Say(rule.Title), ContractNames.Of(group.Max(finding => finding.Severity)),
                [.. group.Select(finding => new OverviewFinding(ContractNames.Of(finding.Severity), finding.Text, _wording.Say(finding.Message.Problem), PlaceOf(finding.Span)))]));
        }

        return [.. rules.OrderBy(rule => Rank(rule.Severity)).ThenByDescending(rule => rule.Findings.Count).ThenBy(rule => rule.Code, StringComparer.Ordinal)];
    }

    private OverviewPlace PlaceOf(TextSpan span) => new(analysis.Lines.RangeOf(span))
    {
        View = view?.PlacesOf(span) is [var first, ..] ? first : null,
    };

    private static int Rank(string severity) => severity switch
    {
        "error" => 0,
        "warning" => 1,
        _ => 2,
    };
}
