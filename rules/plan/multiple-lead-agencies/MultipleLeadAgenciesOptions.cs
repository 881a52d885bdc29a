using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>What an office may set for several leads.</summary>
public sealed record MultipleLeadAgenciesOptions
{
    /// <summary>How many leads a task may have.</summary>
    [Option(
        "Số cơ quan cùng chủ trì nhiều nhất được chấp nhận; một nhóm cơ quan tính là một.",
        "The most leads that a task may have; a group counts as one.", Example = "2", Minimum = 1, Maximum = 20)]
    public int MostLeads { get; init; } = 1;
}
