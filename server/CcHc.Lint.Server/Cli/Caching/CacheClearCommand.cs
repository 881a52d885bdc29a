using System.CommandLine;
using CcHc.Lint.Documents;
using CcHc.Lint.Server.Caching;

namespace CcHc.Lint.Server.Cli.Caching;

/// <summary>"cache clear": removes what is kept.</summary>
internal sealed class CacheClearCommand : Command, ICliCommand
{
    private readonly Option<string?> _folder;

    public CacheClearCommand(string language)
        : base("clear", new LocalizedText("Xóa mọi kết quả trong bộ nhớ đệm.", "Removes all results from the cache.").In(language))
    {
        _folder = CacheOptions.Folder(language);
        Options.Add(_folder);
    }

    public int Run(ParseResult arguments, CliContext context)
    {
        using var writer = context.OpenOutputText();
        var path = CacheOptions.FolderOf(arguments.GetValue(_folder), context.Environment);
        var removed = path is null ? 0 : new CacheFolder(path).Shrink(0);
        writer.WriteLine(new LocalizedText($"Đã xóa {removed} kết quả.", $"Removed {removed} results.").In(context.Language));
        return ExitCodes.Clean;
    }
}
