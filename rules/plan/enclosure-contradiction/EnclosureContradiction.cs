using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>The note that ties an annex to its plan, "(Kèm theo Kế hoạch số …)", with another number or day than the head has.</summary>
public sealed class EnclosureContradiction : LintRule
{
    private static readonly RuleMessage OtherNumber = new(
        new LocalizedText("Dòng kèm theo ghi số “{written}”, còn văn bản này có số “{own}”.", "The note names “{written}”, but the document's number is “{own}”."),
        new LocalizedText(
            "Dòng chỉ dẫn dưới tên phụ lục phải ghi đúng số, ngày của văn bản mà phụ lục kèm theo; thường do sử dụng lại văn bản khác.",
            "The note below the title of an annex gives number and day of the document that it belongs to; mostly it was left over from another one."),
        new LocalizedText("Sửa thành “{own}”, hoặc sửa số ở đầu văn bản.", "Write “{own}”, or correct the number in the head."));

    private static readonly RuleMessage OtherDay = OtherNumber with
    {
        Problem = new LocalizedText("Dòng kèm theo ghi ngày {written}, còn văn bản này ban hành ngày {own}.", "The note is dated {written}, but the document is of {own}."),
        Remedy = new LocalizedText("Sửa thành ngày {own}, hoặc sửa ngày ở đầu văn bản.", "Write {own}, or correct the date in the head."),
    };

    public override RuleDescriptor Descriptor { get; } = new(
        "enclosure-contradiction", "PLAN153", "plan", "content-inconsistent", Severity.Warning,
        new LocalizedText("Dòng kèm theo trái với số, ngày của văn bản", "The note of an annex contradicts number or date"),
        new LocalizedText(
            "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ, Phụ lục I (phụ lục kèm theo văn bản)",
            "Decree 30/2020/NĐ-CP of 5 March 2020, Annex I (annexes)")) { IsPreview = true };

    public override void Define()
    {
        PlanDocument document = default!;
        Citation note = default!;
        When()
            .Match(() => document, d => d.Number != null)
            .Match(() => note, c => c.IsSelf, c => c.HasOwnTypeWord, c => c.Symbol != null, c => IsOfOneSeries(document, c), c => HasOtherNumber(document, c) || HasOtherDay(document, c));
        Then()
            .Yield(_ => FindingOn(document, note));
    }

    private RuleFinding FindingOn(PlanDocument document, Citation note) => HasOtherNumber(document, note)
        ? Report(note, FactPart.Symbol, OtherNumber.With("written", note.Symbol!).With("own", document.Number!))
        : Report(note, FactPart.Date, OtherDay.With("written", DateText.Vi(note.Date!.Value), DateText.Iso(note.Date!.Value)).With("own", DateText.Vi(document.Date!.Value), DateText.Iso(document.Date!.Value)));

    /// <summary>True where only the number differs: a note with another symbol may belong to a form of another document.</summary>
    private static bool IsOfOneSeries(PlanDocument document, Citation note) =>
        SeriesOf(note.Symbol!).Equals(SeriesOf(document.Number!), StringComparison.OrdinalIgnoreCase) && !IsOfHigherLevel(document, note);

    private static ReadOnlySpan<char> SeriesOf(string symbol) => symbol.AsSpan(symbol.AsSpan().IndexOf('/') + 1);

    /// <summary>A district's plan may enclose the province's own paper.</summary>
    private static bool IsOfHigherLevel(PlanDocument document, Citation note) =>
        note.Issuer is { } issuer && issuer.Contains("tỉnh", StringComparison.Ordinal) && document.Issuer is { } own && !own.Contains("tỉnh", StringComparison.Ordinal);

    private static bool HasOtherNumber(PlanDocument document, Citation note) => !string.Equals(note.Symbol, document.Number, StringComparison.OrdinalIgnoreCase);

    private static bool HasOtherDay(PlanDocument document, Citation note) => note.Date is { } day && document.Date is { } own && day != own;
}
