using System.Text;
using CcHc.Lint.Documents;
using CcHc.Lint.Server.Cli;
using CcHc.Lint.Server.Lsp.Hosting;
using CcHc.Lint.Server.Lsp.JsonRpc;

namespace CcHc.Lint.Server.Lsp.Features.Commands;

/// <summary>Runs a command of the command line for the editor, with the editor's day: so the two cannot come apart.</summary>
internal static class CommandRun
{
    /// <param name="language">Of what it writes.</param>
    /// <param name="arguments">The command with its arguments.</param>
    /// <param name="input">What it reads from standard input.</param>
    /// <returns>What it wrote.</returns>
    /// <exception cref="RpcException">It could not run; the message is what it said.</exception>
    public static byte[] Run(ServerServices services, string language, IEnumerable<string> arguments, Stream? input = null)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        string[] all =
        [
            .. arguments, "--fail-on", "never", "--lang", language,
            .. services.Settings.AsOf is { } day ? new[] { "--as-of", DateText.Iso(day) } : [],
        ];
        var environment = CliEnvironment.OfProcess() with { IsOutputTerminal = false, IsErrorTerminal = false };
        if (CommandLine.Run(all, input ?? Stream.Null, output, error, environment) == ExitCodes.Clean) return output.ToArray();
        throw RpcException.Failed(error.ToString() is { Length: > 0 } said ? said.Trim() : Encoding.UTF8.GetString(output.ToArray()).Trim());
    }
}
