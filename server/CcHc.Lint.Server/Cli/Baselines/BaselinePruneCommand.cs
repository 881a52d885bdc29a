using System.CommandLine;
using CcHc.Lint.Documents;
using CcHc.Lint.Linting.Baselines;

namespace CcHc.Lint.Server.Cli.Baselines;

/// <summary>"baseline prune": drops what is no longer found.</summary>
internal sealed class BaselinePruneCommand : Command, ICliCommand
{
    private readonly InputArguments _inputs;
    private readonly Option<string?> _file;
    private readonly Option<string?> _configuration;
    private readonly Option<string?> _asOf;

    public BaselinePruneCommand(string language)
        : base("prune", new LocalizedText(
            "Bỏ khỏi tệp mốc ban đầu những phát hiện không còn trong các văn bản; không thêm gì.",
            "Drops what is no longer found in the documents; adds nothing.").In(language))
    {
        _inputs = new InputArguments(this, language);
        _file = BaselineOptions.File(language, new LocalizedText(
            $"Tệp mốc ban đầu; mặc định là {BaselineOptions.DefaultFile}.", $"The baseline; default {BaselineOptions.DefaultFile}."));
        _configuration = SharedOptions.Configuration(language);
        _asOf = SharedOptions.AsOf(language);
        foreach (var option in (Option[])[_file, _configuration, _asOf]) Options.Add(option);
    }

    public int Run(ParseResult arguments, CliContext context)
    {
        var shown = arguments.GetValue(_file) ?? BaselineOptions.DefaultFile;
        var path = context.Environment.FullPath(shown);
        var old = BaselineOptions.Read(shown, context.Environment)!;
        var found = new List<BaselineEntry>();
        var (read, isComplete) = BaselineScan.Run(_inputs, arguments, _configuration, _asOf, old.Folder, found, context);
        var present = found.Select(KeyOf).ToHashSet(StringComparer.Ordinal);

        // Documents that were not read this time keep their entries; those that are gone lose them.
        List<BaselineEntry> kept = [.. old.Entries.Where(entry => read.Contains(entry.File) ? present.Contains(KeyOf(entry)) : File.Exists(Path.Combine(old.Folder, entry.File)))];
        var dropped = old.Entries.Count - kept.Count;
        if (dropped > 0) BaselineScan.Save(new Baseline(old.Folder, kept), path, shown);
        using var writer = context.OpenOutputText();
        writer.WriteLine(new LocalizedText(
            $"Đã bỏ {dropped} phát hiện không còn nữa; {shown} còn {kept.Count}.", $"Dropped {dropped} findings that are gone; {shown} holds {kept.Count}.").In(context.Language));
        return isComplete ? ExitCodes.Clean : ExitCodes.CouldNotRun;
    }

    private static string KeyOf(BaselineEntry entry) => $"{entry.Fingerprint}\n{entry.File}";
}
