using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Facts.Layout;
using CcHc.Lint.Rules;
using System.Globalization;

namespace CcHc.Lint.RulePacks;

/// <summary>A document straight from a converter or pasted as plain text: one finding speaks for all that is to be done.</summary>
public sealed class LayoutNotApplied : LintRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "layout-not-applied", "LAYOUT101", "layout", "format", Severity.Warning,
        new LocalizedText("Văn bản chưa được trình bày theo thể thức", "The document has not been set"),
        LayoutSources.AnnexI("thể thức và kỹ thuật trình bày văn bản", "form and technique of setting"));

    private static readonly RuleMessage Message = new(
        new LocalizedText(
            "Văn bản có đủ phần đầu nhưng chưa được trình bày: {font}; quốc hiệu, tên loại và các thành phần khác chưa có định dạng.",
            "The document has its head but has not been set: {font}; the national name, the type and the other components have no format."),
        new LocalizedText(
            "Văn bản hành chính trình bày trên khổ A4, phông Times New Roman, cỡ chữ và kiểu chữ theo từng thành phần.",
            "Administrative documents are set on A4 in Times New Roman, with a size and style for each component."),
        new LocalizedText(
            "Chép nội dung vào mẫu văn bản của đơn vị, rồi kiểm tra lại.",
            "Move the text into the office's template, then check again."));

    public override void Define()
    {
        LayoutState state = default!;
        When()
            .Match<PlanDocument>(d => LayoutRegime.Applies(d))
            .Match(() => state, s => !s.IsSet);
        Then().Yield(_ => Report(state, FactPart.All, Message.With("font", FontOf(state, "không nêu phông", "phông “{0}”, cỡ chữ {1}"), FontOf(state, "no font is named", "font “{0}”, {1} pt"))));
    }

    private static string FontOf(LayoutState state, string none, string named) =>
        state.Font.Length == 0 ? none : string.Format(CultureInfo.InvariantCulture, named, state.Font, LayoutUnits.En(state.Size));
}
