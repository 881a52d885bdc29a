using CcHc.Lint.Linting.CodeRules;
using CcHc.Lint.Linting.Configuration;
using CcHc.Lint.Server.CodeRules;

namespace CcHc.Lint.Server.Cli;

/// <summary>What the commands know of the machine they run on; tests give their own.</summary>
internal sealed record CliEnvironment
{
    /// <summary>The day that counts where neither the user nor a document says one.</summary>
    public required DateOnly Today { get; init; }

    public bool IsOutputTerminal { get; init; }

    public bool IsErrorTerminal { get; init; }

    public bool IsInputTerminal { get; init; }

    /// <summary>True where the environment asks for no colours (NO_COLOR, TERM=dumb).</summary>
    public bool ForbidsColor { get; init; }

    /// <summary>Full path of the folder that relative paths start from.</summary>
    public required string WorkingFolder { get; init; }

    /// <summary>Full path of the user's own configuration, which need not exist; null for none.</summary>
    public string? UserConfiguration { get; init; }

    /// <summary>Full path of the folder for what may be made anew at any time, which need not exist; null for none.</summary>
    public string? CacheFolder { get; init; }

    /// <summary>Cancelled when the user stops the program (Ctrl+C), for commands that go on until then.</summary>
    public CancellationToken Stop { get; init; }

    /// <summary>What running code of packs needs; null where none runs.</summary>
    public Func<CodeRuleSettings>? CodeRules { get; init; }

    /// <summary>The full path that a path on the command line means.</summary>
    public string FullPath(string path) => Path.GetFullPath(path, WorkingFolder);

    public static CliEnvironment OfProcess() => new()
    {
        Today = DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().Date),
        IsOutputTerminal = !Console.IsOutputRedirected,
        IsErrorTerminal = !Console.IsErrorRedirected,
        IsInputTerminal = !Console.IsInputRedirected,
        ForbidsColor = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
            || string.Equals(Environment.GetEnvironmentVariable("TERM"), "dumb", StringComparison.Ordinal),
        WorkingFolder = Environment.CurrentDirectory,
        UserConfiguration = ConfigurationLoader.UserFile(),
        CacheFolder = Server.Caching.CacheFolder.OfUser(),
        CodeRules = CodeRuleSetup.OfProcess,
    };
}
