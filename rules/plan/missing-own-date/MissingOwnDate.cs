using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>A printed head without a date line. Where the text lacks the whole head nothing is said.</summary>
public sealed class MissingOwnDate : LintRule
{
    private static readonly RuleMessage Missing = new(
        new LocalizedText(
            "Phần đầu “Cộng hòa xã hội chủ nghĩa Việt Nam” không có dòng địa danh và thời gian ban hành.",
            "The head of the document has no line with place and date."),
        new LocalizedText(
            "Thời gian ban hành là thành phần thể thức chính và là mốc để xét hiệu lực của các căn cứ.",
            "The date of issue is a main part of the form, and the day on which the legal bases are judged."),
        new LocalizedText(
            "Thêm dòng “…, ngày … tháng … năm …”; bản dự thảo để trống ngày.",
            "Add the line “…, ngày … tháng … năm …”; a draft leaves the day blank."));

    public override RuleDescriptor Descriptor { get; } = new(
        "missing-own-date", "PLAN122", "plan", "own-date-missing", Severity.Warning,
        new LocalizedText("Văn bản không có địa danh, thời gian ban hành", "The document has no date line"),
        new LocalizedText(
            "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ, Phụ lục I (thể thức, kỹ thuật trình bày văn bản)",
            "Decree 30/2020/NĐ-CP of 5 March 2020, Annex I (form of documents)")) { NeedsWholeText = true };

    public override void Define()
    {
        PlanDocument plan = default!;
        When()
            .Match(() => plan, p => p.Kind == PlanDocumentKind.Plan || p.Kind == PlanDocumentKind.Decision)
            .Match<PrintedHead>(h => !h.HasDateLine)
            .Not<BlankPlace>(b => b.IsOwn, b => b.IsDate == true);
        Then()
            .Yield(_ => Report(plan, FactPart.All, Missing));
    }
}
