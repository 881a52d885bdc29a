using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>A short form that is used before the document explains it.</summary>
public sealed class LateAbbreviation : LintRule
{
    private static readonly RuleMessage Late = new(
        new LocalizedText(
            "Chữ viết tắt “{short}” được dùng trước khi được giải thích.",
            "The short form “{short}” is used before it is explained."),
        new LocalizedText(
            "Chữ viết tắt được giải thích ở lần dùng đầu để người đọc theo dõi được.",
            "A short form is explained where it is first used so that readers can follow."),
        new LocalizedText(
            "Chuyển phần giải thích “{long} ({short})” lên chỗ này.",
            "Move the explanation “{long} ({short})” to this place."));

    public override RuleDescriptor Descriptor { get; } = new(
        "late-abbreviation", "WORD202", "wording", "abbrev-late", Severity.Info,
        new LocalizedText("Chữ viết tắt dùng trước khi giải thích", "Abbreviation used before its definition"),
        new LocalizedText(
            "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư; thực tiễn soạn thảo: chữ viết tắt được giải thích ở lần dùng đầu",
            "Decree 30/2020/NĐ-CP of 5 March 2020 on clerical work; drafting practice: a short form is explained where it is first used"));

    private static readonly LocalizedText Definition = new("Được giải thích ở đây.", "Explained here.");

    public override void Define()
    {
        WordingAbbreviation use = default!;
        Abbreviation definition = default!;
        When()
            .Match(() => use,
                u => u.DefinitionOrdinal >= 0,
                u => u.UsesBefore > 0,
                u => !u.IsWidelyKnown,
                u => !u.IsListed)
            .Match(() => definition,
                d => d.Short == use.Short,
                d => d.Ordinal == use.DefinitionOrdinal);
        Then()
            .Yield(_ => FindingOn(use, definition));
    }

    private RuleFinding FindingOn(WordingAbbreviation use, Abbreviation definition) =>
        Report(use, FactPart.All, Late.With("short", use.Short).With("long", definition.Long)) with
        {
            Related = new ValueList<RelatedFact>([new RelatedFact(definition, FactPart.All, Definition)]),
        };
}
