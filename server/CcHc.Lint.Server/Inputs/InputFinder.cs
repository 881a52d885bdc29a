using CcHc.Lint.Documents.Reading;
using CcHc.Lint.Linting.Paths;

namespace CcHc.Lint.Server.Inputs;

/// <summary>Turns the paths of a command line (files, folders, patterns, "-") into what is to be read, each file once.</summary>
internal sealed class InputFinder
{
    private readonly List<InputItem> _items = [];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    /// <param name="standardInputName">The name that "-" goes by; its extension tells the format.</param>
    /// <param name="listed">Further paths, from a list: files or folders, in which no letter stands for others.</param>
    public static IReadOnlyList<InputItem> Find(IEnumerable<string> paths, string standardInputName, IReadOnlyList<string>? listed = null)
    {
        var finder = new InputFinder();
        foreach (var path in paths) finder.Add(path, standardInputName);
        foreach (var path in listed ?? [])
        {
            if (Directory.Exists(path)) finder.AddFolder(path);
            else finder.AddNamed(path);
        }

        return finder._items;
    }

    private void Add(string path, string standardInputName)
    {
        if (path == "-") AddStandardInput(standardInputName);
        else if (Directory.Exists(path)) AddFolder(path);
        else if (!GlobPattern.IsPattern(path) || File.Exists(path)) AddNamed(path);
        else AddPattern(path);
    }

    private void AddStandardInput(string name)
    {
        if (_seen.Add("-")) _items.Add(new InputItem(name) { IsStandardInput = true });
    }

    // A path that the user names is read whatever it is called; another format is then a fault, not a passing-over.
    private void AddNamed(string path)
    {
        if (IsLockFile(path) || !IsNew(path)) return;
        var isOther = DocumentReader.FormatOf(path) is null && File.Exists(path);
        _items.Add(new InputItem(path)
        {
            Problem = isOther ? new("format-not-supported", InputProblems.NotSupported(path)) : null,
        });
    }

    private void AddFolder(string path)
    {
        var shown = path.Replace('\\', '/').TrimEnd('/');
        var scan = new FolderScan(path, shown.Length == 0 ? "/" : shown).Run();
        var prefix = shown == "." ? "" : shown + "/";
        var found = AddFound(scan.Files.Select(file => prefix + file));
        _items.AddRange(scan.Problems);
        if (!found && scan.Problems.Count == 0) _items.Add(new InputItem(path) { Problem = InputProblems.NoDocuments(path) });
    }

    private void AddPattern(string pattern)
    {
        var glob = GlobPattern.Parse(pattern);
        var folder = glob.Folder.Length == 0 ? "." : glob.Folder;
        var found = false;
        if (Directory.Exists(folder))
        {
            var scan = new FolderScan(folder, folder).Run();
            var prefix = glob.Folder.Length == 0 ? "" : glob.Folder.TrimEnd('/') + "/";
            found = AddFound(scan.Files.Where(glob.Fits).Select(file => prefix + file));
            _items.AddRange(scan.Problems);
        }

        if (!found) _items.Add(new InputItem(pattern) { Problem = InputProblems.NoMatch(pattern) });
    }

    /// <summary>True where at least one of the files can be read.</summary>
    private bool AddFound(IEnumerable<string> files)
    {
        var found = false;
        foreach (var file in files)
        {
            if (IsLockFile(file)) continue;
            var isRead = DocumentReader.FormatOf(file) is not null;
            found |= isRead;
            if ((isRead || InputProblems.IsExpectedFormat(file)) && IsNew(file))
                _items.Add(new InputItem(file) { Skipped = isRead ? null : InputProblems.NotSupported(file) });
        }

        return found;
    }

    // Word keeps "~$name.docx" beside an open document.
    private static bool IsLockFile(string path) => Path.GetFileName(path).StartsWith("~$", StringComparison.Ordinal);

    private bool IsNew(string path)
    {
        try
        {
            var full = Path.GetFullPath(path);
            var target = new FileInfo(full).ResolveLinkTarget(returnFinalTarget: true);
            return _seen.Add(target?.FullName ?? full);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            // A path that the system rejects is reported when it is read.
            return _seen.Add(path);
        }
    }
}
