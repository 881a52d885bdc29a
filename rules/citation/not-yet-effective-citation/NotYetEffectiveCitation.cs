using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Registry;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>An instrument that is not in force yet on the day that the document is judged on, or not even issued.</summary>
public sealed class NotYetEffectiveCitation : LintRule
{
    private static readonly RuleMessage NotIssued = new(
        new LocalizedText("“{citation}” chưa được ban hành vào ngày {asOf}.", "“{citation}” had not been issued on {asOf}."),
        new LocalizedText("Không thể viện dẫn văn bản ban hành sau văn bản này.", "A document cannot cite what was issued after it."),
        new LocalizedText("Kiểm tra lại số, ngày của văn bản được viện dẫn và ngày ban hành của văn bản này.", "Check number and date of the instrument and the date of this document."));

    private static readonly RuleMessage NotInForce = new(
        new LocalizedText("“{citation}” đã ban hành nhưng chưa có hiệu lực vào ngày {asOf}.", "“{citation}” was issued but not yet in force on {asOf}."),
        new LocalizedText("Nhiệm vụ căn cứ vào văn bản này chỉ thực hiện được từ ngày văn bản có hiệu lực.", "What rests on it can only be done once it is in force."),
        new LocalizedText("Nếu là nhiệm vụ chuẩn bị thì giữ nguyên; nếu không, viện dẫn văn bản đang có hiệu lực.", "Keep it for preparatory work; otherwise cite the instrument in force."));

    public override RuleDescriptor Descriptor { get; } = new(
        "not-yet-effective-citation", "CITE102", "citation", "citation-not-yet", Severity.Warning,
        new LocalizedText("Viện dẫn văn bản chưa có hiệu lực", "A cited instrument is not yet in force"),
        new LocalizedText(
            "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ, Phụ lục I (căn cứ ban hành văn bản)",
            "Decree 30/2020/NĐ-CP of 5 March 2020, Annex I (legal bases of documents)"));

    public override void Define()
    {
        PlanDocument document = default!;
        Citation citation = default!;
        When()
            .Match(() => document)
            .Match(() => citation, c => !c.IsSelf, c => c.Status == InstrumentStatus.NotYet, c => !IsPreparatory(document, c));
        Then()
            .Yield(_ => FindingOn(document, citation));
    }

    /// <summary>
    /// What a task carries out may take effect after the day of issue; only a basis must be in force then. Nor is a basis
    /// questioned where the plan has no date and is judged at the end of the year before.
    /// </summary>
    private static bool IsPreparatory(PlanDocument document, Citation citation) =>
        IssuedOn(citation) is { } issued && issued <= document.AsOf && (!citation.IsBasis || document.AsOfSource == AsOfSource.TitleYear);

    private RuleFinding FindingOn(PlanDocument document, Citation citation)
    {
        var isIssued = IssuedOn(citation) is { } issued && issued <= document.AsOf;
        var message = (isIssued ? NotInForce : NotIssued).With("citation", citation.Text).With("asOf", DateText.Vi(document.AsOf), DateText.Iso(document.AsOf));
        return Report(citation, FactPart.All, message, isIssued ? Severity.Info : Severity.Warning);
    }

    /// <summary>The day of issue, as the registry's entry has it ("76/NQ-CP@2021-07-15"), else as cited.</summary>
    private static DateOnly? IssuedOn(Citation citation)
    {
        var identity = citation.Resolved ?? "";
        var at = identity.LastIndexOf('@');
        return (at >= 0 ? DateText.OfIso(identity.AsSpan(at + 1)) : null) ?? citation.Date;
    }
}
