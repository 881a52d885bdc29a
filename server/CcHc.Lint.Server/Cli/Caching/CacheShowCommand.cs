using System.CommandLine;
using CcHc.Lint.Documents;
using CcHc.Lint.Server.Caching;

namespace CcHc.Lint.Server.Cli.Caching;

/// <summary>"cache show": where the cache lies and how large it is.</summary>
internal sealed class CacheShowCommand : Command, ICliCommand
{
    private readonly Option<string?> _folder;

    public CacheShowCommand(string language)
        : base("show", new LocalizedText("Cho biết bộ nhớ đệm ở đâu và lớn bao nhiêu.", "Says where the cache lies and how large it is.").In(language))
    {
        _folder = CacheOptions.Folder(language);
        Options.Add(_folder);
    }

    public int Run(ParseResult arguments, CliContext context)
    {
        using var writer = context.OpenOutputText();
        if (CacheOptions.FolderOf(arguments.GetValue(_folder), context.Environment) is not { } path)
        {
            writer.WriteLine(new LocalizedText("Máy này không có thư mục cache của người dùng.", "This machine has no cache folder for the user.").In(context.Language));
            return ExitCodes.Clean;
        }

        var (count, bytes) = new CacheFolder(path).Measure();
        var megabytes = bytes / (1024.0 * 1024.0);
        writer.WriteLine(new LocalizedText(
            $"{path}: {count} kết quả, {megabytes:F1} MiB (tối đa {CacheFolder.MaxBytes >> 20} MiB).",
            $"{path}: {count} results, {megabytes:F1} MiB (at most {CacheFolder.MaxBytes >> 20} MiB).").In(context.Language));
        return ExitCodes.Clean;
    }
}
