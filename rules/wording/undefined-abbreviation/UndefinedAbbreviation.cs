using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>A short form that the document never explains.</summary>
public sealed class UndefinedAbbreviation : LintRule<UndefinedAbbreviationOptions>
{
    private static readonly RuleMessage Undefined = new(
        new LocalizedText(
            "Chữ viết tắt “{short}” không được giải thích trong văn bản.",
            "The short form “{short}” is never explained in the document."),
        new LocalizedText(
            "Người đọc ngoài ngành không hiểu chữ viết tắt chưa được giải thích ở lần dùng đầu.",
            "Readers from outside do not understand a short form that is not explained where it is first used."),
        new LocalizedText(
            "{remedy}",
            "{remedy}"));

    public override RuleDescriptor Descriptor { get; } = new(
        "undefined-abbreviation", "WORD201", "wording", "abbrev-undefined", Severity.Info,
        new LocalizedText("Chữ viết tắt chưa được giải thích", "Undefined abbreviation"),
        new LocalizedText(
            "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư; thực tiễn soạn thảo: chữ viết tắt được giải thích ở lần dùng đầu",
            "Decree 30/2020/NĐ-CP of 5 March 2020 on clerical work; drafting practice: a short form is explained where it is first used")) { NeedsWholeText = true };

    public override void Define()
    {
        WordingAbbreviation use = default!;
        When()
            .Match(() => use,
                u => !u.IsWidelyKnown,
                u => !u.IsListed,
                u => !Options.Known.Contains(u.Short),
                u => u.UsesBefore > 0)
            .Not<Abbreviation>(definition => definition.Short == use.Short);
        Then()
            .Yield(_ => Report(use, FactPart.All, MessageOn(use)));
    }

    private static RuleMessage MessageOn(WordingAbbreviation use)
    {
        var (vi, en) = use.UsualLong is { } known
            ? ($"Viết đầy đủ ở lần dùng đầu: “{known} ({use.Short})”.", $"Write it out where it is first used: “{known} ({use.Short})”.")
            : ($"Viết đầy đủ ở lần dùng đầu, kèm “({use.Short})”.", $"Write it out where it is first used, with “({use.Short})”.");
        return Undefined.With("short", use.Short).With("remedy", vi, en);
    }
}
