using CcHc.Lint.Documents;
using CcHc.Lint.Rules.Packs;

namespace CcHc.Lint.Linting.CodeRules;

/// <summary>Rules that are to run over a document.</summary>
/// <param name="Document">As it was read.</param>
/// <param name="Path">Full path of the document; null for one without a place.</param>
/// <param name="AsOf">The day to judge on; null to take it from the document.</param>
/// <param name="Today">The day that counts where nobody says one.</param>
/// <param name="Registry">The office's own entries.</param>
/// <param name="Rules">Never empty.</param>
public sealed record CodeRuleRequest(
    Document Document, string? Path, DateOnly? AsOf, DateOnly Today, RegistryFiles Registry, IReadOnlyList<CodeRuleEntry> Rules)
{
    /// <summary>True where both ask for the same.</summary>
    internal bool IsSame(CodeRuleRequest other) =>
        Document.Source.Text == other.Document.Source.Text && AsOf == other.AsOf && Today == other.Today && Registry.Key == other.Registry.Key
        && Rules.Count == other.Rules.Count && Rules.Zip(other.Rules).All(pair => pair.First.Rule.Descriptor.Id == pair.Second.Rule.Descriptor.Id && pair.First.Pack.Key == pair.Second.Pack.Key);
}

/// <summary>A rule with the compiled pack that it stands in.</summary>
public sealed record CodeRuleEntry(PreparedPack Pack, PackRule Rule);
