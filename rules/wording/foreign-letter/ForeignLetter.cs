using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>Letters of another alphabet that look like "Đ" and "đ"; one finding for the whole document.</summary>
public sealed class ForeignLetter : LintRule
{
    private static readonly RuleMessage Foreign = new(
        new LocalizedText(
            "Văn bản có {count} chữ “Đ” gõ bằng chữ cái Iceland (U+00D0, U+00F0), ví dụ trong “{word}”.",
            "{count} letters “Đ” of the document are Icelandic ones (U+00D0, U+00F0), as in “{word}”."),
        new LocalizedText(
            "Nhìn giống nhau nhưng máy coi là chữ khác, nên tìm kiếm, tra cứu số, ký hiệu và sắp xếp đều sai.",
            "They look alike, but to a machine they are others: search, look-up of symbols and sorting fail."),
        new LocalizedText(
            "Thay bằng “Đ”, “đ” (U+0110, U+0111).",
            "Write “Đ”, “đ” (U+0110, U+0111)."));

    private static readonly LocalizedText Replace = new("Thay bằng “Đ”, “đ” tiếng Việt", "Write the Vietnamese “Đ”, “đ”");

    public override RuleDescriptor Descriptor { get; } = new(
        "foreign-letter", "WORD602", "wording", "spelling", Severity.Info,
        new LocalizedText("Chữ “Đ” gõ bằng chữ cái nước ngoài", "“Đ” written with a foreign letter"),
        new LocalizedText(
            "TCVN 6909:2001 và Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 (bộ mã ký tự Unicode)",
            "TCVN 6909:2001 and Decree 30/2020/NĐ-CP of 5 March 2020 (Unicode characters)"));

    public override void Define()
    {
        WordingForeignLetter first = default!;
        IEnumerable<WordingForeignLetter> letters = default!;
        When()
            .Match(() => first, f => f.Ordinal == 0)
            .Query(() => letters, query => query.Match<WordingForeignLetter>().Collect());
        Then()
            .Yield(_ => FindingOn(first, letters));
    }

    private RuleFinding FindingOn(WordingForeignLetter first, IEnumerable<WordingForeignLetter> letters)
    {
        var edits = letters.OrderBy(letter => letter.Ordinal).Select(letter => new RuleEdit(letter, FactPart.All, null, letter.Right));
        return Report(first, FactPart.All, Foreign.With("count", $"{first.TotalLetters}").With("word", first.Word)) with
        {
            Fixes = new ValueList<RuleFix>([new RuleFix(Replace, true, new ValueList<RuleEdit>(edits))]),
        };
    }
}
