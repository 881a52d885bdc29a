using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Facts.Layout;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>Pages of another size than A4. Sections of annexes may have other pages.</summary>
public sealed class WrongPaperSize : LintRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "wrong-paper-size", "LAYOUT102", "layout", "format", Severity.Warning,
        new LocalizedText("Khổ giấy không phải A4", "The paper is not A4"),
        LayoutSources.AnnexI("khổ giấy", "paper"));

    private static readonly RuleMessage Message = new(
        new LocalizedText("Khổ giấy là {width} × {height} mm.", "The paper is {width} × {height} mm."),
        new LocalizedText("Văn bản hành chính trình bày trên khổ A4 (210 × 297 mm).", "Administrative documents are set on A4 (210 × 297 mm)."),
        new LocalizedText("Chọn Layout → Size → A4.", "Choose Layout → Size → A4."));

    // Programs round the inches of A4 in their own ways.
    private const double Tolerance = 1;

    public override void Define()
    {
        IEnumerable<LayoutPage> pages = default!;
        When()
            .Match<PlanDocument>(d => LayoutRegime.Applies(d))
            .Query(() => pages, q => q.Match<LayoutPage>(p => !p.IsAnnex && IsWrong(p)).Collect().Where(all => all.Any()));
        Then().Yield(_ => FindingOn(pages.OrderBy(page => page.Ordinal).First()));
    }

    private static bool IsWrong(LayoutPage page) =>
        page is { Width: { } width, Height: { } height } && (Math.Abs(Math.Min(width, height) - 210) > Tolerance || Math.Abs(Math.Max(width, height) - 297) > Tolerance);

    private RuleFinding FindingOn(LayoutPage page) => Report(page, FactPart.All, Message
        .With("width", LayoutUnits.Vi(page.Width!.Value), LayoutUnits.En(page.Width!.Value)).With("height", LayoutUnits.Vi(page.Height!.Value), LayoutUnits.En(page.Height!.Value)));
}
