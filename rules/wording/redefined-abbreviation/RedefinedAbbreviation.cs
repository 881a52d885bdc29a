using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>A short form that the document explains twice.</summary>
public sealed class RedefinedAbbreviation : LintRule
{
    private static readonly RuleMessage Again = new(
        new LocalizedText(
            "Chữ viết tắt “{short}” được giải thích lần nữa.",
            "The short form “{short}” is explained again."),
        new LocalizedText(
            "Giải thích một lần là đủ; lần sau thừa.",
            "One explanation is enough; the second is idle."),
        new LocalizedText(
            "Bỏ phần giải thích này và dùng “{short}”.",
            "Drop this explanation and write “{short}”."));

    private static readonly RuleMessage Other = new(
        new LocalizedText(
            "Chữ viết tắt “{short}” được giải thích là “{long}”, trước đó là “{first}”.",
            "The short form “{short}” is explained as “{long}”, before as “{first}”."),
        new LocalizedText(
            "Một chữ viết tắt mang hai nghĩa thì người đọc không biết nghĩa nào áp dụng.",
            "A short form with two meanings leaves readers to guess."),
        new LocalizedText(
            "Dùng chữ viết tắt khác cho một trong hai nghĩa.",
            "Choose another short form for one of the two."));

    public override RuleDescriptor Descriptor { get; } = new(
        "redefined-abbreviation", "WORD203", "wording", "abbrev-redefined", Severity.Warning,
        new LocalizedText("Chữ viết tắt giải thích hai lần", "Abbreviation defined twice"),
        new LocalizedText(
            "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư; thực tiễn soạn thảo: chữ viết tắt được giải thích ở lần dùng đầu",
            "Decree 30/2020/NĐ-CP of 5 March 2020 on clerical work; drafting practice: a short form is explained where it is first used"));

    private const int FewestShared = 3;

    private static readonly LocalizedText First = new("Được giải thích lần đầu ở đây.", "First explained here.");

    public override void Define()
    {
        Abbreviation first = default!;
        Abbreviation again = default!;
        IEnumerable<Section> sections = default!;
        When()
            .Query(() => sections, q => q.Match<Section>(s => s.Kind != SectionKind.Clause, s => MayDefine(s)).Collect())
            .Match(() => first)
            .Not<Abbreviation>(
                earlier => earlier.Short == first.Short,
                earlier => earlier.Ordinal < first.Ordinal)
            .Match(() => again,
                a => a.Short == first.Short,
                a => a.Ordinal > first.Ordinal);
        Then()
            .Yield(_ => FindingOn(first, again, sections));
    }

    private RuleFinding FindingOn(Abbreviation first, Abbreviation again, IEnumerable<Section> sections)
    {
        var isSame = IsSame(Words(first.Long), Words(again.Long));
        var message = (isSame ? Again : Other).With("short", again.Short).With("long", again.Long).With("first", first.Long);
        return Report(again, FactPart.All, message, isSame ? Severity.Info : Severity.Warning) with
        {
            Related = new ValueList<RelatedFact>([new RelatedFact(first, FactPart.All, First)]),
            Fixes = isSame ? FixOf(again, sections) : ValueList<RuleFix>.Empty,
        };
    }

    private static bool MayDefine(Section section) => section.Title.Contains('(');

    /// <summary>The short form alone. A heading keeps its words: the outline is known by them.</summary>
    private static ValueList<RuleFix> FixOf(Abbreviation again, IEnumerable<Section> sections)
    {
        var definition = $"({again.Short})";
        if (!again.IsBracketed || sections.Any(section => section.Title.Contains(definition, StringComparison.Ordinal))) return ValueList<RuleFix>.Empty;
        var title = new LocalizedText($"Chỉ viết “{again.Short}”", $"Write “{again.Short}” alone");
        return new ValueList<RuleFix>([new RuleFix(title, true, new ValueList<RuleEdit>([new RuleEdit(again, FactPart.Whole, null, again.Short)]))]);
    }

    // How far to the left an explanation reaches is a guess where the letters are no initials ("PAPI", "PCI"): one that ends the
    // other, or has its core of words, explains the same.
    private static bool IsSame(string first, string again)
    {
        if (first == again || EndsWith(first, again) || EndsWith(again, first)) return true;
        var (shorter, longer) = first.Length <= again.Length ? (first.Split(' '), again) : (again.Split(' '), first);
        for (var from = 0; from + FewestShared <= shorter.Length; from++)
        {
            for (var to = shorter.Length; to - from >= FewestShared && 2 * (to - from) >= shorter.Length; to--)
            {
                if ($" {longer} ".Contains($" {string.Join(' ', shorter[from..to])} ", StringComparison.Ordinal)) return true;
            }
        }

        return false;
    }

    private static bool EndsWith(string whole, string part) => whole.EndsWith(" " + part, StringComparison.Ordinal);

    // "cán bộ, công chức" and "cán bộ công chức" are one meaning.
    private static string Words(string text) =>
        VietnameseText.Fold(text).Replace(",", "", StringComparison.Ordinal).Replace(" và ", " ", StringComparison.Ordinal).Replace(" - ", " ", StringComparison.Ordinal);
}
