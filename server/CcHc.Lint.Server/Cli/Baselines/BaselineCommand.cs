using System.CommandLine;
using CcHc.Lint.Documents;

namespace CcHc.Lint.Server.Cli.Baselines;

/// <summary>"baseline": lets an old stock of documents start clean.</summary>
internal sealed class BaselineCommand : Command
{
    public BaselineCommand(string language)
        : base("baseline", new LocalizedText(
            "Ghi nhận các phát hiện hiện có làm mốc ban đầu, để chỉ báo phát hiện mới.",
            "Records the findings there are, so that only new ones are reported.").In(language))
    {
        Subcommands.Add(new BaselineWriteCommand(language));
        Subcommands.Add(new BaselinePruneCommand(language));
        Subcommands.Add(new BaselineShowCommand(language));
    }
}
