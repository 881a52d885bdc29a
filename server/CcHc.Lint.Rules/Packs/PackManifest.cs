using CcHc.Lint.Documents;

namespace CcHc.Lint.Rules.Packs;

/// <summary>What pack.yaml says of a pack.</summary>
/// <param name="Id">Kebab-case; stands before a rule's id in a configuration ("so-noi-vu.khong-dung-tu-x").</param>
/// <param name="Version">"1.2.0".</param>
/// <param name="Title">One line.</param>
public sealed record PackManifest(string Id, string Version, LocalizedText Title)
{
    /// <summary>Severities that the pack sets for its own rules, by id; they go before what a rule says of itself.</summary>
    public IReadOnlyDictionary<string, FindingLevel> Severities { get; init; } = new Dictionary<string, FindingLevel>(StringComparer.Ordinal);

    /// <summary>Names of registry files in the pack, by path from pack.yaml.</summary>
    public IReadOnlyList<string> Registry { get; init; } = [];
}
