using System.CommandLine;
using CcHc.Lint.Documents;
using CcHc.Lint.Linting.Configuration.Schema;

namespace CcHc.Lint.Server.Cli.Config;

/// <summary>"config schema": the JSON Schema of configurations, for editors.</summary>
internal sealed class ConfigSchemaCommand(string language)
    : Command("schema", new LocalizedText("In JSON Schema của tệp cấu hình, dùng cho trình soạn thảo.", "Prints the JSON Schema of configurations, for editors.").In(language)), ICliCommand
{
    public int Run(ParseResult arguments, CliContext context)
    {
        using var writer = context.OpenOutputText();
        writer.Write(ConfigurationSchema.Json());
        return ExitCodes.Clean;
    }
}
