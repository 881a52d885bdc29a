using CcHc.Lint.Documents;

namespace CcHc.Lint.Linting.CodeRules;

/// <summary>What holds the code of packs back on this system, and what doesn't, for people to read before they trust.</summary>
public static class CodeRuleGuards
{
    public static LocalizedText Explanation() => new(
        "Chương trình không ngăn được mã đã tin cậy đọc tệp, ghi tệp hoặc dùng mạng.",
        "The program cannot keep trusted code from reading files, writing files or using the network.");
}
