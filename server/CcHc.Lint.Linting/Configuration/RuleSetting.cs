using CcHc.Lint.Rules;

namespace CcHc.Lint.Linting.Configuration;

/// <summary>How one rule is set for a document.</summary>
/// <param name="Rule">What it is by itself.</param>
/// <param name="Level">What its heaviest findings are reported as; <see cref="FindingLevel.Off"/> where it doesn't run.</param>
/// <param name="LevelPlace">Where that is said; null for the default.</param>
public sealed record RuleSetting(RuleDescriptor Rule, FindingLevel Level, ConfigurationPlace? LevelPlace)
{
    /// <summary>False where the level is the rule's own: its findings then weigh what the rule and its options say.</summary>
    public bool IsLevelSet { get; init; }

    /// <summary>Where suppression is forbidden; null where it is allowed.</summary>
    public ConfigurationPlace? NotSuppressible { get; init; }

    /// <summary>The options that differ from the defaults, by name.</summary>
    public IReadOnlyList<OptionEntry> Options { get; init; } = [];

    /// <summary>Other levels inside some chapters; the last that fits holds.</summary>
    public IReadOnlyList<ChapterLevel> Chapters { get; init; } = [];

    /// <summary>True where any of its findings can be reported.</summary>
    public bool Runs => Level != FindingLevel.Off || Chapters.Any(chapter => chapter.Level != FindingLevel.Off);

    /// <summary>
    /// The severity of a finding, or null where it isn't reported. What the rule weighs heaviest gets the level; what it
    /// weighs less stays as it is, unless the level is lower still.
    /// </summary>
    /// <param name="chapterIds">Ids of the chapters that the finding stands in.</param>
    public Severity? SeverityOf(Severity found, IReadOnlyList<string> chapterIds)
    {
        var (level, isSet) = (Level, IsLevelSet);
        foreach (var chapter in Chapters)
        {
            if (chapter.ChapterIds.Any(id => chapterIds.Contains(id, StringComparer.Ordinal))) (level, isSet) = (chapter.Level, true);
        }

        if (level.ToSeverity() is not { } severity) return null;
        return isSet && (found >= Rule.Severity || severity < found) ? severity : found;
    }
}

/// <summary>A level that holds inside some chapters.</summary>
public sealed record ChapterLevel(IReadOnlyList<string> ChapterIds, FindingLevel Level, ConfigurationPlace Place);
