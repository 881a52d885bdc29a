using System.Diagnostics;
using CcHc.Lint.Server.Tests.Lsp;

namespace CcHc.Lint.Server.Tests.Pipelines;

/// <summary>The program packed as a .NET tool, once for all tests of pipelines.</summary>
public sealed class ToolPackage : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    private readonly DirectoryInfo _feed = Directory.CreateTempSubdirectory("cchc-feed-");

    public ToolPackage()
    {
        // What was built with these tests; nothing is compiled again.
        var configuration = AppContext.BaseDirectory.Contains("Release", StringComparison.Ordinal) ? "Release" : "Debug";
        var packed = Run(Repository, "dotnet", ["pack", "server/CcHc.Lint.Server", "-c", configuration, "--no-build", "-o", _feed.FullName, "--nologo", "-v", "q"], new Dictionary<string, string>());
        Assert.True(packed.Code == 0, packed.Output);
    }

    public static string Repository => LspRepository.Root;

    /// <summary>The folder that holds the package.</summary>
    public string Feed => _feed.FullName;

    /// <summary>Runs a program to its end; its output and errors together.</summary>
    public static (int Code, string Output) Run(string folder, string program, IReadOnlyList<string> arguments, IReadOnlyDictionary<string, string> environment)
    {
        using var process = new Process
        {
            StartInfo = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false, WorkingDirectory = folder },
        };
        process.StartInfo.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        process.StartInfo.Environment["DOTNET_NOLOGO"] = "1";
        process.StartInfo.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        foreach (var (name, value) in environment) process.StartInfo.Environment[name] = value;
        process.Start();
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        if (!process.WaitForExit(Patience)) process.Kill(entireProcessTree: true);
        return (process.ExitCode, output + errors.Result);
    }

    public void Dispose() => _feed.Delete(recursive: true);
}
