using CcHc.Lint.Documents.Yaml;
using CcHc.Lint.Plans.Facts;

namespace CcHc.Lint.Rules.Packs.Files;

/// <summary>Says what is wrong with a field of a rule, at its place.</summary>
internal sealed class RuleFilePlace(YamlEntryReader entry)
{
    public void Error(string field, string vi, string en) => entry.Error(entry.Node(field), field, vi, en);

    public static FactPart PartOf(TaskColumn column) => column switch
    {
        TaskColumn.Number => FactPart.Number,
        TaskColumn.Task => FactPart.Task,
        TaskColumn.Product => FactPart.Product,
        TaskColumn.Lead => FactPart.Lead,
        TaskColumn.Cooperating => FactPart.Cooperating,
        _ => FactPart.Deadline,
    };
}
