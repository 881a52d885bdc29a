using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>The type word before a symbol is not the type that the symbol names.</summary>
public sealed class SymbolTypeMismatch : LintRule
{
    private static readonly RuleMessage Message = new(
        new LocalizedText("Tên loại “{word}” không khớp với ký hiệu “{symbol}”.", "The type word “{word}” does not fit the symbol “{symbol}”."),
        new LocalizedText("Theo ký hiệu thì đây là {right}.", "By its symbol it is a {right}."),
        new LocalizedText("Kiểm tra văn bản được viện dẫn, sửa tên loại hoặc ký hiệu.", "Check the document and correct the type word or the symbol."));

    public override RuleDescriptor Descriptor { get; } = new(
        "symbol-type-mismatch", "CITE202", "citation", "citation-kind-mismatch", Severity.Warning,
        new LocalizedText("Tên loại văn bản không khớp với ký hiệu", "Type word and symbol disagree"),
        CitationSources.Symbols);

    public override void Define()
    {
        Citation citation = default!;
        When().Match(() => citation, c => c.HasOwnTypeWord, c => !c.IsSelf, c => SymbolTypes.Contradicted(c) != null);
        Then().Yield(_ => FindingOn(citation));
    }

    private RuleFinding FindingOn(Citation citation) => Report(
        citation, FactPart.All,
        Message.With("word", citation.Kind!).With("symbol", citation.Symbol!).With("right", SymbolTypes.Contradicted(citation)!.ToLowerInvariant(), SymbolTypes.Contradicted(citation)!));
}
