using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Registry;
using CcHc.Lint.RulePacks;
using CcHc.Lint.Rules;
using CcHc.Lint.Rules.Packs;
using CcHc.Lint.Rules.Packs.Reading;

namespace CcHc.Lint.Linting.Configuration;

/// <summary>The packs that the files of a chain name, and the catalogue of built-in and contributed rules.</summary>
internal sealed record LoadedPacks(IReadOnlyList<RulePack> Packs, RuleCatalogue Catalogue)
{
    /// <summary>Version that packs name in their engine range.</summary>
    public static readonly Version Engine = FactsVersion.Current;

    /// <summary>Reads the packs; what is wrong with one is named, and all that is sound applies.</summary>
    /// <param name="read">Reads a pack by full path, each once.</param>
    public static LoadedPacks Load(
        IReadOnlyList<ConfigurationLayer> layers, RuleCatalogue builtIn, Func<string, RulePack> read, List<ConfigurationProblem> problems)
    {
        var packs = new List<RulePack>();
        var blocked = new List<RulePack>();
        foreach (var layer in layers)
        {
            var locked = layer.File.Content.Packs.Count == 0 ? null : PackLock.Beside(layer.File.Path, problems);
            foreach (var named in layer.File.Content.Packs)
            {
                var path = ConfigurationLoader.FullPath(layer.File.Path, named.Value, out var problem);
                if (path is not null && (packs.Exists(pack => pack.Path == path) || blocked.Exists(pack => pack.Path == path))) continue;
                if (path is null || (!Directory.Exists(path) && !File.Exists(path)))
                {
                    problem ??= new LocalizedText($"Không tìm thấy gói “{named.Value}” ({path}).", $"There is no pack “{named.Value}” ({path}).");
                    problems.Add(new ConfigurationProblem(named.Place, "packs", problem));
                    continue;
                }

                var pack = read(path);
                problems.AddRange(pack.Problems.Where(found => found.IsError).Select(ConfigurationReader.Convert));
                if (pack.Manifest.Id.Length == 0) continue;
                if (locked?.Against(named.Value, pack) is { } against)
                {
                    problems.Add(new ConfigurationProblem(named.Place, "packs", against));
                    blocked.Add(pack);
                }
                else
                {
                    packs.Add(pack);
                }
            }
        }

        if (packs.Count + blocked.Count == 0) return new LoadedPacks(packs, builtIn);

        // Rules of a pack that must not run can still be named: one problem is enough.
        var rules = Distinct(packs, builtIn, problems);
        var known = rules.SelectMany(rule => (string[])[rule.Descriptor.Id, rule.Descriptor.Code]).Concat(builtIn.Names).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return new LoadedPacks(packs, new RuleCatalogue(
            BuiltInRules.All, rules, [.. blocked.SelectMany(pack => pack.Rules).Where(rule => !known.Contains(rule.Descriptor.Id) && !known.Contains(rule.Descriptor.Code))]));
    }

    // A rule that bears the name or code of another would make both unclear: the first one keeps it.
    private static List<PackRule> Distinct(List<RulePack> packs, RuleCatalogue builtIn, List<ConfigurationProblem> problems)
    {
        var names = new HashSet<string>(builtIn.Names, StringComparer.OrdinalIgnoreCase);
        var rules = new List<PackRule>();
        foreach (var pack in packs)
        {
            foreach (var rule in pack.Rules)
            {
                var about = rule.Descriptor;
                string[] own = [about.Id, about.Code];
                if (own.FirstOrDefault(names.Contains) is { } taken)
                {
                    problems.Add(new ConfigurationProblem(
                        new ConfigurationPlace($"{pack.Path}/{rule.Head.Folder}/{PackReader.RuleName}", 1, 1), "",
                        new LocalizedText($"“{taken}” đã là tên hoặc mã của quy tắc khác; quy tắc này không chạy.", $"“{taken}” is the id or code of another rule; this one does not run.")));
                    continue;
                }

                names.UnionWith(own);
                rules.Add(rule);
            }
        }

        return rules;
    }
}
