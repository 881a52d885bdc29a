using System.CommandLine;
using System.Globalization;
using CcHc.Lint.Documents;
using CcHc.Lint.Linting;
using CcHc.Lint.Linting.Configuration;
using CcHc.Lint.Server.Cli.Baselines;
using CcHc.Lint.Server.Cli.Caching;
using CcHc.Lint.Server.Cli.Checking;
using CcHc.Lint.Server.Inputs;

namespace CcHc.Lint.Server.Cli;

/// <summary>"check": runs the rules over documents and reports what they find.</summary>
internal sealed class CheckCommand : Command, ICliCommand
{
    private const int MostJobs = 1024;

    private readonly InputArguments _inputs;
    private readonly ReportOptions _reports;
    private readonly Option<string?> _asOf;
    private readonly Option<string?> _configuration;
    private readonly Option<string?> _baseline;
    private readonly Option<string?> _trackedChanges;
    private readonly Option<string?> _annotate;
    private readonly Option<bool> _force;
    private readonly Option<string?> _jobs;
    private readonly Option<string?> _shard;
    private readonly Option<bool> _statistics;
    private readonly Option<bool> _timings;
    private readonly Option<bool> _watch;
    private readonly Option<string?> _cacheFolder;
    private readonly Option<bool> _noCache;

    public CheckCommand(string language)
        : base("check", new LocalizedText("Kiểm tra văn bản và báo cáo các phát hiện.", "Checks documents and reports findings.").In(language))
    {
        _inputs = new InputArguments(this, language, withLists: true);
        _reports = new ReportOptions(this, language);
        _asOf = SharedOptions.AsOf(language);
        _configuration = SharedOptions.Configuration(language);
        _baseline = BaselineOptions.File(language, new LocalizedText(
            "Không báo các phát hiện đã có trong tệp mốc ban đầu này (xem: cchc-lint baseline write).",
            "Leave out the findings that this baseline holds (see: cchc-lint baseline write)."));
        _trackedChanges = SharedOptions.TrackedChanges(language);
        _annotate = CommentedCopies.AnnotateOption(language);
        _force = CommentedCopies.ForceOption(language);
        _jobs = new Option<string?>("--jobs")
        {
            HelpName = "N",
            Description = new LocalizedText("Số văn bản kiểm tra cùng lúc; mặc định là số bộ xử lý.", "How many documents are checked at once; default: one per processor.").In(language),
        };
        _shard = new Option<string?>("--shard")
        {
            HelpName = "I/N",
            Description = new LocalizedText(
                "Chỉ kiểm tra phần I trong N phần (chia theo đường dẫn); ghép các báo cáo json hoặc jsonl bằng: cchc-lint merge.",
                "Checks part I of N only (divided by path); join the json or jsonl reports with: cchc-lint merge.").In(language),
        };
        _statistics = Flag("--statistics", language, "In số phát hiện theo quy tắc và mức ra đầu ra lỗi chuẩn.", "Prints findings by rule and severity on standard error.");
        _timings = Flag("--timings", language, "In thời gian từng bước, văn bản và quy tắc chậm nhất ra đầu ra lỗi chuẩn.", "Prints times of each step and the slowest documents and rules on standard error.");
        _watch = Flag("--watch", language, "Theo dõi và kiểm tra lại khi tệp thay đổi; Ctrl+C để dừng.", "Watches and checks again when files change; Ctrl+C stops.");
        _cacheFolder = CacheOptions.Folder(language);
        _noCache = Flag("--no-cache", language, "Không dùng bộ nhớ đệm.", "Uses no cache.");
        foreach (var option in (Option[])[_asOf, _configuration, _baseline, _trackedChanges, _annotate, _force, _jobs, _shard, _statistics, _timings, _watch, _cacheFolder, _noCache]) Options.Add(option);
    }

    public int Run(ParseResult arguments, CliContext context)
    {
        var settings = SettingsOf(arguments, context);
        if (!arguments.GetValue(_watch)) return ReportOptions.ExitCodeOf(new CheckRound(settings, _inputs, arguments, context).Run(), settings.FailOn);
        if (_inputs.ReadsStandardInput(arguments))
        {
            throw new UsageException(new LocalizedText(
                "--watch không theo dõi được đầu vào chuẩn. Hãy nêu tệp hoặc thư mục.", "--watch cannot watch standard input. Name files or folders."));
        }

        return new WatchLoop(settings, _inputs, arguments, context).Run();
    }

    private CheckSettings SettingsOf(ParseResult arguments, CliContext context)
    {
        var (format, outputs, failOn) = _reports.Read(arguments);
        var isCacheOff = arguments.GetValue(_noCache);
        var folder = arguments.GetValue(_cacheFolder);
        if (isCacheOff && folder is not null)
            throw new UsageException(new LocalizedText("--cache-dir và --no-cache trái nhau.", "--cache-dir and --no-cache contradict each other."));
        return new CheckSettings
        {
            Format = format,
            Outputs = outputs,
            FailOn = failOn,
            Lint = new LintOptions(OptionValues.Day("--as-of", arguments.GetValue(_asOf)), context.Environment.Today),
            UsesColor = _reports.UsesColor(arguments, context),
            IsLanguageGiven = SharedOptions.IsLanguageGiven(arguments),
            Configuration = arguments.GetValue(_configuration),
            Baseline = arguments.GetValue(_baseline),
            TrackedChanges = arguments.GetValue(_trackedChanges) is { } changes ? OptionValues.OneOf("--tracked-changes", changes, ConfigurationNames.TrackedChanges) : null,
            IsAnnotated = arguments.GetResult(_annotate) is not null,
            Annotate = arguments.GetValue(_annotate),
            Overwrites = arguments.GetValue(_force),
            Jobs = JobsOf(arguments.GetValue(_jobs)),
            Shard = Shard.Parse(arguments.GetValue(_shard)),
            ShowsStatistics = arguments.GetValue(_statistics),
            ShowsTimings = arguments.GetValue(_timings),
            CacheFolder = isCacheOff ? null : CacheOptions.FolderOf(folder, context.Environment),
            IsCacheNamed = folder is not null,
        };
    }

    private static Option<bool> Flag(string name, string language, string vi, string en) => new(name) { Description = new LocalizedText(vi, en).In(language) };

    private static int JobsOf(string? value)
    {
        if (value is null) return 0;
        if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var jobs) && jobs is >= 1 and <= MostJobs) return jobs;
        throw new UsageException(new LocalizedText(
            $"--jobs cần một số từ 1 đến {MostJobs}; “{value}” không đúng.", $"--jobs wants a number from 1 to {MostJobs}; not “{value}”."));
    }
}
