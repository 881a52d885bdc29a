using System.CommandLine;
using CcHc.Lint.Documents;

namespace CcHc.Lint.Server.Cli.Packs;

/// <summary>"pack": rules that an office writes itself.</summary>
internal sealed class PackCommand : Command
{
    public PackCommand(string language)
        : base("pack", new LocalizedText("Tạo, kiểm tra, tin cậy và khóa gói quy tắc riêng của đơn vị.", "Makes, tests, trusts and locks rule packs of an office.").In(language))
    {
        Subcommands.Add(new PackNewCommand(language));
        Subcommands.Add(new PackTestCommand(language));
        Subcommands.Add(new PackTrustCommand(language));
        Subcommands.Add(new PackLockCommand(language));
        Subcommands.Add(new PackSchemaCommand(language));
        Subcommands.Add(new PackReferenceCommand(language));
        Subcommands.Add(new PackFactsCommand(language));
    }
}
