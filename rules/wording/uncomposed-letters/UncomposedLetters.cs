using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>Letters written as base and combining marks; one finding for the whole document.</summary>
public sealed class UncomposedLetters : LintRule
{
    private static readonly RuleMessage Decomposed = new(
        new LocalizedText(
            "Văn bản có {count} chữ cái ghép từ chữ gốc và dấu rời.",
            "The document writes {count} letters as base and combining marks."),
        new LocalizedText(
            "Chữ dấu rời làm tìm kiếm, so sánh và hiển thị sai trên nhiều phần mềm.",
            "Combining marks break search, comparison and display in many programs."),
        new LocalizedText(
            "Chuyển toàn văn bản sang dạng dựng sẵn (NFC).",
            "Recompose the whole document (NFC)."));

    public override RuleDescriptor Descriptor { get; } = new(
        "uncomposed-letters", "WORD601", "wording", "not-nfc", Severity.Info,
        new LocalizedText("Chữ cái ghép từ nhiều ký tự (không phải NFC)", "Letters in decomposed form (not NFC)"),
        new LocalizedText(
            "TCVN 6909:2001 và Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 (bộ mã ký tự Unicode)",
            "TCVN 6909:2001 and Decree 30/2020/NĐ-CP of 5 March 2020 (Unicode characters)"));

    public override void Define()
    {
        WordingUncomposed first = default!;
        IEnumerable<WordingUncomposed> lines = default!;
        When()
            .Match(() => first, f => f.Ordinal == 0)
            .Query(() => lines, query => query.Match<WordingUncomposed>().Collect());
        Then()
            .Yield(_ => FindingOn(first, lines));
    }

    private RuleFinding FindingOn(WordingUncomposed first, IEnumerable<WordingUncomposed> lines)
    {
        var edits = lines.OrderBy(line => line.Ordinal).Select(line => new RuleEdit(line, FactPart.All, null, line.Composed));
        return Report(first, FactPart.All, Decomposed.With("count", $"{first.TotalLetters}")) with
        {
            Fixes = new ValueList<RuleFix>([new RuleFix(Recompose, true, new ValueList<RuleEdit>(edits))]),
        };
    }

    private static readonly LocalizedText Recompose = new("Chuyển sang dạng dựng sẵn (NFC)", "Recompose to NFC");
}
