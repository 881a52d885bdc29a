using System.Globalization;
using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Reading;
using CcHc.Lint.Linting.Fixing;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Rules;

namespace CcHc.Lint.Linting.Tests.Fixing;

/// <summary>What holds for the fixes of all rules together, whatever the document: tried on damaged plans.</summary>
public class FixPropertyTests
{
    private const int Seeds = 60;

    private static readonly Linter Linter = Linter.BuiltIn();

    private static readonly string[] Examples = [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "examples"), "*.md").Order(StringComparer.Ordinal)];

    // More seeds for a longer look: CCHC_LINT_FIX_SEEDS=2000 dotnet test …
    private static readonly int Count = int.TryParse(Environment.GetEnvironmentVariable("CCHC_LINT_FIX_SEEDS"), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : Seeds;

    public static TheoryData<int> AllSeeds => [.. Enumerable.Range(0, Count)];

    [Theory]
    [MemberData(nameof(AllSeeds))]
    public void Safe_fixes_come_to_rest_and_leave_nothing_behind(int seed) => Check(Damaged(seed), FixOptions.Safe);

    [Theory]
    [MemberData(nameof(AllSeeds))]
    public void Unsafe_fixes_come_to_rest_too(int seed) => Check(Damaged(seed), new FixOptions(true, []));

    private static string Damaged(int seed)
    {
        var random = new Random(seed);
        var plan = File.ReadAllText(Examples[seed % Examples.Length]);
        return new PlanMutations(random).Damage(plan, random.Next(1, 25));
    }

    private static FixResult Fix(string text, FixOptions options) => new DocumentFixer(Lint, Read).Fix(Read(text), options);

    private static LintResult Lint(Document document) => Linter.Lint(document, new LintOptions(null, new DateOnly(2026, 11, 20)));

    private static Document Read(string text) => DocumentReader.ReadText("ke-hoach.md", text);

    private static void Check(string text, FixOptions options)
    {
        var result = Fix(text, options);
        Assert.True(result.IsSettled, "ten passes were not enough");
        Assert.Empty(result.Refused.Where(refused => !refused.Reason.En.Contains("new error", StringComparison.Ordinal)).Select(refused => $"{Show(refused.Finding)}: {refused.Reason.En}"));
        Assert.Empty(result.After.Findings.Where(finding => options.ChoiceOf(finding) is not null && !result.Refused.Any(refused => refused.Finding == finding)).Select(Show));
        AssertNothingNew(result);

        var again = Fix(result.Text, options);
        Assert.Empty(again.Applied.Select(fix => Show(fix.Finding)));
        Assert.Equal(result.Text, again.Text);
        Assert.Equal(result.Text.Count(c => c == '\r'), text.Contains("\r\n", StringComparison.Ordinal) ? result.Text.Count(c => c == '\n') : 0);
    }

    // Of no rule are there more findings than before, but for those that mended words have brought to light: a symbol that
    // can be read at last tells that its instrument is replaced, a heading that is known at last what its chapter lacks.
    private static void AssertNothingNew(FixResult result)
    {
        var source = result.After.Plan.Document.Source;
        var mended = result.Applied.SelectMany(fix => Lines(source, fix.Place)).ToHashSet();
        var before = Counts(result.Before.Findings);
        var elsewhere = Counts(result.After.Findings.Where(finding => !Lines(source, finding.Span).Concat(finding.Related.SelectMany(related => Lines(source, related.Span))).Any(mended.Contains)));
        var hasNewOutline = !Outline(result.Before).SequenceEqual(Outline(result.After), StringComparer.Ordinal);
        foreach (var (rule, count) in elsewhere)
        {
            if (hasNewOutline && Linter.Rules.Any(about => about.Id == rule && about.Pack == "plan")) continue;
            var found = string.Join("; ", result.After.Findings.Where(finding => finding.Rule.Id == rule).Select(Show));
            Assert.True(count <= before.GetValueOrDefault(rule), $"{rule}: {before.GetValueOrDefault(rule)} before, {count} after: {found}. Mended: {string.Join("; ", result.Applied.Select(fix => $"{source.LineOf(fix.Place.Start)} {Show(fix.Finding)}"))}");
        }
    }

    private static IEnumerable<string> Outline(LintResult result) =>
        result.Plan.Sections.Where(section => section.Kind != SectionKind.Clause).Select(section => $"{section.Kind} {section.Level} {section.ChapterId} {section.AreaId}");

    private static IEnumerable<int> Lines(SourceText source, TextSpan span)
    {
        var first = source.LineOf(span.Start);
        return Enumerable.Range(first, source.LineOf(span.End) - first + 1);
    }

    private static Dictionary<string, int> Counts(IEnumerable<Finding> findings) =>
        findings.GroupBy(finding => finding.Rule.Id, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);

    private static string Show(Finding finding) => $"{finding.Rule.Id} “{finding.Text}” {finding.Message.Problem.En} → {(finding.Fixes.Count > 0 ? finding.Fixes[0].Title.Vi : "")}";
}
