using CcHc.Lint.Documents;
using CcHc.Lint.Rules;

namespace CcHc.Lint.Linting.Fixing;

/// <summary>Says whether a changed document is worse than it was.</summary>
internal static class FixJudge
{
    /// <summary>What is worse, or null: a new error, less structure, or a document that can no longer be read as far.</summary>
    /// <param name="edits">The change that leads from the one to the other.</param>
    public static LocalizedText? HarmOf(LintResult before, LintResult after, EditSet edits)
    {
        if (after.Problems.Count > before.Problems.Count)
        {
            var problem = after.Problems[^1].Message;
            return new LocalizedText($"sau khi sửa không đọc được hết văn bản: {problem.Vi}", $"the document could no longer be read as far: {problem.En}");
        }

        if (StructureCounts.Of(after).LossSince(StructureCounts.Of(before)) is { } loss) return loss;
        return NewErrorIn(before, after, edits) is { } error
            ? new LocalizedText(
                $"cách sửa sẽ gây ra lỗi mới {error.Rule.Code}: {error.Message.Problem.Vi}", $"it would make a new error {error.Rule.Code}: {error.Message.Problem.En}")
            : null;
    }

    // An error is an old one where an error of the rule stood on the same words, or said the same.
    private static Finding? NewErrorIn(LintResult before, LintResult after, EditSet edits)
    {
        var old = before.Findings.Where(finding => finding.Severity == Severity.Error).ToList();
        foreach (var error in after.Findings)
        {
            if (error.Severity != Severity.Error) continue;
            var same = old.FindIndex(other => IsOfRule(other, error) && other.Message.Problem == error.Message.Problem);
            if (same < 0) same = old.FindIndex(other => IsOfRule(other, error) && edits.Map(other.Span).Overlaps(error.Span));
            if (same < 0) return error;
            old.RemoveAt(same);
        }

        return null;
    }

    private static bool IsOfRule(Finding a, Finding b) => string.Equals(a.Rule.Id, b.Rule.Id, StringComparison.Ordinal);
}
