using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>A suppression of a rule that the office, or the product, does not let anyone suppress.</summary>
public sealed class ForbiddenSuppression : LintRule
{
    private static readonly RuleMessage Wrong = new(
        new LocalizedText(
            "Không được bỏ qua quy tắc “{words}”{by}; lệnh này không có tác dụng.",
            "“{words}” may not be suppressed{by}; this has no effect."),
        new LocalizedText(
            "Đơn vị quản lý cấu hình đã quyết định quy tắc này luôn phải được báo.",
            "Those who keep the configuration decided that this rule is always reported."),
        new LocalizedText(
            "Xóa lệnh này và sửa nội dung, hoặc trao đổi với người quản lý cấu hình.",
            "Remove this and mend the text, or talk to those who keep the configuration."));

    public override RuleDescriptor Descriptor { get; } = new(
        "forbidden-suppression", "TOOL104", "tool", "suppression-unused", Severity.Warning,
        new LocalizedText("Bỏ qua quy tắc không được phép bỏ qua", "Suppression of a rule that may not be suppressed"),
        new LocalizedText("Cấu hình của đơn vị (suppressible: false); các quy tắc của gói tool luôn như vậy", "The office's configuration (suppressible: false); the rules of the pack tool always are"));

    public override void Define()
    {
        SuppressionFault fault = default!;
        When()
            .Match(() => fault, f => f.Kind == SuppressionFaultKind.Forbidden);
        Then()
            .Yield(_ => FindingOn(fault));
    }

    private RuleFinding FindingOn(SuppressionFault fault)
    {
        var by = fault.Suggestion.Length > 0 ? $" ({fault.Suggestion})" : "";
        return Report(fault, FactPart.All, Wrong.With("words", fault.Words).With("by", by));
    }
}
