using System.CommandLine;
using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Reading;
using CcHc.Lint.Linting.Configuration;

namespace CcHc.Lint.Server.Cli.Packs;

/// <summary>"pack lock": writes down which content the packs of a configuration have.</summary>
internal sealed class PackLockCommand : Command, ICliCommand
{
    private readonly Argument<string?> _folder;

    public PackLockCommand(string language)
        : base("lock", new LocalizedText(
            "Ghi phiên bản và mã băm của các gói vào .cchc-lint.lock; gói bị đổi nội dung sau đó không chạy.",
            "Writes versions and hashes of the packs to .cchc-lint.lock; a pack that changes later does not run.").In(language))
    {
        _folder = new Argument<string?>("FOLDER")
        {
            Arity = ArgumentArity.ZeroOrOne,
            Description = new LocalizedText("Thư mục có .cchc-lint.yml; mặc định là thư mục hiện tại.", "Folder with .cchc-lint.yml; the current one by default.").In(language),
        };
        Arguments.Add(_folder);
    }

    public int Run(ParseResult arguments, CliContext context)
    {
        var shown = arguments.GetValue(_folder) ?? ".";
        var configuration = Path.Combine(context.Environment.FullPath(shown), ConfigurationLoader.FileName);
        if (!File.Exists(configuration))
            throw new UsageException(new LocalizedText($"“{shown}” không có tệp {ConfigurationLoader.FileName}.", $"“{shown}” has no {ConfigurationLoader.FileName}."));
        var packs = new ConfigurationLoader(null).PacksOf(configuration, out var problems);
        foreach (var problem in problems) context.Complain(new LocalizedText($"{problem.Place.File}: {problem.Explanation.Vi}", $"{problem.Place.File}: {problem.Explanation.En}"));
        if (problems.Count > 0) return ExitCodes.CouldNotRun;
        var path = Path.Combine(Path.GetDirectoryName(configuration)!, PackLock.FileName);
        try
        {
            File.WriteAllText(path, PackLock.TextOf(packs));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(new LocalizedText($"Không ghi được {path} ({FileReason.Of(failure).Vi}).", $"{path} cannot be written ({FileReason.Of(failure).En})."));
        }

        using var writer = context.OpenOutputText();
        foreach (var (named, pack) in packs) writer.WriteLine($"{named}  {pack.Manifest.Id} {pack.Manifest.Version}  sha256:{pack.Hash}");
        writer.WriteLine(new LocalizedText($"Đã ghi {packs.Count} gói vào {PackLock.FileName}.", $"Wrote {packs.Count} packs to {PackLock.FileName}.").In(context.Language));
        return ExitCodes.Clean;
    }
}
