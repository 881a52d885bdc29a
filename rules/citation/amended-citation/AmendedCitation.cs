using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>An instrument that was amended before the plan, without a word of what amends it.</summary>
public sealed class AmendedCitation : LintRule<AmendedCitationOptions>
{
    private static readonly RuleMessage Message = new(
        new LocalizedText("“{citation}” đã được sửa đổi, bổ sung bởi {amendments}, không được nhắc đến trong văn bản.", "“{citation}” was amended by {amendments}, which the document does not mention."),
        new LocalizedText("Người thực hiện cần biết nội dung đã sửa đổi còn hiệu lực vào thời điểm ban hành.", "Those who act on it need what holds since the amendment."),
        new LocalizedText("Ghi thêm “được sửa đổi, bổ sung bởi {amendments}” nếu nội dung áp dụng có liên quan.", "Add the amending instrument if it bears on what is applied."));

    public override RuleDescriptor Descriptor { get; } = new(
        "amended-citation", "CITE104", "citation", "citation-amended", Severity.Info,
        new LocalizedText("Văn bản viện dẫn đã được sửa đổi, bổ sung", "A cited instrument was amended"),
        CitationSources.Bases);

    public override void Define()
    {
        CitationMention mention = default!;
        When().Match(() => mention,
            m => m.IsFirst, m => CitedKinds.IsDated(m.Citation), m => m.AmendedBy.Count > 0, m => !m.IsAmendmentNamed, m => !IsIgnored(m.Citation));
        Then().Yield(_ => FindingOn(mention));
    }

    private bool IsIgnored(Citation citation) => citation.Symbol is { } symbol && Options.Ignored.Contains(symbol, StringComparer.OrdinalIgnoreCase);

    private RuleFinding FindingOn(CitationMention mention) => Report(
        mention.Citation, FactPart.All,
        Message.With("citation", mention.Citation.Text).With("amendments", string.Join(", ", mention.AmendedBy)), Severity.Info, mention.Citation.Confidence);
}
