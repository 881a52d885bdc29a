using System.Text;
using System.Text.Json.Nodes;
using CcHc.Lint.Server.Cli;

namespace CcHc.Lint.Server.Tests.Lsp;

/// <summary>The command "check" on a text, as the editor's findings are held against it.</summary>
internal static class LspCheck
{
    /// <param name="language">Null to leave it to the configuration.</param>
    public static JsonNode Run(string uri, string text, string? language, string? asOf)
    {
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(text));
        using var output = new MemoryStream();
        using var error = new StringWriter();
        string[] arguments = ["check", "-", "--stdin-filename", new Uri(uri).LocalPath, "--format", "json", .. language is null ? Array.Empty<string>() : ["--lang", language], .. asOf is null ? Array.Empty<string>() : ["--as-of", asOf]];
        CommandLine.Run(arguments, input, output, error, new CliEnvironment { Today = new DateOnly(2022, 2, 1), WorkingFolder = "/plans" });
        return JsonNode.Parse(output.ToArray())!;
    }
}
