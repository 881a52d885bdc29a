using System.Text;
using CcHc.Lint.Documents;

namespace CcHc.Lint.Rules;

/// <summary>The section of a rule's page that documents its options, made from their declaration.</summary>
public static class OptionsSection
{
    /// <summary>The heading of the section, "## Tùy chọn" or "## Options".</summary>
    public static string Heading(string language) => new LocalizedText("## Tùy chọn", "## Options").In(language);

    /// <summary>The section in Markdown with "\n" at each line's end; "" for a rule without options.</summary>
    public static string Of(LintRule rule, string language)
    {
        var options = RuleOptions.Of(rule);
        if (options.Count == 0) return "";
        var key = $"{rule.Descriptor.Pack}.{rule.Descriptor.Id}";
        var text = new StringBuilder().Append(Heading(language)).Append("\n\n");
        text.Append(new LocalizedText(
            $"Tên đầy đủ gồm `{key}.` và tên trong bảng.", $"The full name is `{key}.` and the name in the table.").In(language));
        if (options.SelectMany(option => option.Leaves).Any(option => option.Kind is OptionKind.Level or OptionKind.LevelById))
        {
            text.Append(new LocalizedText(
                " Mức là `off` (không báo), `info`, `warning` hoặc `error`.", " A level is `off` (not reported), `info`, `warning` or `error`.").In(language));
        }

        text.Append(new LocalizedText("\n\n| tên | kiểu | mặc định | ví dụ | ý nghĩa |\n", "\n\n| name | type | default | example | meaning |\n").In(language));
        text.Append("| --- | --- | --- | --- | --- |\n");
        foreach (var option in options.SelectMany(option => option.Leaves))
        {
            text.Append($"| `{option.Name}` | {option.TypeText.In(language)} | `{option.DefaultText}` | `{option.Example}` | {option.Help.In(language)} |\n");
        }

        return text.ToString();
    }
}
