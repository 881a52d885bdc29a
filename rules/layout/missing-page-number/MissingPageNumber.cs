using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Facts.Layout;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>A document of several pages without page numbers.</summary>
public sealed class MissingPageNumber : LintRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "missing-page-number", "LAYOUT104", "layout", "format", Severity.Info,
        new LocalizedText("Văn bản nhiều trang không đánh số trang", "Pages without numbers"),
        LayoutSources.AnnexI("số trang văn bản", "page numbers")) { NeedsWholeText = true };

    private static readonly RuleMessage Message = new(
        new LocalizedText("Văn bản có nhiều trang nhưng không đánh số trang.", "The document has several pages and no page numbers."),
        new LocalizedText(
            "Số trang được đánh bằng chữ số Ả Rập, cỡ chữ 13–14, đặt canh giữa theo chiều ngang ở lề trên, không hiển thị ở trang thứ nhất.",
            "Pages are numbered in Arabic figures of 13–14 pt, centred in the top margin; the first page shows none."),
        new LocalizedText(
            "Chọn Insert → Page Number → Top of Page, canh giữa, và đánh dấu Different First Page.",
            "Choose Insert → Page Number → Top of Page, centred, and tick Different First Page."));

    public override void Define()
    {
        PageNumbering numbering = default!;
        When()
            .Match<PlanDocument>(d => LayoutRegime.Applies(d))
            .Match(() => numbering, n => n.HasSeveralPages && !n.HasNumber);
        Then().Yield(_ => Report(numbering, FactPart.All, Message));
    }
}
