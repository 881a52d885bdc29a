namespace CcHc.Lint.Server.Reports.Html;

/// <summary>What rules are about, in one line.</summary>
internal sealed class HtmlRuleTitles(CheckRun run)
{
    private readonly Dictionary<string, string> _titles = run.Rules.ToDictionary(rule => rule.Id, rule => rule.Title.In(run.Language), StringComparer.Ordinal);

    /// <summary>The title; of a rule that the run does not list, its id.</summary>
    public string Of(ReportedRule rule) => _titles.GetValueOrDefault(rule.Id, rule.Id);
}
