using System.Text;
using CcHc.Lint.Rules;

namespace CcHc.Lint.RulePacks;

/// <summary>The index of the built-in rules, rules/INDEX.md, made from their descriptors, options and pages.</summary>
public static class RuleIndex
{
    /// <summary>The index in Markdown with "\n" at each line's end; its links start in the folder <c>rules</c>.</summary>
    public static string Markdown()
    {
        var text = new StringBuilder(
            """
            # Danh sách quy tắc · Rule index

            Tệp này được tạo ra, không sửa bằng tay · This file is generated, don't edit it:

                dotnet run --project server/CcHc.Lint.Server -c Release -- rules --format markdown > rules/INDEX.md


            """.ReplaceLineEndings("\n"));
        foreach (var pack in BuiltInRules.All.GroupBy(rule => rule.Descriptor.Pack, StringComparer.Ordinal).OrderBy(PackOrder))
        {
            text.Append($"## {pack.Key} ({pack.Count()})\n\n");
            text.Append("| mã · code | quy tắc · rule | lỗi · kind | mức · severity | tiêu đề · title | sửa · fix | tùy chọn · options |\n");
            text.Append("| --- | --- | --- | --- | --- | --- | --- |\n");
            foreach (var rule in pack) AppendRow(text, rule);
            text.Append('\n');
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }

    /// <summary>True where the rule's page shows what a fix makes of a wrong example; its tests see to it that a rule with fixes does.</summary>
    public static bool HasFix(RuleDescriptor rule) => BuiltInRules.PageOf(rule, "vi")?.Contains("\n```sua", StringComparison.Ordinal) == true;

    private static int PackOrder(IGrouping<string, LintRule> pack) => pack.Key switch
    {
        "plan" => 0,
        "citation" => 1,
        "wording" => 2,
        "layout" => 3,
        _ => 4,
    };

    private static void AppendRow(StringBuilder text, LintRule rule)
    {
        var about = rule.Descriptor;
        var page = $"{about.Pack}/{about.Id}/rule";
        var preview = about.IsPreview ? " (xem trước · preview)" : "";
        var options = string.Join(", ", RuleOptions.Of(rule).Select(option => $"`{option.Name}`"));
        text.Append($"| {about.Code} | [{about.Id}]({page}.vi.md) ([en]({page}.en.md)) | {about.Kind} | {SeverityName(about.Severity)}{preview} ");
        text.Append($"| {Cell(about.Title.Vi)} · {Cell(about.Title.En)} | {(HasFix(about) ? "có · yes" : "–")} | {(options.Length > 0 ? options : "–")} |\n");
    }

    private static string SeverityName(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };

    private static string Cell(string words) => words.Replace("|", "\\|", StringComparison.Ordinal);
}
