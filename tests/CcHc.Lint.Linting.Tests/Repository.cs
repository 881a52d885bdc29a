namespace CcHc.Lint.Linting.Tests;

internal static class Repository
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = Find();

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "CcHc.Lint.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("CcHc.Lint.sln");
    }
}
