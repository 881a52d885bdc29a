using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Registry;
using CcHc.Lint.Rules;
using CcHc.Lint.Server.Schedules;

namespace CcHc.Lint.Server.Reports.Html;

/// <summary>One document: what it is, its schedule as pictures, findings by chapter, and each finding in context.</summary>
internal sealed class HtmlDocumentSection(HtmlWords words, string language, int number, CheckedFile file)
{
    /// <param name="room">How many findings may be shown in context.</param>
    /// <param name="registry">Where the names of bodies come from; null to draw no schedule.</param>
    public HtmlBuilder Make(int room, RegistryData? registry)
    {
        var html = new HtmlBuilder().Open("section", ("class", "document"), ("id", $"d{number}")).Element("h2", file.File);
        if (file.Result?.Plan.Profile.Title is { Length: > 0 } title) html.Element("p", title, ("class", "title"));
        if (file.AsOf is { } asOf) html.Element("p", $"{words.AsOf(asOf)} · {Counts()}", ("class", "quiet"));
        foreach (var problem in file.Problems) html.Element("p", problem.Message.In(language), ("class", "problem"));
        foreach (var notice in file.Notices) html.Element("p", notice.In(language), ("class", "notice"));
        if (registry is not null) new HtmlSchedule(words, language, $"d{number}", PlanSchedule.Of(file.Result!.Plan, registry)).Write(html);
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
        var plan = file.Result!.Plan;
        List<(string Title, int Start)> chapters = [(words.BeforeChapters, 0)];
        foreach (var section in plan.Sections)
        {
            if (section.Kind is SectionKind.Chapter or SectionKind.Annex) chapters.Add(($"{section.Number} {section.Title}".Trim(), plan.Places.SpanOf(section, FactPart.All).Start));
        }

        if (chapters.Count < 3) return;
        var counts = chapters.ConvertAll(_ => new int[3]);
        foreach (var finding in file.Findings) counts[Math.Max(chapters.FindLastIndex(chapter => chapter.Start <= finding.Span.Start), 0)][(int)finding.Severity]++;
        var most = Math.Max(1, counts.Max(count => count.Sum()));
        html.Open("details", ("open", "")).Open("summary").Element("h3", words.ChaptersTitle).Close("summary").Open("table", ("class", "bars"));
        for (var i = 0; i < chapters.Count; i++)
        {
            html.Open("tr").Element("th", chapters[i].Title, ("scope", "row")).Open("td", ("class", "bar"));
            HtmlBars.Draw(html, counts[i], most);
            html.Close("td").Element("td", $"{counts[i].Sum()}", ("class", counts[i].Sum() == 0 ? "number zero" : "number")).Close("tr");
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
        var line = file.Source.LineOf(finding.Span.Start);
        html.Open("article", ("class", $"finding {severity}"), ("data-severity", severity), ("data-rule", finding.Rule.Code), ("data-count", $"{entry.Lines.Count}"))
            .Open("p", ("class", "head")).Element("span", words.Of(finding.Severity), ("class", $"badge {severity}")).Text(" ")
            .Element("code", finding.Rule.Code).Text($" {finding.Rule.Title.In(language)} ").Element("span", $"{words.Line} {line}", ("class", "quiet")).Close("p");
        var snippet = HtmlSnippet.Of(file.Source, finding.Span);
        html.Open("blockquote").Text(snippet.Before).Element("mark", snippet.Words, ("class", severity)).Text(snippet.After).Close("blockquote");
        html.Element("p", finding.Message.Problem.In(language));
        Labelled(html, words.Why, finding.Message.Reason.In(language));
        Labelled(html, words.Remedy, finding.Message.Remedy.In(language));
        Labelled(html, words.Source, finding.Rule.Source.In(language));
        if (entry.Lines.Count > 1) Labelled(html, words.SameRule, entry.LineList());
        foreach (var fix in finding.Fixes) Labelled(html, words.Fixes, fix.Title.In(language));
        foreach (var related in finding.Related) Labelled(html, $"{words.See} {file.Source.LineOf(related.Span.Start)}", related.Message.In(language));
        html.Close("article").Raw("\n");
    }

    private static void Labelled(HtmlBuilder html, string label, string text) =>
        html.Open("p").Element("b", label + ": ").Text(text).Close("p");
}
