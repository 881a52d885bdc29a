using System.Runtime.CompilerServices;
using CcHc.Lint.Documents;
using CcHc.Lint.Linting;
using CcHc.Lint.Rules;
using CcHc.Lint.Server.Lsp.Checking;
using CcHc.Lint.Server.Lsp.Hosting;
using CcHc.Lint.Server.Lsp.Protocol;

namespace CcHc.Lint.Server.Lsp.Features.Diagnostics;

/// <summary>Turns findings and problems into diagnostics as this client takes them.</summary>
internal sealed class DiagnosticMaker(ServerServices services)
{
    public const string Source = "cchc-lint";

    private static readonly DiagnosticTag[] Deprecated = [DiagnosticTag.Deprecated];
    private static readonly DiagnosticTag[] Unnecessary = [DiagnosticTag.Unnecessary];

    // By what is remembered of the document while it is open.
    private readonly ConditionalWeakTable<CheckMemory, DiagnosticMemory> _known = [];

    /// <summary>Diagnostics for all that was found.</summary>
    public List<Diagnostic> Make(Analysis analysis) => Make(analysis, analysis.Findings);

    /// <param name="findings">The findings of the analysis to show.</param>
    /// <param name="analysis">Where they belong; its problems are shown in any case.</param>
    public List<Diagnostic> Make(Analysis analysis, IReadOnlyList<Finding> findings)
    {
        var diagnostics = new List<Diagnostic>(findings.Count);
        var wording = analysis.Wording;
        foreach (var problem in analysis.Result.Problems) diagnostics.Add(Make(problem, analysis, wording));
        if (analysis.Snapshot is { } snapshot)
        {
            _known.GetOrCreateValue(snapshot.Memory).Add(
                findings, wording.Language, finding => Make(finding, analysis, wording) with { Encoded = new EncodedMembers() }, finding => analysis.Lines.RangeOf(finding.Span), diagnostics);
            return diagnostics;
        }

        foreach (var finding in findings) diagnostics.Add(Make(finding, analysis, wording));
        return diagnostics;
    }

    public Diagnostic Make(Finding finding, Analysis analysis) => Make(finding, analysis, analysis.Wording);

    private Diagnostic Make(Finding finding, Analysis analysis, Wording wording)
    {
        var (problem, reason, remedy) = finding.Message.In(wording.Language);
        return new Diagnostic(
            analysis.Lines.RangeOf(finding.Span),
            $"{problem}\n{reason}\n{remedy}")
        {
            Severity = SeverityOf(finding.Severity),
            Code = finding.Rule.Code,
            CodeDescription = services.Client.TakesCodeDescription && services.Pages.HrefOf(finding.Rule, wording.Language) is { } href ? new CodeDescription(href) : null,
            Source = Source,
            Tags = TagsOf(finding.Rule.Kind),
            RelatedInformation = services.Client.TakesRelatedInformation ? RelatedOf(finding, analysis, wording) : null,
            Data = services.Client.TakesDiagnosticData ? new DiagnosticData(finding.Rule.Id, finding.Fingerprint) : null,
        };
    }

    private static Diagnostic Make(DocumentProblem problem, Analysis analysis, Wording wording) =>
        new(analysis.Lines.RangeOf(problem.Span ?? analysis.Lines.LineSpan(0)), wording.Say(problem.Message))
        {
            Severity = DiagnosticSeverity.Warning,
            Code = problem.Code,
            Source = Source,
        };

    private static List<DiagnosticRelatedInformation>? RelatedOf(Finding finding, Analysis analysis, Wording wording)
    {
        if (finding.Related.Count == 0) return null;
        var related = new List<DiagnosticRelatedInformation>(finding.Related.Count);
        foreach (var place in finding.Related)
            related.Add(new DiagnosticRelatedInformation(new Location(analysis.Uri, analysis.Lines.RangeOf(place.Span)), wording.Say(place.Message)));
        return related;
    }

    private static DiagnosticSeverity SeverityOf(Severity severity) => severity switch
    {
        Severity.Error => DiagnosticSeverity.Error,
        Severity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Information,
    };

    /// <summary>True for the kinds of finding at words that name what is not to be used any more: editors strike them through.</summary>
    public static bool NamesWhatIsGone(string kind) => kind is "citation-superseded" or "agency-former" or "terminology-outdated";

    private static DiagnosticTag[]? TagsOf(string kind) => NamesWhatIsGone(kind) ? Deprecated : kind == "abbrev-unused" ? Unnecessary : null;
}
