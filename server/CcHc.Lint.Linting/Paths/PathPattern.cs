namespace CcHc.Lint.Linting.Paths;

/// <summary>Patterns of paths as a configuration writes them.</summary>
public static class PathPattern
{
    /// <param name="pattern">A pattern without "/" fits names in any folder; one that ends with "/" or names a folder fits all in it.</param>
    /// <param name="relativePath">With "/" between folders. A path that leads outside ("../") fits nothing.</param>
    public static bool Fits(string pattern, string relativePath)
    {
        if (relativePath.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(relativePath)) return false;
        var normal = pattern.Replace('\\', '/');
        if (normal.StartsWith("./", StringComparison.Ordinal)) normal = normal[2..];
        var isFolder = normal.EndsWith('/');
        normal = normal.TrimEnd('/');
        if (!normal.Contains('/', StringComparison.Ordinal) && !isFolder) normal = "**/" + normal;
        return (!isFolder && FitsWhole(normal, relativePath)) || FitsWhole(normal + "/**", relativePath);
    }

    private static bool FitsWhole(string pattern, string path)
    {
        if (!GlobPattern.IsPattern(pattern)) return string.Equals(pattern, path, StringComparison.Ordinal);
        var glob = GlobPattern.Parse(pattern);
        if (glob.Folder.Length == 0) return glob.Fits(path);
        return path.StartsWith(glob.Folder + "/", StringComparison.Ordinal) && glob.Fits(path[(glob.Folder.Length + 1)..]);
    }
}
