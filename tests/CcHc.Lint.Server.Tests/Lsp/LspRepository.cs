namespace CcHc.Lint.Server.Tests.Lsp;

/// <summary>Where the sources lie.</summary>
internal static class LspRepository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "CcHc.Lint.sln")) ? folder : Find(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("not inside the repository"));
}
