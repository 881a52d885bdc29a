using CcHc.Lint.Documents.Reading;
using CcHc.Lint.Linting;

namespace CcHc.Lint.RulePacks.Tests.Wording;

/// <summary>Sentences as plans have them, right as they are, some of them close to what would be a fault: the pack stays silent.</summary>
public class CleanProseTests
{
    private static readonly Lazy<Linter> Linter = new(() => new Linter(BuiltInRegistry.Load(), [.. BuiltInRules.All.Where(rule => rule.Descriptor.Pack == "wording")]));

    public static TheoryData<string> Sentences => [.. File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "fixtures", "wording", "clean-prose.txt")).Where(line => line.Length > 0)];

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Nothing_is_found(string sentence)
    {
        var text = "# KẾ HOẠCH\n\nCải cách hành chính nhà nước tỉnh Sông Thao năm 2024\n\n## I. NHIỆM VỤ\n\n1. " + sentence + "\n";
        var result = Linter.Value.Lint(DocumentReader.ReadText("plan.md", text), new LintOptions(new DateOnly(2024, 1, 10), new DateOnly(2026, 11, 20)));
        Assert.Equal([], result.Findings.Select(finding => $"{finding.Rule.Id}: {finding.Text}"));
    }
}
