using System.CommandLine;
using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Reading;
using CcHc.Lint.Linting;
using CcHc.Lint.Linting.Configuration;
using CcHc.Lint.Linting.Fixing;
using CcHc.Lint.Server.Files;
using CcHc.Lint.Server.Inputs;
using CcHc.Lint.Server.Reports;

namespace CcHc.Lint.Server.Cli;

/// <summary>"fix": mends in the files what can be mended without a reader's judgement, or shows what it would change.</summary>
internal sealed class FixCommand : Command, ICliCommand
{
    private static readonly string[] Thresholds = ["error", "warning", "info", "never"];

    private readonly InputArguments _inputs;
    private readonly Option<bool> _unsafe;
    private readonly Option<bool> _diff;
    private readonly Option<string[]> _rules;
    private readonly Option<string?> _failOn;
    private readonly Option<string?> _asOf;
    private readonly Option<string?> _configuration;
    private readonly Option<bool> _force;

    public FixCommand(string language)
        : base("fix", new LocalizedText(
            "Sửa những lỗi có cách sửa an toàn; phần còn lại của văn bản giữ nguyên từng byte. Tệp Word được sửa trong bản sao TÊN.fixed.docx, dưới dạng thay đổi được theo dõi.",
            "Mends what has a safe fix; the rest of each document stays as it is, byte for byte. A Word file is mended in a copy, NAME.fixed.docx, as tracked changes.").In(language))
    {
        _inputs = new InputArguments(this, language);
        _unsafe = new Option<bool>("--unsafe")
        {
            Description = new LocalizedText(
                "Áp dụng cả những cách sửa mà người soạn thảo phải đọc lại (thay văn bản hết hiệu lực, cơ quan cũ…).",
                "Apply also fixes that the drafter must read again (superseded instruments, former agencies…).").In(language),
        };
        _diff = new Option<bool>("--diff")
        {
            Description = new LocalizedText(
                "Không ghi tệp nào; in những chỗ sẽ sửa ở dạng diff ra đầu ra chuẩn.",
                "Write no file; print the changes as a unified diff on standard output.").In(language),
        };
        _rules = new Option<string[]>("--rule")
        {
            HelpName = "RULE",
            Arity = ArgumentArity.OneOrMore,
            Description = new LocalizedText(
                "Chỉ sửa theo quy tắc này: mã (missing-so), ký hiệu (CITE205) hoặc bộ (wording); dùng được nhiều lần.",
                "Mend only findings of this rule: id (missing-so), code (CITE205) or pack (wording); repeatable.").In(language),
        };
        _failOn = new Option<string?>("--fail-on")
        {
            HelpName = string.Join('|', Thresholds),
            Description = new LocalizedText(
                "Mã kết thúc là 1 khi sau khi sửa vẫn còn phát hiện từ mức này; mặc định là warning.",
                "Exit code 1 where findings of this severity or a heavier one are left; default warning.").In(language),
        };
        _asOf = SharedOptions.AsOf(language);
        _configuration = SharedOptions.Configuration(language);
        _force = CommentedCopies.ForceOption(language);
        foreach (var option in (Option[])[_unsafe, _diff, _rules, _failOn, _asOf, _configuration, _force]) Options.Add(option);
    }

    public int Run(ParseResult arguments, CliContext context)
    {
        var failOn = OptionValues.OneOf("--fail-on", arguments.GetValue(_failOn) ?? "warning", Thresholds);
        var lintOptions = new LintOptions(OptionValues.Day("--as-of", arguments.GetValue(_asOf)), context.Environment.Today);
        var options = new FixOptions(arguments.GetValue(_unsafe), arguments.GetValue(_rules) ?? []);
        var isDiff = arguments.GetValue(_diff);
        var inputs = _inputs.Find(arguments).Select(item => WithoutWord(item, arguments)).ToList();
        if (!isDiff) MustGoTogether(inputs);
        var checker = new DocumentChecker(SharedOptions.LoaderOf(arguments.GetValue(_configuration), context.Environment, context.Code));
        string? PathOf(InputItem item) => _inputs.PathOf(item, arguments, context.Environment);
        MustNameRules(options.Rules, inputs.Select(item => checker.ConfigurationOf(PathOf(item)).Catalogue).Prepend(RuleCatalogue.BuiltIn).Distinct());
        if (!SharedOptions.IsLanguageGiven(arguments) && inputs.Count > 0) context = context.In(checker.ConfigurationOf(PathOf(inputs[0])).Language?.Value ?? context.Language);
        if (!isDiff) RemoveLeftBehind(inputs);

        var usesOutput = isDiff || inputs.Any(item => item.IsStandardInput);
        using var report = new FixCommandReport(usesOutput ? null : context.OpenOutputText(), context, options, isDiff);
        var job = new FixCommandJob(checker, lintOptions, options, isDiff, context.Input) { Overwrites = arguments.GetValue(_force) };
        var configurations = new ConfigurationProblems(context.Environment.WorkingFolder);
        using var progress = new Progress(context, inputs.Count);
        foreach (var file in OrderedBatch.Run(inputs, item => job.Run(item, PathOf(item))))
        {
            foreach (var entry in configurations.New(file.Configuration))
            {
                foreach (var notice in entry.Notices) context.Complain(notice);
                if (entry.Problems.Count > 0) report.Add(new FixedFile(entry.File) { Problems = entry.Problems });
            }

            if (isDiff) WriteDiff(file, context);
            else if (file.Output is { } output) context.Output.Write(output);
            report.Add(file);
            progress.Advance();
        }

        progress.Dispose();
        report.End();
        return report.Problems > 0 ? ExitCodes.CouldNotRun : report.LeavesFrom(failOn) ? ExitCodes.Findings : ExitCodes.Clean;
    }

    // A Word file is mended in a copy beside it, which standard input has no place for; copies of ours are no drafts.
    private InputItem WithoutWord(InputItem item, ParseResult arguments)
    {
        if (!item.IsReadable || DocumentReader.FormatOf(item.File) != DocumentFormat.Docx) return item;
        if (item.IsStandardInput) return item with { Problem = FileProblems.WordInput(item.File) };
        return WordFileFixer.IsCopy(item.File) && !_inputs.IsNamed(item, arguments) ? item with { Skipped = FileProblems.IsCopy(item.File) } : item;
    }

    private static void MustGoTogether(IReadOnlyList<InputItem> inputs)
    {
        if (inputs.Count > 1 && inputs.Any(item => item.IsStandardInput))
        {
            throw new UsageException(new LocalizedText(
                "“-” không dùng chung với tệp khác khi sửa: kết quả của nó được ghi ra đầu ra chuẩn.",
                "“-” cannot be fixed together with files: its result goes to standard output."));
        }
    }

    private static void RemoveLeftBehind(IReadOnlyList<InputItem> inputs)
    {
        var folders = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in inputs)
        {
            if (item is { IsReadable: true, IsStandardInput: false } && AtomicFile.FolderOf(item.File) is { } folder && folders.Add(folder))
                TemporaryFiles.RemoveLeftBehind(folder);
        }
    }

    // Rules of an office's packs have names too, where a configuration loads them.
    private static void MustNameRules(IReadOnlyList<string> words, IEnumerable<RuleCatalogue> catalogues)
    {
        if (words.Count == 0) return;
        var known = catalogues.ToList();
        foreach (var word in words)
        {
            if (known.Exists(catalogue => catalogue.Select(word, out _).Count > 0)) continue;
            var near = Suggestions.Near(word, known.SelectMany(catalogue => catalogue.Names).Distinct(StringComparer.Ordinal));
            throw new UsageException(new LocalizedText(
                $"Không có quy tắc “{word}”.{(near.Count > 0 ? $" Có phải ý bạn là “{near[0]}”?" : "")} Xem: cchc-lint rules",
                $"There is no rule “{word}”.{(near.Count > 0 ? $" Did you mean “{near[0]}”?" : "")} See: cchc-lint rules --lang en"));
        }
    }

    private static void WriteDiff(FixedFile file, CliContext context)
    {
        if (file.Result is not { HasChanged: true } result) return;
        using var writer = context.OpenOutputText();
        var diff = UnifiedDiff.Of(file.File, result.Before.Plan.Document.Source.Text, result.Text);
        writer.Write(context.Environment.IsOutputTerminal ? string.Join('\n', diff.Split('\n').Select(TerminalText.Clean)) : diff);
    }
}
