using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>What an office may set for the chapters of its plans.</summary>
public sealed record MissingChapterOptions
{
    /// <summary>The level of an absent chapter by its id in the plan structure; the others keep the level of the registry.</summary>
    [Option(
        "Mức khi thiếu một phần, theo mã ở `rules/registry/plan-structure.yml`; nội dung đã nằm trong phần khác thì nhẹ hơn một mức (`info`: không báo).",
        "The level of an absent part by its id in `rules/registry/plan-structure.yml`; one step less where its matter stands in other parts (`info`: not reported).",
        Example = "{chi-tieu: off, kiem-tra: warning}")]
    public IReadOnlyDictionary<string, FindingLevel> Levels { get; init; } = new Dictionary<string, FindingLevel>(StringComparer.Ordinal);

    /// <summary>Further headings that a plan must have.</summary>
    [Option(
        "Tiêu đề khác mà kế hoạch của đơn vị phải có; đủ khi một tiêu đề chứa các chữ này.",
        "Further headings that the office's plans must have; met by a heading that holds these words.", Example = "[Phân công nhiệm vụ]")]
    public IReadOnlyList<string> ExtraChapters { get; init; } = [];

    /// <summary>The level of those.</summary>
    [Option("Mức khi thiếu một tiêu đề trong `extra-chapters`.", "The level of an absent heading of `extra-chapters`.", Example = "error")]
    public FindingLevel ExtraLevel { get; init; } = FindingLevel.Warning;
}
