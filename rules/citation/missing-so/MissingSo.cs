using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>No "số" between the type word and the symbol of an instrument.</summary>
public sealed class MissingSo : LintRule
{
    private static readonly RuleMessage Message = new(
        new LocalizedText("“{citation}” thiếu chữ “số” trước số, ký hiệu.", "“{citation}” lacks “số” before the symbol."),
        new LocalizedText("Viện dẫn văn bản theo thứ tự tên loại, số, ký hiệu.", "A citation gives type, “số” and symbol."),
        new LocalizedText("Viết “{kind} số {symbol}”.", "Write “{kind} số {symbol}”."));

    public override RuleDescriptor Descriptor { get; } = new(
        "missing-so", "CITE205", "citation", "citation-missing-so", Severity.Info,
        new LocalizedText("Thiếu chữ “số” khi viện dẫn văn bản", "“số” is missing before a symbol"),
        CitationSources.Citing);

    public override void Define()
    {
        CitationMention mention = default!;
        When().Match(
            () => mention, m => m.Citation.HasOwnTypeWord, m => !m.Citation.HasSo, m => !m.Citation.IsSelf,
            m => CitedKinds.IsNumbered(m.Citation), m => !m.IsShortName, m => !m.IsInRecipients);
        Then().Yield(_ => FindingOn(mention.Citation));
    }

    private RuleFinding FindingOn(Citation citation)
    {
        var fix = new RuleFix(new LocalizedText("Thêm chữ “số”", "Insert “số”"), true, new([new RuleEdit(citation, FactPart.Symbol, new WordRange(0, 0), "số ")]));
        var message = Message.With("citation", citation.Text).With("kind", citation.Kind!).With("symbol", citation.Symbol!);
        return Report(citation, FactPart.All, message) with { Fixes = new ValueList<RuleFix>([fix]) };
    }
}
