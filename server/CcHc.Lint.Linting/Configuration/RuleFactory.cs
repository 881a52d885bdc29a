using CcHc.Lint.RulePacks;
using CcHc.Lint.Rules;

namespace CcHc.Lint.Linting.Configuration;

/// <summary>Makes rule objects with the options of a selection.</summary>
internal static class RuleFactory
{
    public static IReadOnlyList<LintRule> Create(RuleSelection selection)
    {
        var options = new Dictionary<string, object>(StringComparer.Ordinal);
        foreach (var setting in selection.Settings)
        {
            if (setting.Runs && setting.Options.Count > 0) options[setting.Rule.Id] = OptionsOf(setting);
        }

        // Rules of contributed packs are no objects of the engine; they run beside it.
        return [.. BuiltInRules.Create(options).Where(rule => selection.Of(rule.Descriptor.Id) is { Runs: true })];
    }

    private static object OptionsOf(RuleSetting setting)
    {
        var options = Activator.CreateInstance(RuleCatalogue.BuiltIn.OptionsTypeOf(setting.Rule.Id))!;
        foreach (var entry in setting.Options) entry.Option.Set(options, entry.Value);
        return options;
    }
}
