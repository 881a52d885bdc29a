using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>What an office may set for short forms without an explanation.</summary>
public sealed record UndefinedAbbreviationOptions
{
    /// <summary>Short forms that the office's readers know, as written, capitals included.</summary>
    [Option(
        "Chữ viết tắt mà người đọc của đơn vị đã biết, viết đúng chữ hoa, chữ thường.",
        "Short forms that the office's readers know, with their capitals.", Example = "[DVCTT, NSNN]")]
    public IReadOnlyList<string> Known { get; init; } = [];
}
