using System.CommandLine;
using CcHc.Lint.Documents;

namespace CcHc.Lint.Server.Cli.Packs;

/// <summary>"pack": rules that an office writes itself.</summary>
internal sealed class PackCommand : Command
{
    public PackCommand(string language)
        : base("pack", new LocalizedText("Tạo và kiểm tra gói quy tắc riêng của đơn vị.", "Makes and tests rule packs of an office.").In(language))
    {
        Subcommands.Add(new PackNewCommand(language));
        Subcommands.Add(new PackTestCommand(language));
        Subcommands.Add(new PackSchemaCommand(language));
        Subcommands.Add(new PackReferenceCommand(language));
    }
}
