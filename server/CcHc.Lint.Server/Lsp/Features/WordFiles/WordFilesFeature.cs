using System.Text;
using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Reading;
using CcHc.Lint.Server.Cli;
using CcHc.Lint.Server.Lsp.Features.Diagnostics;
using CcHc.Lint.Server.Lsp.Hosting;
using CcHc.Lint.Server.Lsp.JsonRpc;
using CcHc.Lint.Server.Lsp.Protocol;
using CcHc.Lint.Server.Lsp.Workspace;

namespace CcHc.Lint.Server.Lsp.Features.WordFiles;

/// <summary>
/// Word files: no editor holds their text, so the server gives it to a client that wants to show it, with the findings on
/// the file's own address and in that text's positions. A commented copy is written by a command.
/// </summary>
internal sealed class WordFilesFeature(ServerServices services, DiagnosticsFeature diagnostics, FilePublisher files) : ILspFeature
{
    public void Announce(ServerCapabilities capabilities)
    {
        // "cchcLint/textView" is not part of the protocol; a client that knows of it asks.
    }

    public void Register(RouteTable routes) =>
        routes.OnRequest("cchcLint/textView", static () => WordFilesJson.Default.TextViewParams, static () => WordFilesJson.Default.TextViewResult, ViewAsync);

    /// <summary>Writes NAME.comments.docx beside a Word file; an existing one is not overwritten.</summary>
    /// <exception cref="RpcException">It could not be written; the message says why.</exception>
    public void Annotate(string uri)
    {
        var path = WordFileOf(uri);
        using var output = new MemoryStream();
        using var error = new StringWriter();
        string[] arguments =
        [
            "check", path, "--annotate", "--fail-on", "never", "--no-color", "--lang", services.Settings.Language,
            .. services.Settings.AsOf is { } day ? new[] { "--as-of", $"{day:yyyy-MM-dd}" } : [],
        ];
        var environment = CliEnvironment.OfProcess() with { IsOutputTerminal = false, IsErrorTerminal = false };
        if (CommandLine.Run(arguments, Stream.Null, output, error, environment) != ExitCodes.Clean)
            throw RpcException.Failed(error.ToString() is { Length: > 0 } said ? said : Encoding.UTF8.GetString(output.ToArray()));
        var copy = Path.ChangeExtension(path, null) + ".comments.docx";
        services.Log.Show(MessageType.Info, new LocalizedText($"Đã ghi bản sao có chú thích: {copy}", $"The commented copy was written: {copy}"));
    }

    private async Task<TextViewResult?> ViewAsync(TextViewParams asked, CancellationToken cancellation)
    {
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        var path = WordFileOf(asked.TextDocument.Uri);
        var read = DocumentReader.ReadFile(path);
        if (!read.IsRead) throw RpcException.Failed(string.Join(' ', read.Document.Problems.Select(problem => services.Settings.Say(problem.Message))));
        if (!services.Client.PullsDiagnostics && diagnostics.Know(path) is { } known) files.Publish(known);
        return new TextViewResult(read.Document.Source.Text);
    }

    private string WordFileOf(string uri) =>
        DocumentUri.PathOf(uri) is { } path && DocumentReader.FormatOf(path) == DocumentFormat.Docx
            ? path
            : throw RpcException.InvalidParams(services.Say($"“{uri}” không phải tệp Word.", $"“{uri}” is no Word file."));
}
