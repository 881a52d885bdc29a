namespace CcHc.Lint.Linting.CodeRules;

/// <summary>The environment of a process that runs foreign code: what the runtime needs to start, and nothing of the user's.</summary>
internal static class ChildEnvironment
{
    // Where Windows finds its own libraries; elsewhere nothing is needed.
    private static readonly string[] Kept = ["SystemRoot", "TEMP", "TMP"];

    public static void Fill(IDictionary<string, string?> environment, long heapBytes)
    {
        var kept = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in Kept)
        {
            if (environment.TryGetValue(name, out var value) && OperatingSystem.IsWindows()) kept[name] = value;
        }

        environment.Clear();
        foreach (var (name, value) in kept) environment[name] = value;
        if (RuntimeFolder() is { } root) environment["DOTNET_ROOT"] = root;
        environment["DOTNET_GCHeapHardLimit"] = heapBytes.ToString("X");
        environment["DOTNET_gcConcurrent"] = "0";

        // No door for debuggers, no memory dumps: both would write files.
        environment["DOTNET_EnableDiagnostics"] = "0";
        environment["DOTNET_DbgEnableMiniDump"] = "0";
    }

    /// <summary>The folder of the installed runtime; null for a program that carries its own.</summary>
    private static string? RuntimeFolder()
    {
        var shared = Path.GetDirectoryName(Path.GetDirectoryName(Path.GetDirectoryName(typeof(object).Assembly.Location)));
        return shared is not null && Path.GetFileName(shared) == "shared" ? Path.GetDirectoryName(shared) : null;
    }
}
