using CcHc.Lint.Documents;

namespace CcHc.Lint.Rules.Pages;

/// <summary>A page of a rule cannot be read.</summary>
/// <param name="line">1-based line of the page.</param>
public sealed class PageFormatException(int line, LocalizedText reason) : FormatException($"Line {line}: {reason.En}")
{
    public int Line => line;

    public LocalizedText Reason => reason;
}
