using CcHc.Lint.Server.Schedules;

namespace CcHc.Lint.Server.Reports.Html;

/// <summary>
/// The deadlines of a plan over its year: a row for each lead agency, a bar for each task from the first to the last day of
/// its deadline. Bars that would meet are laid in lanes; what lasts the whole year is a number, for it would cover the rest.
/// </summary>
internal sealed class HtmlTimeline(HtmlWords words, string language, string prefix, PlanSchedule schedule)
{
    private const int MostLeads = 40;
    private const int LabelLength = 40;
    private const double Left = 270;
    private const double Right = 60;
    private const double Width = 1000;
    private const double Lane = 11;
    private const double Head = 22;
    private const int WholeYearDays = 360;

    private readonly DateOnly _first = new(schedule.Year, 1, 1);
    private readonly DateOnly _last = new(schedule.Year, 12, 31);

    public void Write(HtmlBuilder html)
    {
        var rows = Rows(out var outside);
        if (rows.Count == 0) return;
        var height = Head + rows.Sum(row => row.Height) + 4;
        html.Open("div", ("class", "wide")).Open("svg", ("class", "timeline"), ("viewBox", $"0 0 1000 {N(height)}"), ("role", "img"), ("aria-label", words.TimelineTitle));
        Grid(html, height);
        var y = Head;
        foreach (var row in rows)
        {
            Row(html, row, y);
            y += row.Height;
        }

        html.Close("svg").Close("div");
        if (outside > 0) html.Element("p", words.Outside(outside), ("class", "quiet"));
    }

    private List<TimelineRow> Rows(out int outside)
    {
        var rows = new Dictionary<ScheduleLead, TimelineRow>();
        outside = 0;
        for (var i = 0; i < schedule.Tasks.Count; i++)
        {
            var task = schedule.Tasks[i];
            if (task.Task is not { From: { } from, To: { } to } || to < _first || from > _last)
            {
                outside++;
                continue;
            }

            foreach (var lead in task.Leads)
            {
                if (!rows.TryGetValue(lead, out var row)) rows[lead] = row = new TimelineRow(lead.Title.In(language), Lane);
                if (to.DayNumber - from.DayNumber >= WholeYearDays) row.WholeYear++;
                else row.Add(new TimelineBar(i, from < _first ? _first : from, to > _last ? _last : to));
            }
        }

        var ordered = schedule.Leads.Where(rows.ContainsKey).Select(lead => rows[lead]).ToList();
        if (ordered.Count <= MostLeads) return ordered;
        var others = new TimelineRow(words.Others(ordered.Count - MostLeads), Lane);
        foreach (var row in ordered.Skip(MostLeads)) others.Take(row);
        return [.. ordered.Take(MostLeads), others];
    }

    private void Grid(HtmlBuilder html, double height)
    {
        for (var month = 1; month <= 12; month++)
        {
            var x = X(new DateOnly(schedule.Year, month, 1));
            html.Open("line", ("x1", N(x)), ("y1", month % 3 == 1 ? "0" : N(Head - 6)), ("x2", N(x)), ("y2", N(height)), ("class", month % 3 == 1 ? "quarter" : "month")).Close("line")
                .Element("text", words.Month(month), ("x", N(x + 4)), ("y", "14"), ("class", "axis"));
        }
    }

    private void Row(HtmlBuilder html, TimelineRow row, double y)
    {
        html.Open("line", ("x1", "0"), ("y1", N(y)), ("x2", N(Width)), ("y2", N(y)), ("class", "rule")).Close("line");
        html.Open("text", ("x", N(Left - 8)), ("y", N(y + (row.Height / 2) + 4)), ("class", "label")).Element("title", row.Title).Text(Short(row.Title)).Close("text");
        foreach (var bar in row.Bars)
        {
            var task = schedule.Tasks[bar.Task];
            var x = X(bar.From);
            html.Open("a", ("href", $"#{prefix}t{bar.Task}"))
                .Open("rect", ("x", N(x)), ("y", N(y + 3 + (bar.Lane * Lane))), ("width", N(Math.Max(3, X(bar.To.AddDays(1)) - x - 1))), ("height", N(Lane - 3)), ("rx", "2"), ("class", DueColumns.IsQuarter(task.Task.Due) ? "bar" : "bar other"))
                .Element("title", $"{task.Task.Number} {task.Task.Task} — {task.Task.Deadline}".Trim()).Close("rect").Close("a");
        }

        if (row.WholeYear > 0)
            html.Element("text", $"+{row.WholeYear} {words.WholeYear}", ("x", N(Width - 4)), ("y", N(y + (row.Height / 2) + 4)), ("class", "more"));
    }

    private double X(DateOnly day) => Left + ((Width - Left - Right) * (day.DayNumber - _first.DayNumber) / (_last.DayNumber - _first.DayNumber + 1));

    private static string Short(string text) => text.Length <= LabelLength ? text : string.Concat(text.AsSpan(0, LabelLength - 1).TrimEnd(), "…");

    private static string N(double value) => HtmlBars.Number(value);
}
