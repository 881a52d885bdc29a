using System.CommandLine;
using CcHc.Lint.Documents.Reading;
using CcHc.Lint.Documents;
using CcHc.Lint.Linting;
using CcHc.Lint.Linting.Baselines;
using CcHc.Lint.Server.Files;
using CcHc.Lint.Server.Inputs;
using CcHc.Lint.Server.Reports;

namespace CcHc.Lint.Server.Cli.Baselines;

/// <summary>Checks documents for the sake of a baseline.</summary>
internal static class BaselineScan
{
    /// <summary>The entries of every document that could be read; what could not is said on standard error.</summary>
    /// <param name="folder">The folder of the baseline.</param>
    /// <param name="entries">Gets the findings.</param>
    /// <returns>Names of the documents that were read, and whether all could be.</returns>
    public static (HashSet<string> Read, bool IsComplete) Run(
        InputArguments inputs, ParseResult arguments, Option<string?> configuration, Option<string?> asOf, string folder, List<BaselineEntry> entries, CliContext context)
    {
        var checker = new DocumentChecker(SharedOptions.LoaderOf(arguments.GetValue(configuration), context.Environment, context.Code));
        var options = new LintOptions(OptionValues.Day("--as-of", arguments.GetValue(asOf)), context.Environment.Today);
        var items = inputs.Find(arguments);
        var names = new Baseline(folder, []);
        var configurations = new ConfigurationProblems(context.Environment.WorkingFolder);
        var read = new HashSet<string>(StringComparer.Ordinal);
        var isComplete = true;
        using var progress = new Progress(context, items.Count);
        foreach (var (item, path, result, problems) in OrderedBatch.Run(items, item => Check(item, inputs.PathOf(item, arguments, context.Environment), checker, options, context)))
        {
            if (item.Skipped is { } skipped) context.Complain(skipped);
            isComplete &= !configurations.Complain(path is null ? null : checker.ConfigurationOf(path), context);
            foreach (var problem in problems) context.Complain(problem.Message);
            isComplete &= problems.Count == 0;
            if (result is null || path is null) continue;
            var name = names.NameOf(path);
            read.Add(name);
            foreach (var finding in result.Findings) entries.Add(new BaselineEntry(name, finding.Rule.Id, finding.Fingerprint, finding.Text));
            progress.Advance();
        }

        return (read, isComplete);
    }

    /// <exception cref="UsageException">The file cannot be written.</exception>
    public static void Save(Baseline baseline, string path, string shown)
    {
        try
        {
            if (!File.Exists(path))
            {
                using var created = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
                created.Write(baseline.ToBytes());
            }
            else if (AtomicFile.Replace(path, File.ReadAllBytes(path), baseline.ToBytes()) is { } problem)
            {
                throw new UsageException(problem.Message);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            var reason = FileReason.Of(exception);
            throw new UsageException(new LocalizedText(
                $"Không ghi được tệp mốc ban đầu “{shown}” ({reason.Vi}).", $"The baseline “{shown}” cannot be written ({reason.En})."));
        }
    }

    private static (InputItem Item, string? Path, LintResult? Result, IReadOnlyList<DocumentProblem> Problems) Check(
        InputItem item, string? path, DocumentChecker checker, LintOptions options, CliContext context)
    {
        if (item.Skipped is not null) return (item, path, null, []);
        var read = InputReader.Read(item, context.Input, checker.ConfigurationOf(path).Limits);
        if (!read.IsRead) return (item, path, null, read.Document.Problems);
        var result = checker.Check(read.Document, path, options);
        return (item, path, result, result.Problems);
    }
}
