using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Reading;
using CcHc.Lint.Linting;
using CcHc.Lint.RulePacks;
using CcHc.Lint.Rules;

namespace CcHc.Lint.Corpus;

/// <summary>Runs the built-in rules over every document below a folder.</summary>
internal static class CorpusRun
{
    /// <param name="rules">The rules that ran, by code; those without a finding too.</param>
    public static Sheet Over(string folder, DateOnly? asOf, out IReadOnlyList<RuleDescriptor> rules)
    {
        var linter = Linter.BuiltIn();
        // A document without a day of its own is judged on the registry's last day, so that no sheet changes overnight.
        var options = new LintOptions(asOf, BuiltInRegistry.Load().KnownUntil);
        rules = [.. linter.Rules.OrderBy(rule => rule.Code, StringComparer.Ordinal)];
        var documents = DocumentsBelow(folder);
        var findings = new List<SheetFinding>();
        foreach (var name in documents)
        {
            var read = DocumentReader.ReadFile(Path.Combine(folder, name));
            if (!read.IsRead)
            {
                findings.AddRange(read.Document.Problems.Select(problem => Of(name, problem, read.Document)));
                continue;
            }

            var result = linter.Lint(read.Document, options);
            findings.AddRange(result.Problems.Select(problem => Of(name, problem, read.Document)));
            findings.AddRange(result.Findings.Select(finding => Of(name, finding, read.Document)));
        }

        return new Sheet(documents, findings);
    }

    private static List<string> DocumentsBelow(string folder)
    {
        var paths = Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true });
        var names = paths.Where(path => DocumentReader.FormatOf(path) is not null).Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/')).ToList();
        names.Sort(StringComparer.Ordinal);
        return names;
    }

    private static SheetFinding Of(string file, Finding finding, Document document) => new(
        file, finding.Rule.Id, NameOf(finding.Severity), document.Source.LineOf(finding.Span.Start), Folded(finding.Text), finding.Fingerprint);

    private static SheetFinding Of(string file, DocumentProblem problem, Document document) => new(
        file, "!" + problem.Code, "problem", problem.Span is { } span ? document.Source.LineOf(span.Start) : 0, Folded(problem.Message.En), "");

    private static string NameOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };

    private static string Folded(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
