using System.CommandLine;
using CcHc.Lint.Documents;

namespace CcHc.Lint.Server.Cli.Config;

/// <summary>"config": what an office decides.</summary>
internal sealed class ConfigCommand : Command
{
    public ConfigCommand(string language)
        : base("config", new LocalizedText("Xem và tạo tệp cấu hình .cchc-lint.yml.", "Shows and makes configurations, .cchc-lint.yml.").In(language))
    {
        Subcommands.Add(new ConfigShowCommand(language));
        Subcommands.Add(new ConfigNewCommand(language));
        Subcommands.Add(new ConfigSchemaCommand(language));
    }
}
