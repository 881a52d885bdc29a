using CcHc.Lint.Rules;
using CcHc.Lint.Server.Schedules;

namespace CcHc.Lint.Server.Reports.Html;

/// <summary>One document: what it is, its schedule as pictures, findings by chapter, and each finding in context.</summary>
internal sealed class HtmlDocumentSection(HtmlWords words, HtmlRuleTitles titles, string language, int number, ReportedFile file)
{
    /// <param name="room">How many findings may be shown in context.</param>
    /// <param name="isDrawn">True to draw the schedule.</param>
    public HtmlBuilder Make(int room, bool isDrawn)
    {
        var html = new HtmlBuilder().Open("section", ("class", "document"), ("id", $"d{number}")).Element("h2", file.File);
        if (file.Plan?.Title is { Length: > 0 } title) html.Element("p", title, ("class", "title"));
        if (file.AsOf is { } asOf) html.Element("p", $"{words.AsOf(asOf)} · {Counts()}", ("class", "quiet"));
        foreach (var problem in file.Problems) html.Element("p", problem.Message, ("class", "problem"));
        foreach (var notice in file.Notices) html.Element("p", notice, ("class", "notice"));
        if (isDrawn && file.Plan is { } plan) new HtmlSchedule(words, language, $"d{number}", PlanSchedule.Of(plan)).Write(html);
        if (file.Findings.Count > 0)
        {
            Chapters(html);
            Findings(html, room);
        }
        else if (file.Problems.Count == 0)
        {
            html.Element("p", words.Nothing, ("class", "nothing"));
        }

        return html.Close("section").Raw("\n");
    }

    private string Counts() => words.Counts(
        file.Findings.Count(finding => finding.Severity == Severity.Error),
        file.Findings.Count(finding => finding.Severity == Severity.Warning),
        file.Findings.Count(finding => finding.Severity == Severity.Info));

    private void Chapters(HtmlBuilder html)
    {
        // In order of the text, for so the findings come.
        var counts = new Dictionary<string, int[]>(StringComparer.Ordinal);
        foreach (var finding in file.Findings)
        {
            if (!counts.TryGetValue(finding.Chapter, out var count)) counts[finding.Chapter] = count = new int[3];
            count[(int)finding.Severity]++;
        }

        if (counts.Count < 2) return;
        var most = counts.Values.Max(count => count.Sum());
        html.Open("details", ("open", "")).Open("summary").Element("h3", words.ChaptersTitle).Close("summary").Open("table", ("class", "bars"));
        foreach (var (chapter, count) in counts)
        {
            html.Open("tr").Element("th", chapter.Length > 0 ? chapter : words.BeforeChapters, ("scope", "row")).Open("td", ("class", "bar"));
            HtmlBars.Draw(html, count, most);
            html.Close("td").Element("td", $"{count.Sum()}", ("class", "number")).Close("tr");
        }

        html.Close("table").Close("details").Raw("\n");
    }

    private void Findings(HtmlBuilder html, int room)
    {
        html.Element("h3", words.FindingsTitle);
        var shown = 0;
        foreach (var entry in FoldedFinding.Fold(file))
        {
            if (shown + entry.Lines.Count > room) break;
            shown += entry.Lines.Count;
            Finding(html, entry);
        }

        if (shown < file.Findings.Count) html.Element("p", words.Left(file.Findings.Count - shown), ("class", "notice"));
    }

    private void Finding(HtmlBuilder html, FoldedFinding entry)
    {
        var finding = entry.First;
        var severity = ContractNames.Of(finding.Severity);
        html.Open("article", ("class", $"finding {severity}"), ("data-severity", severity), ("data-rule", finding.Rule.Code), ("data-count", $"{entry.Lines.Count}"))
            .Open("p", ("class", "head")).Element("span", words.Of(finding.Severity), ("class", $"badge {severity}")).Text(" ")
            .Element("code", finding.Rule.Code).Text($" {titles.Of(finding.Rule)} ").Element("span", $"{words.Line} {finding.Range.Line}", ("class", "quiet")).Close("p");
        var snippet = HtmlSnippet.Of(finding);
        html.Open("blockquote").Text(snippet.Before).Element("mark", snippet.Words, ("class", severity)).Text(snippet.After).Close("blockquote");
        html.Element("p", finding.Problem);
        Labelled(html, words.Why, finding.Reason);
        Labelled(html, words.Remedy, finding.Remedy);
        Labelled(html, words.Source, finding.Rule.Source);
        if (entry.Lines.Count > 1) Labelled(html, words.SameRule, entry.LineList());
        foreach (var fix in finding.Fixes) Labelled(html, words.Fixes, fix.Title);
        foreach (var related in finding.Related) Labelled(html, $"{words.See} {related.Range.Line}", related.Message);
        html.Close("article").Raw("\n");
    }

    private static void Labelled(HtmlBuilder html, string label, string text) =>
        html.Open("p").Element("b", label + ": ").Text(text).Close("p");
}
