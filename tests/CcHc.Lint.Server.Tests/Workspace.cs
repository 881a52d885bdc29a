using System.Text;
using CcHc.Lint.Server.Cli;

namespace CcHc.Lint.Server.Tests;

/// <summary>A folder of its own for a test, and the program run in it without a process.</summary>
public sealed class Workspace : IDisposable
{
    public Workspace() => Folder = Directory.CreateTempSubdirectory("cchc-lint-").FullName;

    public string Folder { get; }

    public string PathOf(string name) => Path.Combine(Folder, name);

    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        var path = PathOf(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public string Read(string name) => File.ReadAllText(PathOf(name));

    public RunOutcome Run(params string[] args) => RunWith("", args);

    public RunOutcome RunWith(string standardInput, params string[] args) =>
        RunWith(Environment, standardInput, args);

    /// <summary>Without a terminal, a user's configuration or a cache.</summary>
    internal CliEnvironment Environment => new() { Today = new DateOnly(2026, 11, 20), WorkingFolder = Folder };

    internal static RunOutcome RunWith(CliEnvironment environment, string standardInput, params string[] args)
    {
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(standardInput));
        using var output = new MemoryStream();
        using var error = new StringWriter();
        var code = CommandLine.Run(args, input, output, error, environment);
        return new RunOutcome(code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
