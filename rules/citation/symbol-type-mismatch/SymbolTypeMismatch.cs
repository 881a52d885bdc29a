using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>The type word before a symbol, or the issuer behind it, is not the one that the symbol names.</summary>
public sealed class SymbolTypeMismatch : LintRule
{
    private static readonly RuleMessage Message = new(
        new LocalizedText("Tên loại “{word}” không khớp với ký hiệu “{symbol}”.", "The type word “{word}” does not fit the symbol “{symbol}”."),
        new LocalizedText("Theo ký hiệu thì đây là {right}.", "By its symbol it is a {right}."),
        new LocalizedText("Kiểm tra văn bản được viện dẫn, sửa tên loại hoặc ký hiệu.", "Check the document and correct the type word or the symbol."));

    private static readonly RuleMessage OtherIssuer = new(
        new LocalizedText("“{citation}” được ghi là của {issuer}, không khớp với ký hiệu.", "“{citation}” is said to be of {issuer}, which does not fit its symbol."),
        new LocalizedText("Theo ký hiệu thì văn bản này của {right}.", "By its symbol it is of {right}."),
        new LocalizedText("Kiểm tra văn bản được viện dẫn, sửa tên cơ quan hoặc ký hiệu.", "Check the document and correct the issuer or the symbol."));

    public override RuleDescriptor Descriptor { get; } = new(
        "symbol-type-mismatch", "CITE202", "citation", "citation-kind-mismatch", Severity.Warning,
        new LocalizedText("Tên loại văn bản không khớp với ký hiệu", "Type word and symbol disagree"),
        CitationSources.Symbols);

    public override void Define()
    {
        CitationMention mention = default!;
        When()
            .Match(() => mention, m => !m.Citation.IsSelf, m => IsWrongType(m.Citation) || IsWrongIssuer(m))
            // Of several that stand before one issuer, or before a list of them, it cannot be told whose is whose.
            .Not<CitationMention>(before => before.Ordinal == mention.Ordinal - 1, before => before.Citation.Issuer == null, before => !before.Citation.IsSelf, before => !IsWrongType(mention.Citation));
        Then().Yield(_ => IsWrongType(mention.Citation) ? FindingOn(mention.Citation) : FindingOnIssuer(mention.Citation));
    }

    private static bool IsWrongType(Citation citation) => citation.HasOwnTypeWord && SymbolTypes.Contradicted(citation) != null;

    private static bool IsWrongIssuer(CitationMention mention) => mention.DateWords != null && SymbolIssuers.Contradicted(mention.Citation) != null;

    private RuleFinding FindingOnIssuer(Citation citation) => Report(
        citation, FactPart.All,
        OtherIssuer.With("citation", citation.Text).With("issuer", citation.Issuer!).With("right", SymbolIssuers.Contradicted(citation)!), Severity.Info);

    private RuleFinding FindingOn(Citation citation) => Report(
        citation, FactPart.All,
        Message.With("word", citation.Kind!).With("symbol", citation.Symbol!).With("right", SymbolTypes.Contradicted(citation)!.ToLowerInvariant(), SymbolTypes.Contradicted(citation)!));
}
