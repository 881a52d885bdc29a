namespace CcHc.Lint.Rules.Packs.Files;

/// <summary>The kinds of rules and the records that hold their fields in rule.yaml.</summary>
public static class RuleKinds
{
    private static readonly Dictionary<string, Type> ByName = new(StringComparer.Ordinal)
    {
        ["phrase"] = typeof(PhraseFile),
        ["pattern"] = typeof(PatternFile),
        ["required-section"] = typeof(RequiredSectionFile),
        ["section-order"] = typeof(SectionOrderFile),
        ["required-citation"] = typeof(RequiredCitationFile),
        ["forbidden-citation"] = typeof(ForbiddenCitationFile),
        ["table-column"] = typeof(TableColumnFile),
        ["deadline"] = typeof(DeadlineFile),
        ["lead"] = typeof(LeadFile),
        ["occurrence"] = typeof(OccurrenceFile),
        ["consistency"] = typeof(ConsistencyFile),
        ["definition"] = typeof(DefinitionFile),
        ["number"] = typeof(NumberFile),
        ["code"] = typeof(CodeFile),
    };

    /// <summary>In the order of the documentation.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. ByName.Keys];

    /// <summary>The record of a kind, or null.</summary>
    public static Type? TypeOf(string kind) => ByName.GetValueOrDefault(kind);
}
