using CcHc.Lint.Rules;

namespace CcHc.Lint.Server.Reports.Html;

/// <summary>What stands first: counts over everything, findings by rule, and the documents with links.</summary>
internal sealed class HtmlSummary(HtmlWords words, HtmlRuleTitles titles)
{
    private readonly List<(ReportedFile File, int Errors, int Warnings, int Infos)> _files = [];
    private readonly Dictionary<string, RuleCount> _rules = new(StringComparer.Ordinal);

    /// <summary>The rules with findings, by code.</summary>
    public IEnumerable<ReportedRule> RulesFound => _rules.Values.Select(count => count.Rule).OrderBy(rule => rule.Code, StringComparer.Ordinal);

    /// <returns>The document's number in the page, from 1.</returns>
    public int Add(ReportedFile file)
    {
        var counts = new int[3];
        foreach (var finding in file.Findings)
        {
            counts[(int)finding.Severity]++;
            if (!_rules.TryGetValue(finding.Rule.Code, out var rule)) _rules[finding.Rule.Code] = rule = new RuleCount(finding.Rule);
            rule.Counts[(int)finding.Severity]++;
        }

        _files.Add((new ReportedFile(file.File) { Problems = file.Problems }, counts[(int)Severity.Error], counts[(int)Severity.Warning], counts[(int)Severity.Info]));
        return _files.Count;
    }

    public HtmlBuilder Make(CheckSummary summary, DateOnly knownUntil)
    {
        var html = new HtmlBuilder().Open("header").Element("h1", words.Title);
        html.Open("ul", ("class", "cards"));
        Card(html, summary.Files, words.Documents, "");
        Card(html, summary.Errors, words.Of(Severity.Error), "error");
        Card(html, summary.Warnings, words.Of(Severity.Warning), "warning");
        Card(html, summary.Infos, words.Of(Severity.Info), "info");
        if (summary.Problems > 0) Card(html, summary.Problems, words.NotRead, "error");
        html.Close("ul").Element("p", words.KnownUntil(knownUntil), ("class", "quiet")).Close("header").Raw("\n");
        if (_rules.Count > 0) Rules(html);
        if (_files.Count > 1) Files(html);
        return html;
    }

    private static void Card(HtmlBuilder html, int count, string title, string kind) =>
        html.Open("li", ("class", $"card {kind}".Trim())).Element("strong", $"{count}").Element("span", title).Close("li");

    private void Rules(HtmlBuilder html)
    {
        var most = _rules.Values.Max(count => count.Total);
        html.Open("section", ("class", "block")).Element("h2", words.RulesTitle).Open("table", ("class", "bars"));
        foreach (var rule in _rules.Values.OrderByDescending(rule => rule.Heaviest).ThenByDescending(rule => rule.Total).ThenBy(rule => rule.Rule.Code, StringComparer.Ordinal))
        {
            html.Open("tr").Open("th", ("scope", "row")).Element("code", rule.Rule.Code).Text(" " + titles.Of(rule.Rule)).Close("th")
                .Open("td", ("class", "bar"));
            HtmlBars.Draw(html, rule.Counts, most);
            html.Close("td").Element("td", $"{rule.Total}", ("class", "number")).Close("tr");
        }

        html.Close("table").Close("section").Raw("\n");
    }

    private void Files(HtmlBuilder html)
    {
        html.Open("section", ("class", "block")).Element("h2", words.Documents).Open("div", ("class", "wide")).Open("table")
            .Open("thead").Open("tr").Element("th", words.Document, ("scope", "col"));
        foreach (var severity in (Severity[])[Severity.Error, Severity.Warning, Severity.Info]) html.Element("th", words.Of(severity), ("scope", "col"), ("class", "number"));
        html.Close("tr").Close("thead").Open("tbody");
        for (var i = 0; i < _files.Count; i++)
        {
            var (file, errors, warnings, infos) = _files[i];
            html.Open("tr").Open("th", ("scope", "row")).Element("a", file.File, ("href", $"#d{i + 1}"));
            if (file.Problems.Count > 0) html.Text(" ").Element("span", words.NotRead, ("class", "badge error"));
            html.Close("th");
            foreach (var count in (int[])[errors, warnings, infos]) html.Element("td", $"{count}", ("class", count == 0 ? "number zero" : "number"));
            html.Close("tr");
        }

        html.Close("tbody").Close("table").Close("div").Close("section").Raw("\n");
    }

    private sealed class RuleCount(ReportedRule rule)
    {
        public ReportedRule Rule => rule;

        public int[] Counts { get; } = new int[3];

        public int Total => Counts[0] + Counts[1] + Counts[2];

        public Severity Heaviest => Counts[(int)Severity.Error] > 0 ? Severity.Error : Counts[(int)Severity.Warning] > 0 ? Severity.Warning : Severity.Info;
    }
}
