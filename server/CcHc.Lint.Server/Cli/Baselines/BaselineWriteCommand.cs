using System.CommandLine;
using CcHc.Lint.Documents;
using CcHc.Lint.Linting.Baselines;

namespace CcHc.Lint.Server.Cli.Baselines;

/// <summary>"baseline write": records every finding of the documents.</summary>
internal sealed class BaselineWriteCommand : Command, ICliCommand
{
    private readonly InputArguments _inputs;
    private readonly Option<string?> _file;
    private readonly Option<string?> _configuration;
    private readonly Option<string?> _asOf;
    private readonly Option<bool> _force;

    public BaselineWriteCommand(string language)
        : base("write", new LocalizedText("Ghi mọi phát hiện hiện có vào tệp mốc ban đầu.", "Records every finding there is.").In(language))
    {
        _inputs = new InputArguments(this, language);
        _file = BaselineOptions.File(language, new LocalizedText(
            $"Tệp được ghi; mặc định là {BaselineOptions.DefaultFile}.", $"The file to write; default {BaselineOptions.DefaultFile}."));
        _configuration = SharedOptions.Configuration(language);
        _asOf = SharedOptions.AsOf(language);
        _force = new Option<bool>("--force") { Description = new LocalizedText("Ghi đè tệp đã có.", "Overwrites a file that is there.").In(language) };
        foreach (var option in (Option[])[_file, _configuration, _asOf, _force]) Options.Add(option);
    }

    public int Run(ParseResult arguments, CliContext context)
    {
        var shown = arguments.GetValue(_file) ?? BaselineOptions.DefaultFile;
        var path = context.Environment.FullPath(shown);
        if (File.Exists(path) && !arguments.GetValue(_force))
        {
            throw new UsageException(new LocalizedText(
                $"“{shown}” đã có. Thêm --force để ghi đè; để chỉ bỏ các phát hiện đã sửa, dùng: cchc-lint baseline prune.",
                $"“{shown}” exists. Add --force to overwrite it; to drop only what was mended: cchc-lint baseline prune."));
        }

        var folder = Path.GetDirectoryName(path)!;
        var entries = new List<BaselineEntry>();
        var (read, isComplete) = BaselineScan.Run(_inputs, arguments, _configuration, _asOf, folder, entries, context);
        BaselineScan.Save(new Baseline(folder, entries), path, shown);
        using var writer = context.OpenOutputText();
        writer.WriteLine(new LocalizedText(
            $"Đã ghi {entries.Count} phát hiện của {read.Count} văn bản vào {shown}. Kiểm tra phần mới: cchc-lint check … --baseline {shown}",
            $"Recorded {entries.Count} findings of {read.Count} documents in {shown}. To check what is new: cchc-lint check … --baseline {shown}").In(context.Language));
        return isComplete ? ExitCodes.Clean : ExitCodes.CouldNotRun;
    }
}
