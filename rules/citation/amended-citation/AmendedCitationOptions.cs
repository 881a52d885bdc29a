using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>What an office may set for amended instruments.</summary>
public sealed record AmendedCitationOptions
{
    /// <summary>Symbols of instruments whose amendment need not be told, whatever their case.</summary>
    [Option(
        "Ký hiệu văn bản không cần nhắc đến việc sửa đổi.",
        "Symbols of instruments whose amendment need not be mentioned.", Example = "[130/2005/NĐ-CP]")]
    public IReadOnlyList<string> Ignored { get; init; } = [];
}
