using CcHc.Lint.Documents;
using CcHc.Lint.Linting.CodeRules;
using CcHc.Lint.Linting.Configuration;
using CcHc.Lint.Server.Cli;

namespace CcHc.Lint.Server.Reports;

/// <summary>Reports what is wrong with configurations, once however many documents they apply to.</summary>
internal sealed class ConfigurationProblems(string workingFolder)
{
    private readonly HashSet<DocumentConfiguration> _seen = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<ConfigurationProblem> _reported = [];
    private readonly HashSet<PackNotice> _noticed = [];

    /// <summary>The problems that were not given out yet, as entries of a report, by file.</summary>
    public IReadOnlyList<CheckedFile> New(DocumentConfiguration? configuration)
    {
        if (configuration is null || (configuration.Problems.Count == 0 && configuration.Code.Packs.Count == 0)) return [];

        // What is wrong with code is known once a document was checked, which need not be the first.
        if (!_seen.Add(configuration) && !configuration.Packs.Any(pack => pack.HasCode)) return [];
        var code = configuration.Code;
        return
        [
            .. configuration.Problems.Concat(code.Problems).Where(_reported.Add)
                .GroupBy(problem => problem.Place.File, StringComparer.Ordinal)
                .Select(group => new CheckedFile(Shown(group.Key)) { Problems = [.. group.OrderBy(problem => problem.Place.Line).ThenBy(problem => problem.Place.Column).Select(Convert)] }),
            .. code.Notices.Where(_noticed.Add).Select(notice => new CheckedFile(Shown(notice.Path)) { Notices = [notice.Message] }),
        ];
    }

    /// <summary>The problems that were not given out yet, as they are reported before a document.</summary>
    /// <param name="order">The document's place among the inputs.</param>
    public IReadOnlyList<ReportedFile> New(DocumentConfiguration? configuration, string language, int order) =>
        New(configuration) is { Count: > 0 } files
            ? [.. files.Select(file => ReportedFileMaker.Make(file, language, registry: null) with { Order = order, IsConfiguration = true })]
            : [];

    /// <summary>Says the problems that were not said yet on standard error; true where there are any.</summary>
    public bool Complain(DocumentConfiguration? configuration, CliContext context)
    {
        var wrong = New(configuration);
        foreach (var file in wrong)
        {
            foreach (var message in file.Problems.Select(problem => problem.Message).Concat(file.Notices)) context.Complain(new LocalizedText($"{file.File}: {message.Vi}", $"{file.File}: {message.En}"));
        }

        return wrong.Any(file => file.Problems.Count > 0);
    }

    /// <summary>A path from the working folder where it lies below it, else the full path.</summary>
    public static string Shown(string path, string workingFolder)
    {
        var relative = Path.GetRelativePath(workingFolder, path).Replace('\\', '/');
        return relative.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(relative) ? path : relative;
    }

    private string Shown(string path) => Shown(path, workingFolder);

    private static DocumentProblem Convert(ConfigurationProblem problem) => new("configuration", problem.Explanation);
}
