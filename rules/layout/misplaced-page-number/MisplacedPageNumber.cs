using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Layout;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Facts.Layout;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>Page numbers in the footer, beside the middle, on the first page, or in another size.</summary>
public sealed class MisplacedPageNumber : LintRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "misplaced-page-number", "LAYOUT105", "layout", "format", Severity.Info,
        new LocalizedText("Số trang đặt không đúng chỗ hoặc không đúng cỡ chữ", "Page numbers in the wrong place or size"),
        LayoutSources.AnnexI("số trang văn bản", "page numbers"));

    private static readonly RuleMessage Message = new(
        new LocalizedText("Số trang: {found}.", "The page number: {found}."),
        new LocalizedText(
            "Số trang được đặt canh giữa ở lề trên, cỡ chữ 13–14, không hiển thị ở trang thứ nhất.",
            "Page numbers stand centred in the top margin in 13–14 pt; the first page shows none."),
        new LocalizedText("Đặt lại: {wanted}.", "Set it so: {wanted}."));

    public override void Define()
    {
        PageNumbering numbering = default!;
        When()
            .Match<PlanDocument>(d => LayoutRegime.Applies(d))
            .Match(() => numbering, n => n.HasNumber && FaultsOf(n).Count > 0);
        Then().Yield(_ => FindingOn(numbering));
    }

    private static List<LayoutFault> FaultsOf(PageNumbering numbering)
    {
        var faults = new List<LayoutFault>();
        if (numbering.IsInFooter) faults.Add(LayoutFault.Of("ở lề dưới", "ở lề trên", "in the footer", "in the header"));
        if (numbering.Alignment is { } alignment && alignment != TextAlignment.Center)
            faults.Add(new LayoutFault(ComponentDemand.NameOf(alignment), ComponentDemand.NameOf(TextAlignment.Center)));
        if (numbering.Size is { } size && size is < 13 or > 14)
            faults.Add(LayoutFault.Of($"cỡ chữ {LayoutUnits.Vi(size)}", "cỡ chữ 13–14", $"{LayoutUnits.En(size)} pt", "13–14 pt"));
        if (numbering.IsOnFirstPage) faults.Add(LayoutFault.Of("hiển thị cả ở trang thứ nhất", "không hiển thị ở trang thứ nhất", "shown on the first page too", "not on the first page"));
        return faults;
    }

    private RuleFinding FindingOn(PageNumbering numbering)
    {
        var faults = FaultsOf(numbering);
        var (found, wanted) = (LayoutFault.AllFound(faults), LayoutFault.AllWanted(faults));
        return Report(numbering, FactPart.All, Message.With("found", found.Vi, found.En).With("wanted", wanted.Vi, wanted.En));
    }
}
