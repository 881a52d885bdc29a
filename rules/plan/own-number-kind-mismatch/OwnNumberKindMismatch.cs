using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>The number in the head is one of another kind of document than the title says: "Số: 12/QĐ-UBND" above "KẾ HOẠCH".</summary>
public sealed class OwnNumberKindMismatch : LintRule
{
    private static readonly RuleMessage OtherKind = new(
        new LocalizedText("Số “{number}” là số của {other}, còn văn bản này là {own}.", "“{number}” is the number of a {other}, but this document is a {own}."),
        new LocalizedText(
            "Ký hiệu gồm chữ viết tắt của chính loại văn bản được ban hành; ghi khác thì không vào sổ và không tra cứu được.",
            "The symbol holds the abbreviation of the document's own type; with another it can be neither registered nor found."),
        new LocalizedText("Sửa ký hiệu theo tên loại, hoặc bổ sung quyết định ban hành.", "Correct the symbol, or add the decision that issues the plan."));

    public override RuleDescriptor Descriptor { get; } = new(
        "own-number-kind-mismatch", "PLAN125", "plan", "content-inconsistent", Severity.Warning,
        new LocalizedText("Số, ký hiệu trái với tên loại văn bản", "The number contradicts the type of the document"),
        new LocalizedText(
            "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ, Phụ lục I và III; với văn bản trước ngày 05/3/2020: Thông tư số 01/2011/TT-BNV ngày 19/01/2011 của Bộ Nội vụ",
            "Decree 30/2020/NĐ-CP of 5 March 2020, Annexes I and III; before that day Circular 01/2011/TT-BNV of 19 January 2011")) { IsPreview = true };

    public override void Define()
    {
        PlanDocument document = default!;
        Citation number = default!;
        When()
            .Match(() => document, d => d.Kind == PlanDocumentKind.Plan || d.Kind == PlanDocumentKind.Decision)
            .Match(() => number, c => c.IsSelf, c => !c.HasOwnTypeWord, c => c.Symbol == document.Number, c => OtherKindOf(document, c) != null)
            // "(Kèm theo Quyết định số 12/QĐ-UBND)": the plan goes without a number of its own under that of its decision.
            .Not<Citation>(c => c.IsSelf, c => c.HasOwnTypeWord, c => c.Symbol == number.Symbol);
        Then()
            .Yield(_ => FindingOn(document, number));
    }

    private RuleFinding FindingOn(PlanDocument document, Citation number)
    {
        var other = OtherKindOf(document, number)!;
        var own = IsDecision(document) ? "Quyết định" : "Kế hoạch";
        return Report(number, FactPart.Symbol, OtherKind.With("number", number.Symbol!).With("other", other.ToLowerInvariant()).With("own", own.ToLowerInvariant()));
    }

    /// <summary>The kind that the symbol names where it is not the document's; null where they agree or it cannot be told.</summary>
    private static string? OtherKindOf(PlanDocument document, Citation number) =>
        number.Kind is "Kế hoạch" or "Quyết định" or "Báo cáo" or "Tờ trình" or "Chỉ thị" or "Thông báo" or "Công điện" or "Nghị quyết"
        && number.Kind != (IsDecision(document) ? "Quyết định" : "Kế hoạch") ? number.Kind : null;

    private static bool IsDecision(PlanDocument document) => document.Kind == PlanDocumentKind.Decision || document.IsEnclosed;
}
