using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>What an office may set for tasks that stand twice.</summary>
public sealed record DuplicateTaskOptions
{
    /// <summary>Least share of the longer task's words that the shorter one must hold, in per cent.</summary>
    [Option(
        "Tỷ lệ ít nhất (%) số từ mang nghĩa của nhiệm vụ dài mà nhiệm vụ ngắn phải có thì mới coi là trùng.",
        "Least share in per cent of the longer task's meaningful words that the shorter one holds.", Example = "90", Minimum = 50, Maximum = 100)]
    public int LeastShared { get; init; } = 70;

    /// <summary>How strongly a task is reported that holds another.</summary>
    [Option("Mức khi nhiệm vụ này nằm trong nhiệm vụ kia.", "The level where one task holds the other.", Example = "warning")]
    public FindingLevel PartLevel { get; init; } = FindingLevel.Info;
}
