using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>A date left open: in the head a hint, in a citation a fault.</summary>
public sealed class BlankDate : LintRule
{
    private static readonly RuleMessage InCitation = new(
        new LocalizedText(
            "“{words}” để trống ngày hoặc tháng.",
            "“{words}” leaves day or month blank."),
        new LocalizedText(
            "Không có ngày ban hành thì không xác định được văn bản được dẫn.",
            "Without its date nobody can tell which document is meant."),
        new LocalizedText(
            "Điền đủ ngày, tháng, năm.",
            "Fill in the full date."));

    private static readonly RuleMessage OfDraft = new(
        new LocalizedText(
            "“{words}” để trống ngày ban hành của chính văn bản này.",
            "“{words}” leaves this document's own date blank."),
        new LocalizedText(
            "Bản dự thảo được để trống, nhưng bản ban hành phải có ngày, tháng, năm.",
            "A draft may have it blank, an issued document may not."),
        new LocalizedText(
            "Điền khi ban hành.",
            "Fill it in when the document is issued."));

    public override RuleDescriptor Descriptor { get; } = new(
        "blank-date", "PLAN124", "plan", "blank-date", Severity.Warning,
        new LocalizedText("Ngày tháng để trống", "A date is left blank"),
        new LocalizedText(
            "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ, Phụ lục I (thể thức, kỹ thuật trình bày văn bản)",
            "Decree 30/2020/NĐ-CP of 5 March 2020, Annex I (form of documents)"));

    public override void Define()
    {
        BlankPlace blank = default!;
        When()
            .Match(() => blank, b => b.IsDate);
        Then()
            .Yield(_ => Report(blank, FactPart.All, (blank.IsOwn ? OfDraft : InCitation).With("words", blank.Text), blank.IsOwn ? Severity.Info : Severity.Warning));
    }
}
