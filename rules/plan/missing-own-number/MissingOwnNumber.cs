using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>A printed head without a number line. Where the text lacks the whole head nothing is said.</summary>
public sealed class MissingOwnNumber : LintRule
{
    private static readonly RuleMessage Missing = new(
        new LocalizedText(
            "Phần đầu “Cộng hòa xã hội chủ nghĩa Việt Nam” không có dòng số, ký hiệu của văn bản.",
            "The head of the document has no line with its number."),
        new LocalizedText(
            "Số, ký hiệu là thành phần thể thức chính của văn bản hành chính.",
            "The number is a main part of the form of a document."),
        new LocalizedText(
            "Thêm dòng “Số: …/KH-UBND”; bản dự thảo để trống phần số.",
            "Add the line “Số: …/KH-UBND”; a draft leaves the number blank."));

    public override RuleDescriptor Descriptor { get; } = new(
        "missing-own-number", "PLAN121", "plan", "own-date-missing", Severity.Warning,
        new LocalizedText("Văn bản không có số, ký hiệu", "The document has no number"),
        new LocalizedText(
            "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ, Phụ lục I (thể thức, kỹ thuật trình bày văn bản)",
            "Decree 30/2020/NĐ-CP of 5 March 2020, Annex I (form of documents)")) { NeedsWholeText = true };

    public override void Define()
    {
        PlanDocument plan = default!;
        When()
            .Match(() => plan, p => p.Kind == PlanDocumentKind.Plan || p.Kind == PlanDocumentKind.Decision)
            .Match<PrintedHead>(h => !h.HasNumberLine)
            .Not<BlankPlace>(b => b.IsOwn, b => b.IsDate == false);
        Then()
            .Yield(_ => Report(plan, FactPart.All, Missing));
    }
}
