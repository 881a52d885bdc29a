using System.Security.Cryptography;
using System.Text;
using CcHc.Lint.Rules;

namespace CcHc.Lint.Server.Reports.Html;

/// <summary>
/// One page for people: a summary, then each document with its schedule as pictures and its findings in context. The page
/// loads nothing: style and script are in it, allowed by their hashes, and it can be read and printed without the script.
/// </summary>
internal sealed class HtmlReport : ICheckReport
{
    /// <summary>Most findings that are shown in context; all are counted.</summary>
    public const int MaxFindings = 5_000;

    /// <summary>Most documents whose schedule is drawn.</summary>
    public const int MaxSchedules = 100;

    private static readonly string Style = Resource("report.css");
    private static readonly string Script = Resource("report.js");

    private readonly Stream _output;
    private readonly CheckRun _run;
    private readonly HtmlWords _words;
    private readonly HtmlRuleTitles _titles;
    private readonly HtmlSummary _summary;
    private readonly List<HtmlBuilder> _documents = [];
    private int _shown;
    private int _drawn;
    private bool _isCutOff;

    public HtmlReport(Stream output, CheckRun run)
    {
        _output = output;
        _run = run;
        _words = new HtmlWords(run.Language);
        _titles = new HtmlRuleTitles(run);
        _summary = new HtmlSummary(_words, _titles);
    }

    public void Add(ReportedFile file)
    {
        if (!file.IsChecked && file.Problems.Count == 0 && file.Notices.Count == 0) return;
        var number = _summary.Add(file);
        var document = new HtmlDocumentSection(_words, _titles, _run.Language, number, file);
        var room = MaxFindings - _shown;
        _isCutOff |= file.Findings.Count > room;
        var isDrawn = _drawn < MaxSchedules && file.Plan?.Tasks.Count > 0;
        if (isDrawn) _drawn++;
        _shown += Math.Min(room, file.Findings.Count);
        _documents.Add(document.Make(Math.Max(room, 0), isDrawn));
    }

    public void End(CheckSummary summary)
    {
        using var writer = new StreamWriter(_output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        writer.Write(Head());
        writer.Write(_summary.Make(summary, _run.RegistryKnownUntil));
        if (_isCutOff || _drawn == MaxSchedules)
            writer.Write(new HtmlBuilder().Element("p", _words.Limits(MaxFindings, MaxSchedules), ("class", "notice")));
        writer.Write(Filters());
        writer.Write("<main id=\"documents\">\n");
        foreach (var document in _documents) writer.Write(document);
        writer.Write("</main>\n");
        writer.Write(new HtmlBuilder().Open("footer").Element("p", _words.Footer(ProductVersion.Text)).Close("footer"));
        writer.Write($"<script>{Script}</script>\n</body>\n</html>\n");
    }

    public void Dispose()
    {
        // The stream is the caller's.
    }

    private HtmlBuilder Head()
    {
        var policy = $"default-src 'none'; style-src '{HashOf(Style)}'; script-src '{HashOf(Script)}'; base-uri 'none'; form-action 'none'";
        return new HtmlBuilder()
            .Raw("<!DOCTYPE html>\n").Open("html", ("lang", _run.Language)).Raw("\n<head>\n<meta charset=\"utf-8\">\n")
            .Open("meta", ("http-equiv", "Content-Security-Policy"), ("content", policy)).Raw("\n")
            .Raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n")
            .Element("title", _words.Title).Raw($"\n<style>{Style}</style>\n</head>\n<body>\n");
    }

    // Shown by the script alone: without it there is nothing to filter with.
    private HtmlBuilder Filters()
    {
        var html = new HtmlBuilder().Open("form", ("id", "filters"), ("hidden", ""), ("aria-label", _words.Filters));
        foreach (var severity in (Severity[])[Severity.Error, Severity.Warning, Severity.Info])
        {
            html.Open("label", ("class", "choice")).Open("input", ("type", "checkbox"), ("name", "severity"), ("value", ContractNames.Of(severity)), ("checked", ""))
                .Element("span", SeverityNames.Of(severity, _run.Language), ("class", $"badge {ContractNames.Of(severity)}")).Close("label");
        }

        html.Open("label").Text(_words.Rule + " ").Open("select", ("name", "rule")).Element("option", _words.AllRules, ("value", ""));
        foreach (var rule in _summary.RulesFound) html.Element("option", $"{rule.Code} {_titles.Of(rule)}", ("value", rule.Code));
        return html.Close("select").Close("label")
            .Open("label").Text(_words.Search + " ").Open("input", ("type", "search"), ("name", "text")).Close("label")
            .Element("output", "", ("id", "shown"), ("data-of", _words.ShownOf), ("aria-live", "polite")).Close("form").Raw("\n");
    }

    private static string HashOf(string content) => $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)))}";

    private static string Resource(string name)
    {
        using var stream = typeof(HtmlReport).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        // A browser hashes what it parsed, where a line ends with a line feed.
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
