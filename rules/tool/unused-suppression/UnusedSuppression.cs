using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>A suppression that covers no finding: it would hide the next real one.</summary>
public sealed class UnusedSuppression : LintRule
{
    private static readonly RuleMessage Wrong = new(
        new LocalizedText(
            "Lệnh bỏ qua “{words}” không bỏ qua phát hiện nào.",
            "The suppression of “{words}” suppresses nothing."),
        new LocalizedText(
            "Lệnh thừa sẽ che mất lỗi thật phát sinh sau này ở đúng chỗ đó.",
            "One that is left over would hide a real fault that comes up there later."),
        new LocalizedText(
            "Xóa phần không còn tác dụng trong chú thích.",
            "Remove what has no effect from the comment."));

    private static readonly LocalizedText NothingNamed = new(
        "Lệnh cchc-lint-enable này không đóng lệnh disable nào ở trên.",
        "This cchc-lint-enable ends no disable above.");

    private static readonly LocalizedText Remove = new("Xóa phần không còn tác dụng", "Remove what has no effect");

    public override RuleDescriptor Descriptor { get; } = new(
        "unused-suppression", "TOOL101", "tool", "suppression-unused", Severity.Info,
        new LocalizedText("Lệnh bỏ qua không còn tác dụng", "Suppression without effect"),
        new LocalizedText("Cách dùng chú thích bỏ qua của công cụ", "How the checker's suppression comments work")) { NeedsWholeText = true };

    public override void Define()
    {
        SuppressionFault fault = default!;
        When()
            .Match(() => fault, f => f.Kind == SuppressionFaultKind.Unused);
        Then()
            .Yield(_ => FindingOn(fault));
    }

    private RuleFinding FindingOn(SuppressionFault fault)
    {
        var message = fault.Words.Length > 0 ? Wrong.With("words", fault.Words) : Wrong with { Problem = NothingNamed };
        var edit = fault.Rest.Length > 0 ? new RuleEdit(fault, FactPart.All, null, fault.Rest) : new RuleEdit(fault, FactPart.Lines, null, "");
        return Report(fault, FactPart.All, message) with
        {
            Fixes = new ValueList<RuleFix>([new RuleFix(Remove, IsSafe: true, new ValueList<RuleEdit>([edit]))]),
        };
    }
}
