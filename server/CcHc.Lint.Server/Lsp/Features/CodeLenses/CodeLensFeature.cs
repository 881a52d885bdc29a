using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Rules;
using CcHc.Lint.Server.Lsp.Checking;
using CcHc.Lint.Server.Lsp.Hosting;
using CcHc.Lint.Server.Lsp.JsonRpc;
using CcHc.Lint.Server.Lsp.Protocol;

namespace CcHc.Lint.Server.Lsp.Features.CodeLenses;

/// <summary>Counts above headings: findings of a chapter, tasks of an annex by who leads them; the day judged on at the top.</summary>
internal sealed class CodeLensFeature(ServerServices services) : ILspFeature
{
    private const int MostLeads = 4;

    public void Announce(ServerCapabilities capabilities) => capabilities.CodeLensProvider = new CodeLensOptions();

    public void Register(RouteTable routes) => routes.OnRequest("textDocument/codeLens", static () => LspJson.Default.CodeLensParams, static () => LspOutputJson.Default.IReadOnlyListCodeLens,
        services.FromAnalysis<CodeLensParams, IReadOnlyList<CodeLens>>(asked => asked.TextDocument.Uri, (_, analysis) => LensesOf(analysis)));

    private List<CodeLens> LensesOf(Analysis analysis)
    {
        var plan = analysis.Plan;
        var lenses = new List<CodeLens> { Lens(new TextSpan(0, 0), Head(analysis), analysis) };
        var chapters = plan.Sections.Where(section => section.Kind is SectionKind.Chapter or SectionKind.Annex).ToList();
        for (var i = 0; i < chapters.Count; i++)
        {
            var heading = plan.Places.SpanOf(chapters[i], FactPart.All);
            var end = i + 1 < chapters.Count ? plan.Places.SpanOf(chapters[i + 1], FactPart.All).Start : analysis.Lines.Text.Length + 1;
            var within = new TextSpan(heading.Start, end);
            if (Findings(analysis, within) is { } findings) lenses.Add(Lens(heading, findings, analysis));
            if (Tasks(analysis, within) is { } tasks) lenses.Add(Lens(heading, tasks, analysis));
        }

        return lenses;
    }

    private string Head(Analysis analysis)
    {
        var asOf = analysis.Plan.Profile.AsOf;
        var day = analysis.Wording.Say($"Xét đến ngày {DateText.Vi(asOf)}", $"Judged as of {DateText.Iso(asOf)}");
        return string.Join(" ", analysis.Result.Notices.Select(analysis.Wording.Say).Prepend(day + "."));
    }

    private string? Findings(Analysis analysis, TextSpan within)
    {
        var counts = new int[3];
        foreach (var finding in analysis.Findings)
        {
            if (finding.Span.Start >= within.Start && finding.Span.Start < within.End) counts[(int)finding.Severity]++;
        }

        var wording = analysis.Wording;
        var parts = new List<string>();
        if (counts[(int)Severity.Error] is > 0 and var errors) parts.Add(wording.Say($"{errors} lỗi", errors == 1 ? "1 error" : $"{errors} errors"));
        if (counts[(int)Severity.Warning] is > 0 and var warnings) parts.Add(wording.Say($"{warnings} cảnh báo", warnings == 1 ? "1 warning" : $"{warnings} warnings"));
        if (counts[(int)Severity.Info] is > 0 and var infos) parts.Add(wording.Say($"{infos} gợi ý", infos == 1 ? "1 hint" : $"{infos} hints"));
        return parts.Count > 0 ? string.Join(", ", parts) : null;
    }

    private string? Tasks(Analysis analysis, TextSpan within)
    {
        var byLead = new Dictionary<string, int>(StringComparer.Ordinal);
        var count = 0;
        foreach (var task in analysis.Plan.Tasks)
        {
            var start = analysis.Plan.Places.SpanOf(task, FactPart.All).Start;
            if (task.RowType != TaskRowType.Task || start < within.Start || start >= within.End) continue;
            count++;
            var lead = task.Leads.Count > 0 ? task.Leads[0].Name : task.EffectiveLead;
            if (lead.Length > 0) byLead[lead] = byLead.GetValueOrDefault(lead) + 1;
        }

        if (count == 0) return null;
        var leads = byLead.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Take(MostLeads).Select(pair => $"{pair.Key} {pair.Value}");
        return string.Join(" · ", leads.Prepend(analysis.Wording.Say($"{count} nhiệm vụ", count == 1 ? "1 task" : $"{count} tasks"))) + (byLead.Count > MostLeads ? " · …" : "");
    }

    // A lens without a command to run shows its words only.
    private static CodeLens Lens(TextSpan span, string title, Analysis analysis) =>
        new(analysis.Lines.RangeOf(span)) { Command = new Command(title, "") };
}
