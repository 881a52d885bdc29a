using CcHc.Lint.Server.Lsp.Hosting;
using CcHc.Lint.Server.Lsp.Protocol;
using CcHc.Lint.Server.Lsp.Workspace;

namespace CcHc.Lint.Server.Lsp.Features.Diagnostics;

/// <summary>Pushes the diagnostics of files that are not open, after the user asked for them, and takes them back when the file is gone.</summary>
internal sealed class FilePublisher(ServerServices services)
{
    private readonly HashSet<string> _published = new(StringComparer.Ordinal);
    private readonly Lock _gate = new();

    public void Publish(KnownFile file)
    {
        lock (_gate)
        {
            if (services.Documents.Find(file.Uri) is not null) return;
            _published.Add(file.Uri);
            Send(file.Uri, file.Summary.Diagnostics);
        }
    }

    /// <summary>Takes back what was published for a file, if anything was.</summary>
    public void Withdraw(string uri)
    {
        lock (_gate)
        {
            if (_published.Remove(uri) && services.Documents.Find(uri) is null) Send(uri, []);
        }
    }

    private void Send(string uri, IReadOnlyList<Diagnostic> diagnostics) => services.Outgoing.Notify(
        "textDocument/publishDiagnostics", new PublishDiagnosticsParams(uri, diagnostics), DiagnosticsWriter.Write);
}
