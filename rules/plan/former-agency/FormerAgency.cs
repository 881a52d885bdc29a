using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>A ministry, sở, level or province that ended before the day the document is judged on. One finding for each in the text, one for each lead cell.</summary>
public sealed class FormerAgency : LintRule
{

    public override RuleDescriptor Descriptor { get; } = new(
        "former-agency", "PLAN231", "plan", "agency-former", Severity.Warning,
        new LocalizedText("Cơ quan, đơn vị hành chính không còn tồn tại", "An agency that no longer exists"),
        new LocalizedText(
            "Nghị quyết số 176/2025/QH15 ngày 18/02/2025 của Quốc hội; Nghị định số 45/2025/NĐ-CP ngày 28/02/2025 của Chính phủ; Nghị quyết số 202/2025/QH15 ngày 12/6/2025 và Nghị quyết số 203/2025/QH15 ngày 16/6/2025 của Quốc hội",
            "Resolution 176/2025/QH15 of 18 February 2025; Decree 45/2025/NĐ-CP of 28 February 2025; Resolutions 202/2025/QH15 of 12 June 2025 and 203/2025/QH15 of 16 June 2025"));

    public override void Define()
    {
        IGrouping<string, FormerBody> mentions = default!;
        When()
            .Query(() => mentions, q => q.Match<FormerBody>().GroupBy(b => FormerBodies.FindingKey(b)));
        Then()
            .Yield(_ => FindingOn(mentions.OrderBy(b => b.Ordinal).ToList()));
    }

    private RuleFinding FindingOn(List<FormerBody> mentions)
    {
        var first = mentions[0];
        var finding = Report(first, FactPart.All, FormerBodies.MessageOn(first), Severity.Warning, first.Confidence);
        return finding with { Related = FormerBodies.Further(mentions), Fixes = FormerBodies.FixOf(mentions) };
    }
}
