using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>A suppression with a misspelt rule or instruction: its writer believes that it works.</summary>
public sealed class UnknownSuppression : LintRule
{
    private static readonly RuleMessage Wrong = new(
        new LocalizedText(
            "Không có quy tắc hoặc lệnh nào tên “{words}”.{meant}",
            "There is no rule or instruction “{words}”.{meant}"),
        new LocalizedText(
            "Lệnh viết sai không có tác dụng mà người viết không biết.",
            "A misspelt one has no effect, and its writer does not know."),
        new LocalizedText(
            "Viết đúng mã hoặc tên quy tắc (xem: cchc-lint rules); các lệnh: disable-next-line, disable-line, disable, enable, disable-file.",
            "Write the rule's code or id (see: cchc-lint rules); instructions: disable-next-line, disable-line, disable, enable, disable-file."));

    private static readonly LocalizedText NothingNamed = new(
        "Lệnh bỏ qua không nêu quy tắc nào.",
        "The suppression names no rule.");

    public override RuleDescriptor Descriptor { get; } = new(
        "unknown-suppression", "TOOL103", "tool", "suppression-unused", Severity.Warning,
        new LocalizedText("Lệnh bỏ qua không hiểu được", "Suppression that names nothing known"),
        new LocalizedText("Cách dùng chú thích bỏ qua của công cụ", "How the checker's suppression comments work"));

    public override void Define()
    {
        SuppressionFault fault = default!;
        When()
            .Match(() => fault, f => f.Kind == SuppressionFaultKind.Unknown);
        Then()
            .Yield(_ => FindingOn(fault));
    }

    private RuleFinding FindingOn(SuppressionFault fault)
    {
        if (fault.Words.Length == 0) return Report(fault, FactPart.All, Wrong with { Problem = NothingNamed });
        var meant = fault.Suggestion.Length > 0;
        return Report(fault, FactPart.All, Wrong.With("words", fault.Words).With(
            "meant", meant ? $" Có phải ý bạn là “{fault.Suggestion}”?" : "", meant ? $" Did you mean “{fault.Suggestion}”?" : ""));
    }
}
