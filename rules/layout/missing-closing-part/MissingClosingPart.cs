using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Facts.Layout;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>A document with a head, but without recipients or without a signer: both are main components (Điều 8).</summary>
public sealed class MissingClosingPart : LintRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "missing-closing-part", "LAYOUT402", "layout", "format", Severity.Warning,
        new LocalizedText("Văn bản thiếu nơi nhận hoặc phần ký", "Recipients or signature are missing"),
        LayoutSources.AnnexI("nơi nhận; chức vụ, họ tên và chữ ký của người có thẩm quyền", "recipients; post, name and signature")) { NeedsWholeText = true };

    private static readonly RuleMessage Message = new(
        new LocalizedText("Văn bản không có {part}.", "The document has no {part}."),
        new LocalizedText("Đây là thành phần thể thức chính của văn bản hành chính (Điều 8).", "It is a main component of administrative documents (Điều 8)."),
        new LocalizedText("Bổ sung ở cuối văn bản, trước phụ lục.", "Add it at the end, before the annexes."));

    public override void Define()
    {
        LayoutState state = default!;
        IEnumerable<LayoutComponent> components = default!;
        When()
            .Match<PlanDocument>(d => LayoutRegime.Applies(d))
            .Match(() => state, s => s.IsSet)
            .Query(() => components, q => q.Match<LayoutComponent>().Collect())
            .Having(() => MissingOf(components) != null);
        Then().Yield(_ => FindingOn(state, components));
    }

    private static LocalizedText? MissingOf(IEnumerable<LayoutComponent> components)
    {
        var hasRecipients = components.Any(component => component.Kind == LayoutComponentKind.RecipientsWord);
        var hasSigner = components.Any(component => component.Kind is LayoutComponentKind.Authority or LayoutComponentKind.SignerName);
        return (hasRecipients, hasSigner) switch
        {
            (true, true) => null,
            (false, true) => new LocalizedText("phần “Nơi nhận”", "list of recipients (“Nơi nhận”)"),
            (true, false) => new LocalizedText("phần chức vụ, họ tên người ký", "signer's post and name"),
            _ => new LocalizedText("phần “Nơi nhận” và phần ký", "list of recipients (“Nơi nhận”) and no signature"),
        };
    }

    private RuleFinding FindingOn(LayoutState state, IEnumerable<LayoutComponent> components)
    {
        var missing = MissingOf(components)!;
        return Report(state, FactPart.All, Message.With("part", missing.Vi, missing.En));
    }
}
