namespace CcHc.Lint.RuleEngine;

/// <summary>Rule sets that can be compiled into a session factory.</summary>
public interface IRuleRepository
{
    IEnumerable<IRuleSet> GetRuleSets();
}
