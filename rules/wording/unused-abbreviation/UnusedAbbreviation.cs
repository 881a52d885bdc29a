using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>A short form that the document explains and then does not use.</summary>
public sealed class UnusedAbbreviation : LintRule
{
    private static readonly RuleMessage Unused = new(
        new LocalizedText(
            "Chữ viết tắt “{short}” được giải thích nhưng sau đó không dùng.",
            "The short form “{short}” is explained and then never used."),
        new LocalizedText(
            "Giải thích thừa làm văn bản dài thêm.",
            "An idle explanation only adds length."),
        new LocalizedText(
            "Bỏ “({short})”.",
            "Drop “({short})”."));

    private static readonly RuleMessage Rare = new(
        new LocalizedText(
            "Chữ viết tắt “{short}” được giải thích nhưng sau đó văn bản chủ yếu viết đầy đủ ({long} lần, viết tắt {uses} lần).",
            "The short form “{short}” is explained, but the long form is mostly used afterwards ({long} times, the short form {uses} times)."),
        new LocalizedText(
            "Dùng lẫn hai dạng làm người đọc tưởng là hai khái niệm.",
            "Both forms mixed suggest two things."),
        new LocalizedText(
            "Dùng “{short}” từ chỗ này trở đi, hoặc bỏ phần viết tắt.",
            "Use “{short}” from here on, or drop it."));

    public override RuleDescriptor Descriptor { get; } = new(
        "unused-abbreviation", "WORD204", "wording", "abbrev-unused", Severity.Info,
        new LocalizedText("Giải thích chữ viết tắt rồi không dùng", "Abbreviation defined and not used"),
        new LocalizedText(
            "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư; thực tiễn soạn thảo: chữ viết tắt được giải thích ở lần dùng đầu",
            "Decree 30/2020/NĐ-CP of 5 March 2020 on clerical work; drafting practice: a short form is explained where it is first used")) { NeedsWholeText = true };

    private const int ManyLongUses = 3;

    public override void Define()
    {
        WordingAbbreviation use = default!;
        Abbreviation definition = default!;
        When()
            .Match(() => use,
                u => u.HasInitials,
                u => !u.IsWidelyKnown,
                u => u.UsesAfter == 0 && u.UsesBefore == 0 || u.LongUsesAfter >= ManyLongUses && u.LongUsesAfter > u.UsesAfter)
            .Match(() => definition,
                d => d.Short == use.Short,
                d => d.Ordinal == use.DefinitionOrdinal);
        Then()
            .Yield(_ => Report(definition, FactPart.All, MessageOn(use)));
    }

    private static RuleMessage MessageOn(WordingAbbreviation use) =>
        (use.UsesAfter == 0 && use.UsesBefore == 0 ? Unused : Rare).With("short", use.Short).With("long", $"{use.LongUsesAfter}").With("uses", $"{use.UsesAfter}");
}
