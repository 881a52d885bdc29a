using System.Collections.Concurrent;
using CcHc.Lint.Documents.Reading;
using CcHc.Lint.Server.Inputs;
using CcHc.Lint.Server.Lsp.Checking;
using CcHc.Lint.Server.Lsp.Text;

namespace CcHc.Lint.Server.Lsp.Workspace;

/// <summary>
/// The documents of the opened folders that are not open in the client. What was made of a file is kept while the file
/// stays as it is.
/// </summary>
internal sealed class WorkspaceFiles(WorkspaceRoots roots, OpenDocuments documents, IDocumentChecker checker)
{
    private const int MaxFiles = 2000;

    private readonly ConcurrentDictionary<string, KnownFile> _known = new(StringComparer.Ordinal);
    private long _lastSerial;

    /// <summary>Paths of documents that can be checked, without those that are open; at most <see cref="MaxFiles"/>.</summary>
    public IReadOnlyList<string> Find()
    {
        var found = new List<string>();
        foreach (var root in roots.Paths)
        {
            if (!Directory.Exists(root)) continue;
            foreach (var file in new FolderScan(root, root).Run().Files)
            {
                var path = Path.Combine(root, file);
                if (Path.GetFileName(path).StartsWith("~$", StringComparison.Ordinal)) continue;
                if (DocumentReader.FormatOf(path) is not null && documents.Find(DocumentUri.OfPath(path)) is null) found.Add(path);
            }
        }

        return found.Count <= MaxFiles ? found : found.GetRange(0, MaxFiles);
    }

    /// <summary>What <paramref name="make"/> made of a file's analysis, now or before.</summary>
    /// <returns>Null where the file cannot be read.</returns>
    public KnownFile? Know(string path, PositionEncoding encoding, Func<Analysis, FileSummary> make)
    {
        var stamp = StampOf(path);
        if (stamp is null) return null;
        if (_known.TryGetValue(path, out var known) && known.Stamp == stamp) return known;
        var uri = DocumentUri.OfPath(path);
        var read = DocumentReader.ReadFile(path, checker.ConfigurationOf(uri).Limits);
        if (!read.IsRead) return null;
        var analysis = new Analysis(uri, null, new LineIndex(read.Document.Source.Text, encoding), checker.Check(read.Document, uri, waits: true), checker);
        return _known[path] = new KnownFile(uri, stamp, $"file-{Interlocked.Increment(ref _lastSerial)}", make(analysis));
    }

    public void Forget() => _known.Clear();

    private static string? StampOf(string path)
    {
        try
        {
            var file = new FileInfo(path);
            return file.Exists ? $"{file.Length} {file.LastWriteTimeUtc.Ticks}" : null;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}

/// <summary>What is kept of a file that is not open.</summary>
/// <param name="Stamp">Size and time of the last change.</param>
/// <param name="ResultId">Different for every analysis.</param>
internal sealed record KnownFile(string Uri, string Stamp, string ResultId, FileSummary Summary);

/// <summary>The part of an analysis that is worth keeping: the facts themselves take a hundred times the room.</summary>
internal sealed record FileSummary(IReadOnlyList<Protocol.Diagnostic> Diagnostics, IReadOnlyList<Protocol.SymbolInformation> Symbols);
