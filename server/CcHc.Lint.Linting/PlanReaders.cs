using System.Runtime.CompilerServices;
using CcHc.Lint.Plans;
using CcHc.Lint.Plans.Registry;
using CcHc.Lint.RulePacks;

namespace CcHc.Lint.Linting;

/// <summary>Keeps one reader of plans for each registry.</summary>
/// <param name="withLexicon">False where nobody asks about wording.</param>
public sealed class PlanReaders(bool withLexicon)
{
    private readonly ConditionalWeakTable<RegistryData, PlanReader> _readers = [];

    public PlanReader For(RegistryData registry) =>
        _readers.GetValue(registry, added => withLexicon ? new PlanReader(added, () => BuiltInLexicon.Load(added)) : new PlanReader(added));
}
