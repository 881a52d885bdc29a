using CcHc.Lint.Documents;
using CcHc.Lint.Linting.Configuration;
using CcHc.Lint.Rules.Packs;

namespace CcHc.Lint.Linting.CodeRules;

/// <summary>The code of the packs of a configuration. Prepared when a document is checked first: other commands never need it.</summary>
public sealed class ConfiguredCode
{
    private readonly Lock _gate = new();
    private IReadOnlyList<PreparedPack>? _packs;

    /// <summary>Mistakes in the code; empty before it was prepared.</summary>
    public IReadOnlyList<ConfigurationProblem> Problems => [.. Packs.SelectMany(pack => pack.Problems).Select(ConfigurationReader.Convert)];

    /// <summary>What the user should know of packs whose code doesn't run, with the pack's path; empty before it was prepared.</summary>
    public IReadOnlyList<PackNotice> Notices => [.. Packs.Where(pack => pack.Notice is not null).Select(pack => new PackNotice(pack.Pack.Path, pack.Notice!))];

    /// <summary>The packs with code; empty before they were prepared.</summary>
    public IReadOnlyList<PreparedPack> Packs => Volatile.Read(ref _packs) ?? [];

    internal IReadOnlyList<PreparedPack> Prepare(IReadOnlyList<RulePack> packs, Lazy<CodeRuleHost>? host, bool waits)
    {
        if (host is null) return [];
        lock (_gate)
        {
            // What is still being compiled is asked for again by whoever can wait.
            if (_packs is { } known && !(waits && known.Any(pack => pack.State == CodeState.Compiling))) return known;
            return _packs = [.. packs.Where(pack => pack.HasCode).Select(pack => host.Value.Prepare(pack, waits))];
        }
    }
}

/// <summary>Something to know of a pack.</summary>
/// <param name="Path">Full path of the pack.</param>
public sealed record PackNotice(string Path, LocalizedText Message);
