using System.CommandLine;
using CcHc.Lint.Documents;

namespace CcHc.Lint.Server.Cli.Caching;

/// <summary>The option --cache-dir, which several commands take.</summary>
internal static class CacheOptions
{
    public static Option<string?> Folder(string language) => new("--cache-dir")
    {
        HelpName = "FOLDER",
        Description = new LocalizedText(
            "Thư mục của bộ nhớ đệm; mặc định ở thư mục cache của người dùng, dùng khi kiểm tra từ hai tệp trở lên.",
            "Folder of the cache; by default in the user's cache folder, used when two or more files are checked.").In(language),
    };

    /// <summary>Full path of the folder asked for, else of the user's own; null where there is none.</summary>
    public static string? FolderOf(string? given, CliEnvironment environment) => given is null ? environment.CacheFolder : environment.FullPath(given);
}
