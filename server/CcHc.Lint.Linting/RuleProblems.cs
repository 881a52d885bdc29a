using CcHc.Lint.Documents;

namespace CcHc.Lint.Linting;

/// <summary>Says that a rule failed.</summary>
internal static class RuleProblems
{
    public static DocumentProblem Of(RuleExpressionEvaluationException failure)
    {
        var reason = failure.InnerException?.Message ?? failure.Message;
        return new DocumentProblem("rule-failed", new LocalizedText(
            $"Quy tắc {failure.RuleName} gặp lỗi và bị bỏ qua trong lần kiểm tra này: {reason}",
            $"Rule {failure.RuleName} failed and was left out of this run: {reason}"));
    }
}
