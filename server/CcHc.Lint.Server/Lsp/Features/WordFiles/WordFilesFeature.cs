using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Reading;
using CcHc.Lint.Server.Lsp.Features.Commands;
using CcHc.Lint.Server.Lsp.Features.Diagnostics;
using CcHc.Lint.Server.Lsp.Hosting;
using CcHc.Lint.Server.Lsp.JsonRpc;
using CcHc.Lint.Server.Lsp.Protocol;
using CcHc.Lint.Server.Lsp.Workspace;

namespace CcHc.Lint.Server.Lsp.Features.WordFiles;

/// <summary>
/// Word files: no editor holds their text, so the server gives it to a client that wants to show it, with the findings on
/// the file's own address and in that text's positions. Copies with comments and with tracked changes are written by commands.
/// </summary>
internal sealed class WordFilesFeature(ServerServices services, DiagnosticsFeature diagnostics, FilePublisher files) : ILspFeature
{
    private readonly WordCopies _copies = new(services);

    public void Announce(ServerCapabilities capabilities)
    {
        // "cchcLint/textView" is not part of the protocol; a client that knows of it asks.
    }

    public void Register(RouteTable routes) =>
        routes.OnRequest("cchcLint/textView", static () => WordFilesJson.Default.TextViewParams, static () => WordFilesJson.Default.TextViewResult, ViewAsync);

    /// <summary>A copy of a Word file with each finding as a comment.</summary>
    /// <exception cref="RpcException">It could not be written; the message says why.</exception>
    public WrittenFile Annotate(string uri, CopyOptions options) => _copies.Annotate(WordFileOf(uri), options);

    /// <summary>A copy of a Word file with what has a fix as tracked changes.</summary>
    /// <exception cref="RpcException">It could not be written; the message says why.</exception>
    public WrittenFile Fix(string uri, CopyOptions options) => _copies.Fix(WordFileOf(uri), options);

    private async Task<TextViewResult?> ViewAsync(TextViewParams asked, CancellationToken cancellation)
    {
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        var path = WordFileOf(asked.TextDocument.Uri);
        var read = DocumentReader.ReadFile(path, services.Checker.ConfigurationOf(asked.TextDocument.Uri).Limits);
        if (!read.IsRead) throw RpcException.Failed(string.Join(' ', read.Document.Problems.Select(problem => services.WordingOf(asked.TextDocument.Uri).Say(problem.Message))));
        if (!services.Client.PullsDiagnostics && diagnostics.Know(path) is { } known) files.Publish(known);
        return new TextViewResult(read.Document.Source.Text);
    }

    private string WordFileOf(string uri) =>
        DocumentUri.PathOf(uri) is { } path && DocumentReader.FormatOf(path) == DocumentFormat.Docx
            ? path
            : throw RpcException.InvalidParams(services.WordingOf(uri).Say($"“{uri}” không phải tệp Word.", $"“{uri}” is no Word file."));
}
