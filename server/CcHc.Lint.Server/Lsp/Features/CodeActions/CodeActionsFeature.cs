using CcHc.Lint.Documents;
using CcHc.Lint.Rules;
using CcHc.Lint.Server.Lsp.Checking;
using CcHc.Lint.Server.Lsp.Features.Configuration;
using CcHc.Lint.Server.Lsp.Features.Diagnostics;
using CcHc.Lint.Server.Lsp.Hosting;
using CcHc.Lint.Server.Lsp.JsonRpc;
using CcHc.Lint.Server.Lsp.Protocol;
using CcHc.Lint.Server.Lsp.Workspace;

namespace CcHc.Lint.Server.Lsp.Features.CodeActions;

/// <summary>
/// Fixes of the findings at a place, and the pages of their rules. What is meant follows from range and document version:
/// the diagnostics that a client echoes have been through its own columns and may have lost their data.
/// </summary>
internal sealed class CodeActionsFeature(ServerServices services, DiagnosticMaker maker) : ILspFeature
{
    public const string QuickFix = "quickfix";

    private const string FixAction = "fix";

    public void Announce(ServerCapabilities capabilities) =>
        capabilities.CodeActionProvider = new CodeActionOptions { CodeActionKinds = [QuickFix, FixAllAction.Kind], ResolveProvider = true };

    public void Register(RouteTable routes)
    {
        routes.OnRequest("textDocument/codeAction", static () => LspJson.Default.CodeActionParams, static () => LspOutputJson.Default.IReadOnlyListCodeAction,
            AnswerAsync);
        routes.OnRequest("codeAction/resolve", static () => LspJson.Default.CodeAction, static () => LspOutputJson.Default.CodeAction, ResolveAsync);
    }

    private Task<IReadOnlyList<CodeAction>?> AnswerAsync(CodeActionParams asked, CancellationToken cancellation)
    {
        var uri = asked.TextDocument.Uri;
        if (!ConfigurationDiagnostics.Covers(uri))
            return services.FromAnalysis<CodeActionParams, IReadOnlyList<CodeAction>>(static known => known.TextDocument.Uri, ActionsAt)(asked, cancellation);
        var snapshot = services.Documents.Get(uri);
        IReadOnlyList<CodeAction> actions = Wants(asked.Context.Only, QuickFix) ? [.. MisspeltWordActions.Of(snapshot, snapshot.Lines.SpanOf(asked.Range), services)] : [];
        return Task.FromResult<IReadOnlyList<CodeAction>?>(actions);
    }

    private List<CodeAction> ActionsAt(CodeActionParams asked, Analysis analysis)
    {
        var place = analysis.Lines.SpanOf(asked.Range);
        var actions = new List<CodeAction>();
        var seenRules = new HashSet<string>(StringComparer.Ordinal);
        foreach (var finding in analysis.Findings)
        {
            if (finding.Span.Start > place.End || finding.Span.End < place.Start) continue;
            if (!Wants(asked.Context.Only, QuickFix)) continue;
            AddFixes(actions, finding, analysis);
            if (SuppressionAction.Of(finding, analysis, services) is { } suppression) actions.Add(suppression);
            if (!seenRules.Add(finding.Rule.Id)) continue;
            actions.AddRange(SeverityActions.Of(finding, analysis, services));
            if (asked.Context.Only is null && services.Client.ShowsDocuments) actions.Add(PageOf(finding.Rule, analysis.Wording));
        }

        if (Wants(asked.Context.Only, FixAllAction.Kind) && FixAllAction.IsOffered(analysis)) AddFixAll(actions, analysis);
        return actions;
    }

    private void AddFixAll(List<CodeAction> actions, Analysis analysis)
    {
        var action = new CodeAction(FixAllAction.TitleFor(analysis.Wording)) { Kind = FixAllAction.Kind };
        if (services.Client.ResolvesEdits) actions.Add(action with { Data = new CodeActionData(analysis.Uri, analysis.Version!.Value, FixAllAction.Kind) });
        else if (FixAllAction.EditFor(analysis, services) is { } edit) actions.Add(action with { Edit = edit });
    }

    private void AddFixes(List<CodeAction> actions, Finding finding, Analysis analysis)
    {
        Diagnostic[] diagnostics = [maker.Make(finding, analysis)];
        for (var i = 0; i < finding.Fixes.Count; i++)
        {
            var fix = finding.Fixes[i];
            actions.Add(new CodeAction(analysis.Wording.Say(fix.Title))
            {
                Kind = QuickFix,
                Diagnostics = diagnostics,
                IsPreferred = fix.IsSafe && finding.Fixes.Count == 1 ? true : null,
                Edit = services.Client.ResolvesEdits ? null : WorkspaceEdits.Of(services, analysis, fix.Edits),
                Data = services.Client.ResolvesEdits
                    ? new CodeActionData(analysis.Uri, analysis.Version!.Value, FixAction) { Fingerprint = finding.Fingerprint, Fix = i }
                    : null,
            });
        }
    }

    private static CodeAction PageOf(RuleDescriptor rule, Wording wording)
    {
        var title = wording.Say($"Mở trang của quy tắc {rule.Code}", $"Open the page of rule {rule.Code}");
        return new CodeAction(title) { Command = new Command(title, CommandNames.OpenRule) { Arguments = [rule.Code] } };
    }

    private async Task<CodeAction?> ResolveAsync(CodeAction action, CancellationToken cancellation)
    {
        if (action.Data is not { Action: FixAction or FixAllAction.Kind } data) throw RpcException.InvalidParams("The action has none of the server's data.");
        var snapshot = services.Documents.Get(data.Uri);
        if (snapshot.Version != data.Version) throw RpcException.ContentModified();
        await snapshot.Analysis.WaitAsync(cancellation).ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        var analysis = await snapshot.Analysis.ConfigureAwait(false);
        if (data.Action == FixAllAction.Kind)
            return action with { Edit = FixAllAction.EditFor(analysis, services) ?? WorkspaceEdits.Of(services, analysis, []) };
        var finding = analysis.Findings.FirstOrDefault(other => other.Fingerprint == data.Fingerprint) ?? throw RpcException.ContentModified();
        if (data.Fix is not { } index || index < 0 || index >= finding.Fixes.Count) throw RpcException.InvalidParams("The finding has no such fix.");
        return action with { Edit = WorkspaceEdits.Of(services, analysis, finding.Fixes[index].Edits) };
    }

    /// <summary>True where a client asks for a kind or for one that it belongs to ("source" asks for "source.fixAll" too).</summary>
    private static bool Wants(IReadOnlyList<string>? only, string kind) =>
        only is null || only.Any(wanted => wanted.Length == 0 || kind == wanted || kind.StartsWith(wanted + ".", StringComparison.Ordinal));
}
