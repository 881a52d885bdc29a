using System.Globalization;
using System.Text;

namespace CcHc.Lint.Rules;

/// <summary>Names and values of options as a configuration writes them.</summary>
internal static class OptionText
{
    /// <summary>A value in YAML on one line.</summary>
    public static string Of(object value) => value switch
    {
        FindingLevel level => KebabOf(level.ToString()),
        bool yes => yes ? "true" : "false",
        int number => number.ToString(CultureInfo.InvariantCulture),
        IReadOnlyList<string> texts => $"[{string.Join(", ", texts)}]",
        IReadOnlyDictionary<string, FindingLevel> levels =>
            $"{{{string.Join(", ", levels.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}: {Of(pair.Value)}"))}}}",
        _ => "",
    };

    /// <summary>"GraceDays" as "grace-days".</summary>
    public static string KebabOf(string name)
    {
        var kebab = new StringBuilder();
        foreach (var character in name)
        {
            if (char.IsUpper(character) && kebab.Length > 0) kebab.Append('-');
            kebab.Append(char.ToLowerInvariant(character));
        }

        return kebab.ToString();
    }
}
