using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>What an office may set for duties with a vague time.</summary>
public sealed record VagueDutyOptions
{
    /// <summary>Words that the office accepts, whatever their case.</summary>
    [Option("Từ ngữ được chấp nhận.", "Words that are accepted.", Example = "[từng bước]")]
    public IReadOnlyList<string> Accepted { get; init; } = [];

    /// <summary>How strongly words are reported that stand for a deadline and give none.</summary>
    [Option("Mức của “trong thời gian tới” và cách nói tương tự.", "The level of “trong thời gian tới” and the like.", Example = "info")]
    public FindingLevel OpenLevel { get; init; } = FindingLevel.Warning;

    /// <summary>How strongly words of urgency are reported.</summary>
    [Option("Mức của “sớm”, “khẩn trương”, “từng bước”, “tiến tới”.", "The level of “sớm”, “khẩn trương”, “từng bước”, “tiến tới”.", Example = "off")]
    public FindingLevel UrgencyLevel { get; init; } = FindingLevel.Info;
}
