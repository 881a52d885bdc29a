using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Facts.Layout;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>Margins outside of the decree's ranges. Landscape pages and annexes are left alone: tables decide their margins.</summary>
public sealed class MarginOutOfRange : LintRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "margin-out-of-range", "LAYOUT103", "layout", "format", Severity.Warning,
        new LocalizedText("Lề trang không đúng quy định", "Margins out of range"),
        LayoutSources.AnnexI("lề trang", "margins"));

    // Half a millimetre is what rounding from inches costs.
    private const double Tolerance = 0.5;

    private static readonly RuleMessage Message = new(
        new LocalizedText("Lề trang không đúng: {found}.", "The margins are out of range: {found}."),
        new LocalizedText(
            "Quy định: lề trên và dưới 20–25 mm, lề trái 30–35 mm, lề phải 15–20 mm.",
            "The decree asks for 20–25 mm at top and bottom, 30–35 mm at the left, 15–20 mm at the right."),
        new LocalizedText("Chọn Layout → Margins và đặt {wanted}.", "Choose Layout → Margins and set {wanted}."));

    public override void Define()
    {
        IEnumerable<LayoutPage> pages = default!;
        When()
            .Match<PlanDocument>(d => LayoutRegime.Applies(d))
            .Query(() => pages, q => q.Match<LayoutPage>(p => !p.IsAnnex && !p.IsLandscape && FaultsOf(p).Count > 0).Collect().Where(all => all.Any()));
        Then().Yield(_ => FindingOn(pages.OrderBy(page => page.Ordinal).First()));
    }

    private static List<LayoutFault> FaultsOf(LayoutPage page)
    {
        var faults = new List<LayoutFault>();
        Add(faults, page.Top, 20, 25, "lề trên", "top");
        Add(faults, page.Bottom, 20, 25, "lề dưới", "bottom");
        Add(faults, page.Left, 30, 35, "lề trái", "left");
        Add(faults, page.Right, 15, 20, "lề phải", "right");
        return faults;
    }

    private static void Add(List<LayoutFault> faults, double? found, double least, double most, string vi, string en)
    {
        if (found is not { } margin || (margin >= least - Tolerance && margin <= most + Tolerance)) return;
        faults.Add(LayoutFault.Of(
            $"{vi} {LayoutUnits.Vi(margin)} mm", $"{vi} {LayoutUnits.RangeVi(least, most)} mm", $"{en} {LayoutUnits.En(margin)} mm", $"{en} {LayoutUnits.RangeEn(least, most)} mm"));
    }

    private RuleFinding FindingOn(LayoutPage page)
    {
        var faults = FaultsOf(page);
        var (found, wanted) = (LayoutFault.AllFound(faults), LayoutFault.AllWanted(faults));
        return Report(page, FactPart.All, Message.With("found", found.Vi, found.En).With("wanted", wanted.Vi, wanted.En));
    }
}
