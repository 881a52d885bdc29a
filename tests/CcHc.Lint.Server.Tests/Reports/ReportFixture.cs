using System.Text;
using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Reading;
using CcHc.Lint.Linting;
using CcHc.Lint.Plans.Registry;
using CcHc.Lint.RulePacks;
using CcHc.Lint.Rules;
using CcHc.Lint.Server.Reports;

namespace CcHc.Lint.Server.Tests.Reports;

/// <summary>Files with findings of made-up rules, so that reports are tested apart from what the rules say.</summary>
internal static class ReportFixture
{
    public static readonly RuleDescriptor Heavy = Rule("missing-thing", "TEST001", Severity.Error);

    public static readonly RuleDescriptor Light = Rule("year-only", "TEST002", Severity.Info);

    private static readonly Linter Linter = Linter.BuiltIn();

    public static CheckRun Run(string format = "vi", bool color = false) =>
        new(format, "/van-ban", color) { Rules = [Heavy, Light], RegistryKnownUntil = new DateOnly(2026, 11, 20) };

    /// <summary>A file whose findings are these.</summary>
    public static CheckedFile File(string name, string text, params Finding[] findings)
    {
        var result = Linter.Lint(DocumentReader.ReadText("a.md", text), new LintOptions(new DateOnly(2022, 1, 31), new DateOnly(2026, 11, 20)));
        return new CheckedFile(name) { Result = result with { Findings = findings } };
    }

    public static Finding Finding(RuleDescriptor rule, string text, string words, int occurrence = 0)
    {
        var at = -1;
        for (var i = 0; i <= occurrence; i++) at = text.IndexOf(words, at + 1, StringComparison.Ordinal);
        return new Finding
        {
            Rule = rule,
            Severity = rule.Severity,
            Span = new TextSpan(at, at + words.Length),
            Text = words,
            Message = new RuleMessage(new("Thiếu một điều.", "A thing is missing."), new("Vì cần nó.", "It is needed."), new("Hãy thêm vào.", "Add it.")),
            Fingerprint = "0123456789abcdef",
            Confidence = Confidence.Verified,
        };
    }

    public static string Write(string format, CheckRun run, params CheckedFile[] files)
    {
        using var output = new MemoryStream();
        using (var report = ReportFormats.Open(format, output, run))
        {
            var summary = new CheckSummary();
            foreach (var file in files)
            {
                var reported = ReportedFileMaker.Make(file, run.Language, BuiltInRegistry.Load());
                summary.Count(FileCounts.Of(reported));
                report.Add(reported);
            }

            report.End(summary);
        }

        return Encoding.UTF8.GetString(output.ToArray());
    }

    private static RuleDescriptor Rule(string id, string code, Severity severity) => new(
        id, code, "test", "custom", severity, new LocalizedText("Thử nghiệm", "A trial"), new LocalizedText("Nghị định số 1/2020/NĐ-CP", "Decree 1/2020/NĐ-CP"));
}
