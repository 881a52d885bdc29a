using System.CommandLine;
using CcHc.Lint.Documents;

namespace CcHc.Lint.Server.Cli.Caching;

/// <summary>"cache": what is kept of earlier checks.</summary>
internal sealed class CacheCommand : Command
{
    public CacheCommand(string language)
        : base("cache", new LocalizedText("Xem hoặc xóa bộ nhớ đệm của các lần kiểm tra.", "Shows or clears what is kept of earlier checks.").In(language))
    {
        Subcommands.Add(new CacheShowCommand(language));
        Subcommands.Add(new CacheClearCommand(language));
    }
}
