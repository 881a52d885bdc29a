using CcHc.Lint.Server.Lsp.Protocol;

namespace CcHc.Lint.Server.Lsp.Workspace;

/// <summary>The folders that the client has open.</summary>
internal sealed class WorkspaceRoots
{
    private volatile IReadOnlyList<string> _paths = [];

    /// <summary>Full paths, without one that lies inside another.</summary>
    public IReadOnlyList<string> Paths => _paths;

    public void Use(InitializeParams parameters)
    {
        var uris = parameters.WorkspaceFolders?.Select(folder => folder.Uri) ?? (parameters.RootUri is { } root ? [root] : []);
        Set(uris.Select(DocumentUri.PathOf).Append(parameters.WorkspaceFolders is null && parameters.RootUri is null ? parameters.RootPath : null));
    }

    public void Change(WorkspaceFoldersChangeEvent change)
    {
        var removed = change.Removed.Select(folder => DocumentUri.PathOf(folder.Uri)).ToHashSet(StringComparer.Ordinal);
        Set(_paths.Where(path => !removed.Contains(path)).Concat(change.Added.Select(folder => DocumentUri.PathOf(folder.Uri))));
    }

    private void Set(IEnumerable<string?> paths)
    {
        var all = paths.OfType<string>().Select(path => path.Length > 1 ? path.TrimEnd('/', '\\') : path).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        _paths = [.. all.Where(path => !all.Exists(other => other.Length < path.Length && IsInside(path, other)))];
    }

    private static bool IsInside(string path, string folder) =>
        path.StartsWith(folder, StringComparison.Ordinal) && (folder is [.., '/'] || path[folder.Length] is '/' or '\\');
}
