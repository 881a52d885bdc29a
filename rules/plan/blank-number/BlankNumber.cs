using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>A number left open: in the head a hint, in a citation a fault.</summary>
public sealed class BlankNumber : LintRule
{
    private static readonly RuleMessage InCitation = new(
        new LocalizedText(
            "“{words}” để trống số văn bản.",
            "“{words}” leaves the number blank."),
        new LocalizedText(
            "Không có số thì không xác định được văn bản được dẫn.",
            "Without its number nobody can tell which document is meant."),
        new LocalizedText(
            "Điền số của văn bản được dẫn.",
            "Fill in the number."));

    private static readonly RuleMessage OfDraft = new(
        new LocalizedText(
            "“{words}” để trống số của chính văn bản này.",
            "“{words}” leaves this document's own number blank."),
        new LocalizedText(
            "Bản dự thảo được để trống, nhưng bản ban hành phải có số.",
            "A draft may have it blank, an issued document may not."),
        new LocalizedText(
            "Điền số khi ban hành.",
            "Fill it in when the document is issued."));

    public override RuleDescriptor Descriptor { get; } = new(
        "blank-number", "PLAN123", "plan", "blank-number", Severity.Warning,
        new LocalizedText("Số văn bản để trống", "A number is left blank"),
        new LocalizedText(
            "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ, Phụ lục I (thể thức, kỹ thuật trình bày văn bản)",
            "Decree 30/2020/NĐ-CP of 5 March 2020, Annex I (form of documents)"));

    public override void Define()
    {
        BlankPlace blank = default!;
        When()
            .Match(() => blank, b => !b.IsDate);
        Then()
            .Yield(_ => Report(blank, FactPart.All, (blank.IsOwn ? OfDraft : InCitation).With("words", blank.Text), blank.IsOwn ? Severity.Info : Severity.Warning));
    }
}
