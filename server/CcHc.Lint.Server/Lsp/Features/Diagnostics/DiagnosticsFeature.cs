using CcHc.Lint.Server.Lsp.Checking;
using CcHc.Lint.Server.Lsp.Features.Symbols;
using CcHc.Lint.Server.Lsp.Hosting;
using CcHc.Lint.Server.Lsp.JsonRpc;
using CcHc.Lint.Server.Lsp.Protocol;
using CcHc.Lint.Server.Lsp.Workspace;

namespace CcHc.Lint.Server.Lsp.Features.Diagnostics;

/// <summary>
/// Diagnostics on request, for one document and for all of the opened folders. Offered where the client pulls; such a
/// client gets nothing pushed, since it would show everything twice.
/// </summary>
internal sealed class DiagnosticsFeature(ServerServices services, DiagnosticMaker maker, DiagnosticsPublisher publisher) : ILspFeature
{
    public void Announce(ServerCapabilities capabilities)
    {
        if (services.Client.PullsDiagnostics)
            capabilities.DiagnosticProvider = new DiagnosticOptions(InterFileDependencies: false, WorkspaceDiagnostics: true) { Identifier = DiagnosticMaker.Source };
    }

    public void Register(RouteTable routes)
    {
        routes.OnRequest<DocumentDiagnosticParams, DocumentDiagnosticReport>("textDocument/diagnostic", DiagnosticParamsReader.ReadDocument, DiagnosticsWriter.Write, PullAsync);
        routes.OnRequest<WorkspaceDiagnosticParams, WorkspaceDiagnosticReport>("workspace/diagnostic", DiagnosticParamsReader.ReadWorkspace, DiagnosticsWriter.Write, PullWorkspaceAsync);
    }

    private async Task<DocumentDiagnosticReport?> PullAsync(DocumentDiagnosticParams asked, CancellationToken cancellation)
    {
        var snapshot = services.Documents.Get(asked.TextDocument.Uri);
        if (snapshot.CheckedName is null) return new DocumentDiagnosticReport("full") { Items = [] };
        try
        {
            await snapshot.Analysis.WaitAsync(cancellation).ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        }
        catch (RpcException)
        {
            // Overtaken by a change: the client asks again for the new text.
            throw new RpcException(ErrorCodes.ServerCancelled, "The document was changed.") { Retrigger = true };
        }

        var (id, findings) = await ShownAsync(snapshot).ConfigureAwait(false);
        if (asked.PreviousResultId == id) return new DocumentDiagnosticReport("unchanged") { ResultId = id };
        return new DocumentDiagnosticReport("full") { ResultId = id, Items = findings };
    }

    private async Task<WorkspaceDiagnosticReport?> PullWorkspaceAsync(WorkspaceDiagnosticParams asked, CancellationToken cancellation)
    {
        var open = services.Documents.All;
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        var known = asked.PreviousResultIds.GroupBy(previous => DocumentUri.KeyOf(previous.Uri), StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Last().Value, StringComparer.Ordinal);
        var reports = new List<WorkspaceDocumentDiagnosticReport>();
        foreach (var snapshot in open)
        {
            if (snapshot.CheckedName is null) continue;
            try
            {
                await snapshot.Analysis.WaitAsync(cancellation).ConfigureAwait(false);
            }
            catch (RpcException)
            {
                // Changed meanwhile: the document's own pull reports it.
                continue;
            }

            var (id, items) = await ShownAsync(snapshot).ConfigureAwait(false);
            reports.Add(Report(snapshot.Uri, snapshot.Version, id, items, known));
        }

        var files = services.Files.Find();
        using var progress = new WorkDoneProgress(services, asked.WorkDoneToken, services.Say("Kiểm tra thư mục", "Checking the folders"), cancellation);
        for (var i = 0; i < files.Count; i++)
        {
            progress.Cancellation.ThrowIfCancellationRequested();
            if (Know(files[i]) is { } file) reports.Add(Report(file.Uri, null, file.ResultId, file.Summary.Diagnostics, known));
            progress.Report(i + 1, files.Count);
        }

        return new WorkspaceDiagnosticReport(reports);
    }

    /// <summary>What is known of a file that is not open; null where it cannot be read.</summary>
    public KnownFile? Know(string path) => services.Files.Know(path, services.Documents.Encoding, analysis => new FileSummary(maker.Make(analysis), SymbolLists.Flat(analysis)));

    private async Task<(string Id, IReadOnlyList<Diagnostic> Items)> ShownAsync(DocumentSnapshot snapshot)
    {
        var analysis = await snapshot.Analysis.ConfigureAwait(false);
        var findings = publisher.Waits(analysis) ? HeldBack.Without(analysis) : analysis.Findings;
        var id = findings.Count < analysis.Findings.Count ? $"{snapshot.Serial}-held" : $"{snapshot.Serial}";
        return (id, maker.Make(analysis, findings));
    }

    private static WorkspaceDocumentDiagnosticReport Report(
        string uri, int? version, string id, IReadOnlyList<Diagnostic> items, Dictionary<string, string> known) =>
        known.TryGetValue(DocumentUri.KeyOf(uri), out var previous) && previous == id
            ? new WorkspaceDocumentDiagnosticReport("unchanged", uri, version) { ResultId = id }
            : new WorkspaceDocumentDiagnosticReport("full", uri, version) { ResultId = id, Items = items };
}
