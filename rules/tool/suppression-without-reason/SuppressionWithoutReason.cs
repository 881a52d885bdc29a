using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>A suppression that says no reason has no effect, and says so.</summary>
public sealed class SuppressionWithoutReason : LintRule
{
    private static readonly RuleMessage Wrong = new(
        new LocalizedText(
            "Lệnh bỏ qua “{words}” không nêu lý do nên không có tác dụng.",
            "The suppression of “{words}” gives no reason and has no effect."),
        new LocalizedText(
            "Người thẩm định sau này cần biết vì sao chỗ đó được chấp nhận.",
            "Who reviews the plan later needs to know why the place was accepted."),
        new LocalizedText(
            "Ghi lý do sau hai dấu gạch: <!-- cchc-lint-disable-next-line QUY-TẮC -- lý do -->.",
            "Write the reason behind two dashes: <!-- cchc-lint-disable-next-line RULE -- reason -->."));

    public override RuleDescriptor Descriptor { get; } = new(
        "suppression-without-reason", "TOOL102", "tool", "suppression-without-reason", Severity.Warning,
        new LocalizedText("Lệnh bỏ qua không nêu lý do", "Suppression without a reason"),
        new LocalizedText("Cách dùng chú thích bỏ qua của công cụ", "How the checker's suppression comments work"));

    public override void Define()
    {
        SuppressionFault fault = default!;
        When()
            .Match(() => fault, f => f.Kind == SuppressionFaultKind.WithoutReason);
        Then()
            .Yield(_ => FindingOn(fault));
    }

    private RuleFinding FindingOn(SuppressionFault fault)
    {
        return Report(fault, FactPart.All, Wrong.With("words", fault.Words));
    }
}
