using CcHc.Lint.Documents;
using CcHc.Lint.Rules;
using CcHc.Lint.Rules.Packs;
using CcHc.Lint.Rules.Packs.Reading;

namespace CcHc.Lint.Linting.CodeRules;

/// <summary>What went wrong with rules that are code, each by name.</summary>
internal static class CodeRuleProblems
{
    public static DocumentProblem Failed(PackRule rule, string failure) => new("rule-failed", new LocalizedText(
        $"Quy tắc {Name(rule)} gặp lỗi và bị bỏ qua ở chỗ đó: {failure}", $"Rule {Name(rule)} failed and was left out there: {failure}"));

    public static DocumentProblem Floods(PackRule rule) => new("rule-floods", new LocalizedText(
        $"Quy tắc {Name(rule)} có hơn {PackLimits.Default.MaxMatches} phát hiện; phần còn lại không được báo.",
        $"Rule {Name(rule)} has more than {PackLimits.Default.MaxMatches} findings; the rest is not reported."));

    public static DocumentProblem CutOff(PackRule rule, EndReason reason, CodeRuleLimits limits)
    {
        var why = reason switch
        {
            EndReason.Time => new LocalizedText($"chạy quá {limits.RuleTime.TotalSeconds:0.#} giây", $"took more than {limits.RuleTime.TotalSeconds:0.#} seconds"),
            EndReason.Memory => new LocalizedText("cần quá nhiều bộ nhớ", "needed too much memory"),
            EndReason.StackOverflow => new LocalizedText("gọi chính mình không dừng (tràn ngăn xếp)", "called itself without end (stack overflow)"),
            EndReason.Answer => new LocalizedText("trả về kết quả quá lớn hoặc không đọc được", "gave an answer that is too large or cannot be read"),
            _ => new LocalizedText("làm tiến trình dừng đột ngột", "made its process break down"),
        };
        return new DocumentProblem("rule-cut-off", new LocalizedText(
            $"Quy tắc {Name(rule)} bị dừng vì {why.Vi}; các quy tắc khác vẫn chạy.", $"Rule {Name(rule)} was cut off: it {why.En}; the others ran."));
    }

    public static DocumentProblem LeftOut(PackRule rule) => new("rule-cut-off", new LocalizedText(
        $"Quy tắc {Name(rule)} đã bị dừng nhiều lần nên không chạy với văn bản này.", $"Rule {Name(rule)} was cut off before and did not run over this document."));

    public static DocumentProblem NotStarted(EndReason? reason) => new("code-rules-failed", new LocalizedText(
        $"Tiến trình chạy quy tắc viết bằng C# {(reason is null ? "không khởi động được" : reason == EndReason.Time ? "không đọc xong văn bản trong thời gian cho phép" : "dừng đột ngột khi đọc văn bản")}; các quy tắc đó không được chạy.",
        $"The process for rules in C# {(reason is null ? "cannot be started" : reason == EndReason.Time ? "did not read the document in time" : "broke down while it read the document")}; these rules did not run."));

    private static string Name(PackRule rule) => $"{rule.Descriptor.Code} {rule.Descriptor.Id}";
}
