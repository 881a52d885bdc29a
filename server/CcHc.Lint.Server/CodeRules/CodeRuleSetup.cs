using CcHc.Lint.Linting.CodeRules;

namespace CcHc.Lint.Server.CodeRules;

/// <summary>What running code of packs needs to know of this machine.</summary>
internal static class CodeRuleSetup
{
    public static CodeRuleSettings OfProcess() => new(Program(), TrustFile.UserFile(), CacheFolder());

    /// <summary>How this program is started again: the file beside its own code, else the runtime with that code.</summary>
    private static string[] Program()
    {
        var name = OperatingSystem.IsWindows() ? "cchc-lint.exe" : "cchc-lint";
        var file = Path.Combine(AppContext.BaseDirectory, name);
        if (File.Exists(file)) return [file];
        var code = Path.Combine(AppContext.BaseDirectory, "cchc-lint.dll");
        var root = Path.GetDirectoryName(Path.GetDirectoryName(Path.GetDirectoryName(Path.GetDirectoryName(typeof(object).Assembly.Location))));
        var runtime = root is null ? null : Path.Combine(root, OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet");
        return File.Exists(code) && File.Exists(runtime) ? [runtime, code] : [];
    }

    /// <summary>A folder of the user's own for compiled packs; null where the system names none.</summary>
    private static string? CacheFolder()
    {
        // Linux keeps what can be made again apart (XDG Base Directory Specification).
        var given = OperatingSystem.IsLinux() ? Environment.GetEnvironmentVariable("XDG_CACHE_HOME") : null;
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile, Environment.SpecialFolderOption.DoNotVerify);
        var folder = OperatingSystem.IsWindows() ? Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify)
            : Path.IsPathRooted(given) ? given
            : home.Length == 0 ? ""
            : Path.Combine(home, OperatingSystem.IsMacOS() ? "Library/Caches" : ".cache");
        return string.IsNullOrEmpty(folder) ? null : Path.Combine(folder, "cchc-lint", "code-rules");
    }
}
