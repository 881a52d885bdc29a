using System.Collections.Concurrent;
using CcHc.Lint.Documents;
using CcHc.Lint.Rules;
using CcHc.Lint.Server.Lsp.Checking;
using CcHc.Lint.Server.Lsp.Features.Diagnostics;
using CcHc.Lint.Server.Lsp.Hosting;
using CcHc.Lint.Server.Lsp.JsonRpc;
using CcHc.Lint.Server.Lsp.Protocol;
using CcHc.Lint.Server.Lsp.Workspace;

namespace CcHc.Lint.Server.Lsp.Features.DocumentViews;

/// <summary>
/// Word files as a client can show them: what they look like, each finding at its words ("cchcLint/documentView"). A client
/// that asked is told when the file, or what it is judged by, has changed ("cchcLint/documentViewChanged").
/// </summary>
internal sealed class DocumentViewsFeature : ILspFeature
{
    private readonly ServerServices _services;

    // Address as the client writes it, by the key of the file.
    private readonly ConcurrentDictionary<string, string> _shown = new(StringComparer.Ordinal);

    public DocumentViewsFeature(ServerServices services)
    {
        _services = services;
        services.OnRenewed(() =>
        {
            foreach (var uri in _shown.Values) Tell(uri, isDeleted: false);
        });
    }

    public void Announce(ServerCapabilities capabilities)
    {
        // Not part of the protocol; a client that knows of it asks.
    }

    public void Register(RouteTable routes) => routes.OnRequest(
        "cchcLint/documentView", static () => DocumentViewJson.Default.DocumentViewParams, static () => DocumentViewOutputJson.Default.DocumentView, ViewAsync);

    /// <summary>A file changed on disk.</summary>
    public void FileChanged(FileEvent file)
    {
        var key = DocumentUri.KeyOf(file.Uri);
        if (_shown.TryGetValue(key, out var uri)) Tell(uri, file.Type == FileChangeType.Deleted);
    }

    private async Task<DocumentView?> ViewAsync(DocumentViewParams asked, CancellationToken cancellation)
    {
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        var uri = asked.TextDocument.Uri;
        // Remembered before it is read: a file that cannot be read now is told of when it can be.
        if (WordDocuments.IsWordFile(uri)) _shown[DocumentUri.KeyOf(uri)] = uri;
        var analysis = WordDocuments.Analyse(_services, uri);
        cancellation.ThrowIfCancellationRequested();
        var blocks = new ViewBlocks(analysis.Plan.Document);
        var asOf = analysis.Plan.Profile.AsOf;
        var wording = analysis.Wording;
        var notices = analysis.Result.Problems.Select(problem => wording.Say(problem.Message)).Concat(analysis.Result.Notices.Select(wording.Say));
        return new DocumentView(
            uri, wording.Language, DateText.Iso(asOf), wording.Say($"Xét đến ngày {DateText.Vi(asOf)}", $"Judged as of {DateText.Iso(asOf)}"),
            [.. notices], blocks.Blocks, [.. analysis.Findings.Select(finding => Make(finding, blocks, wording))]);
    }

    private static ViewFinding Make(Finding finding, ViewBlocks blocks, Wording wording)
    {
        string Say(LocalizedText text) => wording.Say(text);
        return new ViewFinding(
            finding.Rule.Code, finding.Rule.Id, Say(finding.Rule.Title), ContractNames.Of(finding.Severity), finding.Text,
            Say(finding.Message.Problem), Say(finding.Message.Reason), Say(finding.Message.Remedy), Say(finding.Rule.Source),
            ContractNames.Of(finding.Confidence), finding.Fingerprint, blocks.PlacesOf(finding.Span),
            [.. finding.Related.Select(related => new ViewRelated(Say(related.Message), blocks.PlacesOf(related.Span)))],
            [.. finding.Fixes.Select(fix => new ViewFix(Say(fix.Title), fix.IsSafe))])
        {
            IsDeprecated = DiagnosticMaker.NamesWhatIsGone(finding.Rule.Kind) ? true : null,
        };
    }

    private void Tell(string uri, bool isDeleted) => _services.Outgoing.Notify(
        "cchcLint/documentViewChanged", new DocumentViewChangedParams(uri, isDeleted), DocumentViewOutputJson.Default.DocumentViewChangedParams);
}
