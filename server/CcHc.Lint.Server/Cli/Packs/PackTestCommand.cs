using System.CommandLine;
using CcHc.Lint.Documents;
using CcHc.Lint.Linting;
using CcHc.Lint.Linting.PackTests;
using CcHc.Lint.RulePacks;
using CcHc.Lint.Server.Reports;

namespace CcHc.Lint.Server.Cli.Packs;

/// <summary>"pack test": runs the examples on the pages of a pack's rules.</summary>
internal sealed class PackTestCommand : Command, ICliCommand
{
    private readonly Argument<string?> _path;

    public PackTestCommand(string language)
        : base("test", new LocalizedText(
            "Chạy các ví dụ trong trang của từng quy tắc: khối sai phải bị báo đúng chỗ [[…]], khối dung không bị báo gì.",
            "Runs the examples on every rule's page: a block sai is reported at its [[…]], a block dung not at all.").In(language))
    {
        _path = new Argument<string?>("PATH")
        {
            Arity = ArgumentArity.ZeroOrOne,
            Description = new LocalizedText("Thư mục hoặc tệp .zip của gói; bỏ trống là các gói có sẵn.", "Folder or .zip of the pack; the built-in packs if left out.").In(language),
        };
        Arguments.Add(_path);
    }

    public int Run(ParseResult arguments, CliContext context)
    {
        using var writer = context.OpenOutputText();
        return arguments.GetValue(_path) is { } path ? RunPack(path, writer, context) : RunBuiltIn(writer, context);
    }

    private static int RunPack(string shown, StreamWriter writer, CliContext context)
    {
        var path = context.Environment.FullPath(shown);
        if (!Directory.Exists(path) && !File.Exists(path))
            throw new UsageException(new LocalizedText($"Không tìm thấy gói “{shown}”.", $"There is no pack “{shown}”."));
        var report = PackTester.Run(path, context.Code?.Value);
        foreach (var problem in report.Problems)
            writer.WriteLine($"{ConfigurationProblems.Shown(problem.Place.File, context.Environment.WorkingFolder)}: {problem.Explanation.In(context.Language)}");
        foreach (var outcome in report.Outcomes)
        {
            writer.WriteLine($"{(outcome.NotRun is not null ? "–" : outcome.Failures.Count == 0 ? "✓" : "✗")} {outcome.Rule.Code} {outcome.Rule.Id}");
            if (outcome.NotRun is { } reason) writer.WriteLine($"    {reason.In(context.Language)}");
            foreach (var failure in outcome.Failures) Write(writer, $"{shown.TrimEnd('/')}/", failure, context.Language);
        }

        if (report.Outcomes.Count == 0 && report.Problems.Count == 0)
        {
            writer.WriteLine(new LocalizedText("Gói không có quy tắc nào.", "The pack holds no rule.").In(context.Language));
            return ExitCodes.CouldNotRun;
        }

        var failed = report.Outcomes.Count(outcome => outcome.Failures.Count > 0);
        var notRun = report.Outcomes.Count(outcome => outcome.NotRun is not null);
        var held = report.Outcomes.Count - failed - notRun;
        writer.WriteLine(new LocalizedText(
            $"{held} quy tắc đạt, {failed} không đạt, {(notRun > 0 ? $"{notRun} chưa chạy được, " : "")}{report.Problems.Count} lỗi trong tệp của gói.",
            $"{held} rules hold, {failed} don't, {(notRun > 0 ? $"{notRun} were not run, " : "")}{report.Problems.Count} mistakes in the pack's files.").In(context.Language));
        return report.Problems.Count > 0 || notRun > 0 ? ExitCodes.CouldNotRun : report.Holds ? ExitCodes.Clean : ExitCodes.Findings;
    }

    private static int RunBuiltIn(StreamWriter writer, CliContext context)
    {
        var linter = new Linter(BuiltInRegistry.Load(), BuiltInRules.All);
        var failed = 0;
        foreach (var rule in BuiltInRules.All.Select(rule => rule.Descriptor))
        {
            var failures = new List<PageFailure>();
            foreach (var language in (string[])["vi", "en"])
                failures.AddRange(PageTest.Run(rule.Id, $"{rule.Pack}/{rule.Id}/rule.{language}.md", BuiltInRules.PageOf(rule, language), linter.Lint));
            if (failures.Count > 0) failed++;
            writer.WriteLine($"{(failures.Count == 0 ? "✓" : "✗")} {rule.Code} {rule.Id}");
            foreach (var failure in failures) Write(writer, "rules/", failure, context.Language);
        }

        writer.WriteLine(new LocalizedText(
            $"{BuiltInRules.All.Count - failed} quy tắc đạt, {failed} không đạt.", $"{BuiltInRules.All.Count - failed} rules hold, {failed} don't.").In(context.Language));
        return failed == 0 ? ExitCodes.Clean : ExitCodes.Findings;
    }

    private static void Write(StreamWriter writer, string prefix, PageFailure failure, string language) =>
        writer.WriteLine($"    {prefix}{failure.Page}:{failure.Line}: {failure.Message.In(language)}");
}
