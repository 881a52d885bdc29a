using CcHc.Lint.Server.Schedules;

namespace CcHc.Lint.Server.Reports.Html;

/// <summary>The schedule of a plan: a matrix of lead agencies and quarters, and a picture of the deadlines over the year with a table of the same.</summary>
/// <param name="prefix">What the ids of this document begin with.</param>
internal sealed class HtmlSchedule(HtmlWords words, string language, string prefix, PlanSchedule schedule)
{
    public void Write(HtmlBuilder html)
    {
        if (schedule.Tasks.Count == 0) return;
        Matrix(html);
        html.Open("details", ("open", "")).Open("summary").Element("h3", words.TimelineTitle).Close("summary");
        new HtmlTimeline(words, language, prefix, schedule).Write(html);
        Table(html);
        html.Close("details").Raw("\n");
    }

    private void Matrix(HtmlBuilder html)
    {
        var most = Math.Max(1, schedule.Leads.Max(lead => lead.Counts.Max()));
        html.Open("details", ("open", "")).Open("summary").Element("h3", words.MatrixTitle).Close("summary").Open("div", ("class", "wide"))
            .Open("table", ("class", "matrix")).Open("thead").Open("tr").Element("th", words.Lead, ("scope", "col"));
        foreach (var column in schedule.Columns) html.Element("th", DueColumns.TitleOf(column, schedule.Year).In(language), ("scope", "col"));
        html.Element("th", words.Total, ("scope", "col")).Close("tr").Close("thead").Open("tbody");
        foreach (var lead in schedule.Leads)
        {
            html.Open("tr").Element("th", lead.Title.In(language), ("scope", "row"), ("class", lead.IsMissing ? "missing" : null));
            foreach (var column in schedule.Columns)
            {
                var count = lead.Counts[(int)column];
                // Five depths of colour; the number says the same.
                var depth = count == 0 ? 0 : 1 + (int)Math.Round(4.0 * (count - 1) / Math.Max(1, most - 1));
                html.Element("td", count == 0 ? "" : $"{count}", ("class", $"depth{depth}"));
            }

            html.Element("td", $"{lead.Total}", ("class", "number")).Close("tr");
        }

        html.Close("tbody").Close("table").Close("div").Close("details").Raw("\n");
    }

    private void Table(HtmlBuilder html)
    {
        html.Open("details").Element("summary", words.TimelineTable).Open("div", ("class", "wide")).Open("table").Open("thead").Open("tr");
        foreach (var title in (string[])[words.Lead, words.Task, words.Deadline, words.From, words.To]) html.Element("th", title, ("scope", "col"));
        html.Close("tr").Close("thead").Open("tbody");
        for (var i = 0; i < schedule.Tasks.Count; i++)
        {
            var (task, leads) = (schedule.Tasks[i].Task, schedule.Tasks[i].Leads);
            html.Open("tr", ("id", $"{prefix}t{i}")).Element("td", string.Join("; ", leads.Select(lead => lead.Title.In(language))))
                .Element("td", $"{task.Number} {task.Task}".Trim()).Element("td", task.Deadline)
                .Element("td", task.From is { } from ? words.Day(from) : "").Element("td", task.To is { } to ? words.Day(to) : "").Close("tr");
        }

        html.Close("tbody").Close("table").Close("div").Close("details").Raw("\n");
    }
}
