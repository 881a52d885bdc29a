using CcHc.Lint.Linting.Configuration;
using CcHc.Lint.Server.Inputs;

namespace CcHc.Lint.Server.Cli.Checking;

/// <summary>The files whose change asks for another round: documents, configurations wherever one may appear, and what these name.</summary>
internal sealed class WatchedFiles
{
    private readonly SortedSet<string> _paths = new(StringComparer.Ordinal);

    public static WatchedFiles Of(IReadOnlyList<InputItem> inputs, CheckSettings settings, CliEnvironment environment)
    {
        var files = new WatchedFiles();
        var folders = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in inputs)
        {
            var path = environment.FullPath(item.File);
            files._paths.Add(path);
            for (var folder = Path.GetDirectoryName(path); folder is not null && folders.Add(folder); folder = Path.GetDirectoryName(folder))
                files._paths.Add(Path.Combine(folder, ConfigurationLoader.FileName));
        }

        foreach (var named in (string?[])[settings.Configuration, settings.Baseline, environment.UserConfiguration])
        {
            if (named is not null) files._paths.Add(environment.FullPath(named));
        }

        return files;
    }

    /// <summary>How all of them are now.</summary>
    /// <param name="configurations">Those that applied in the latest round.</param>
    public FileStates Look(IEnumerable<DocumentConfiguration> configurations)
    {
        var states = FileStates.Of(_paths);
        states.AddFrom(LookAtConfigurations(configurations));
        return states;
    }

    /// <summary>How the files are that configurations consist of.</summary>
    public FileStates LookAtConfigurations(IEnumerable<DocumentConfiguration> configurations)
    {
        var paths = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var configuration in configurations)
        {
            foreach (var path in configuration.Files)
            {
                paths.Add(path);
                if (Directory.Exists(path)) paths.UnionWith(FolderScan.AllFiles(path));
            }
        }

        return FileStates.Of(paths);
    }
}

/// <summary>Times and sizes of files.</summary>
internal sealed class FileStates
{
    private readonly SortedDictionary<string, string> _states = new(StringComparer.Ordinal);

    public static FileStates Of(IEnumerable<string> paths)
    {
        var states = new FileStates();
        foreach (var path in paths) states._states[path] = StateOf(path);
        return states;
    }

    public void AddFrom(FileStates other)
    {
        foreach (var (path, state) in other._states) _states[path] = state;
    }

    public bool IsSameAs(FileStates other)
    {
        if (_states.Count != other._states.Count) return false;
        foreach (var (path, state) in _states)
        {
            if (!other._states.TryGetValue(path, out var theirs) || state != theirs) return false;
        }

        return true;
    }

    private static string StateOf(string path)
    {
        try
        {
            var file = new FileInfo(path);
            return file.Exists ? $"{file.LastWriteTimeUtc.Ticks} {file.Length}" : "";
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return "";
        }
    }
}
