using CcHc.Lint.Documents.Reading;
using CcHc.Lint.Rules.Packs.Reading;
using CcHc.Lint.Documents;

namespace CcHc.Lint.Server.Inputs;

/// <summary>
/// Lists the files below a folder, ordered by path. Hidden folders and node_modules are passed over, and linked folders
/// are not entered, so that a circle of links cannot trap it.
/// </summary>
internal sealed class FolderScan(string folder, string shownAs)
{
    private readonly List<string> _files = [];
    private readonly List<InputItem> _problems = [];

    /// <summary>Paths below the folder, "/" between folders.</summary>
    public IReadOnlyList<string> Files => _files;

    /// <summary>Folders that could not be opened.</summary>
    public IReadOnlyList<InputItem> Problems => _problems;

    public FolderScan Run()
    {
        Enter(new DirectoryInfo(folder), "");
        _files.Sort(StringComparer.Ordinal);
        return this;
    }

    /// <summary>Full paths of all files below a folder; without what cannot be opened.</summary>
    public static IEnumerable<string> AllFiles(string folder) => new FolderScan(folder, folder).Run().Files.Select(file => Path.Combine(folder, file));

    private void Enter(DirectoryInfo current, string relative)
    {
        FileSystemInfo[] entries;
        try
        {
            entries = current.GetFileSystemInfos();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            var path = relative.Length == 0 ? shownAs : $"{shownAs.TrimEnd('/')}/{relative.TrimEnd('/')}";
            _problems.Add(new InputItem(path) { Problem = InputProblems.FolderNotReadable(path, FileReason.Of(exception)) });
            return;
        }

        // The pages of a rule pack are examples, no drafts.
        if (relative.Length > 0 && Array.Exists(entries, entry => entry.Name == PackReader.ManifestName)) return;
        foreach (var entry in entries)
        {
            if (entry is not DirectoryInfo child) _files.Add(relative + entry.Name);
            else if (IsEntered(child)) Enter(child, $"{relative}{child.Name}/");
        }
    }

    private static bool IsEntered(DirectoryInfo child) =>
        !child.Name.StartsWith('.') && !string.Equals(child.Name, "node_modules", StringComparison.Ordinal)
        && (child.Attributes & FileAttributes.ReparsePoint) == 0;
}
