namespace CcHc.Lint.RuleEngine;

/// <summary>Whether a rule may fire again for facts that it has fired for.</summary>
public enum RuleRepeatability
{
    /// <summary>Fires again whenever a fact of the match was updated.</summary>
    Repeatable = 0,

    /// <summary>Fires once for a set of facts and not again until it has stopped matching in between.</summary>
    NonRepeatable = 1,
}
