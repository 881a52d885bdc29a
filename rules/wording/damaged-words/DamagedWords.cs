using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>A collocation of the lexicon whose marks or letters are damaged, a syllable without the tone that its end calls for, and words run together.</summary>
public sealed class DamagedWords : LintRule
{
    private static readonly RuleMessage Wrong = new(
        new LocalizedText(
            "“{text}” có thể là “{expected}” viết sai.",
            "“{text}” looks like “{expected}” misspelt."),
        new LocalizedText(
            "Chữ sai dấu hoặc thừa, thiếu chữ cái thường do gõ phím, quét hoặc chuyển đổi tệp và làm sai nghĩa văn bản.",
            "Wrong marks or letters come from typing, scanning or conversion and change what the text says."),
        new LocalizedText(
            "Sửa thành “{expected}”, hoặc thêm từ này vào rules/lexicon/words.txt nếu viết đúng.",
            "Write “{expected}”, or add the words to rules/lexicon/words.txt if they are right."));

    // Sắc and nặng both give a word: only whoever wrote the text knows which.
    private static readonly RuleMessage Toneless = new(
        new LocalizedText(
            "“{text}” thiếu dấu sắc hoặc dấu nặng.",
            "“{text}” lacks its tone, sắc or nặng."),
        new LocalizedText(
            "Tiếng kết thúc bằng p, t, c, ch chỉ mang dấu sắc hoặc dấu nặng; thiếu dấu làm sai nghĩa văn bản.",
            "A syllable that ends in p, t, c or ch carries sắc or nặng and no other tone; without it the text says something else."),
        new LocalizedText(
            "Thêm dấu cho “{text}”, hoặc thêm từ này vào rules/lexicon/words.txt nếu viết đúng.",
            "Add the tone to “{text}”, or add the word to rules/lexicon/words.txt if it is right."));

    public override RuleDescriptor Descriptor { get; } = new(
        "damaged-words", "WORD101", "wording", "spelling", Severity.Warning,
        new LocalizedText("Từ, cụm từ viết sai dấu hoặc sai chữ", "Words with damaged letters or marks"),
        new LocalizedText(
            "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư; thực tiễn soát lỗi chính tả trước khi ký",
            "Decree 30/2020/NĐ-CP of 5 March 2020 on clerical work; practice of proofreading before signature"));

    public override void Define()
    {
        WordingSlip slip = default!;
        When()
            .Match(() => slip, s => s.Kind == WordingSlipKind.DamagedPhrase || s.Kind == WordingSlipKind.JoinedWords);
        Then()
            .Yield(_ => FindingOn(slip));
    }

    private RuleFinding FindingOn(WordingSlip slip)
    {
        var severity = slip.IsProminent ? Severity.Warning : Severity.Info;
        if (slip.Expected.Length == 0) return Report(slip, FactPart.All, SlipFix.Fill(Toneless, slip), severity);
        return Report(slip, FactPart.All, SlipFix.Fill(Wrong, slip), severity) with { Fixes = SlipFix.Of(slip, isSafe: slip.IsCertain) };
    }
}
