using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Reading;
using CcHc.Lint.Server.Lsp.Checking;
using CcHc.Lint.Server.Lsp.Hosting;
using CcHc.Lint.Server.Lsp.JsonRpc;
using CcHc.Lint.Server.Lsp.Text;

namespace CcHc.Lint.Server.Lsp.Workspace;

/// <summary>Word files, which no client holds open: they are read from disk each time somebody asks.</summary>
internal static class WordDocuments
{
    public static bool IsWordFile(string uri) => DocumentUri.PathOf(uri) is { } path && DocumentReader.FormatOf(path) == DocumentFormat.Docx;

    /// <summary>Reads and checks a Word file as it is on disk now, with its elements.</summary>
    /// <exception cref="RpcException">It is no Word file, or cannot be read; the message says why.</exception>
    public static Analysis Analyse(ServerServices services, string uri)
    {
        if (!IsWordFile(uri)) throw RpcException.InvalidParams(services.WordingOf(uri).Say($"“{uri}” không phải tệp Word.", $"“{uri}” is no Word file."));
        var read = DocumentReader.ReadFile(DocumentUri.PathOf(uri)!, services.Checker.ConfigurationOf(uri).Limits with { KeepsElements = true });
        if (!read.IsRead) throw RpcException.Failed(string.Join(' ', read.Document.Problems.Select(problem => services.WordingOf(uri).Say(problem.Message))));
        var lines = new LineIndex(read.Document.Source.Text, services.Documents.Encoding);
        return new Analysis(uri, null, lines, services.Checker.Check(read.Document, uri, waits: true), services.Checker);
    }
}
