namespace CcHc.Lint.RuleEngine;

/// <summary>
/// Facts and what rules make of them. Conditions are evaluated when the session fires or is queried, not when a fact
/// is inserted. Not for use by several threads at once.
/// </summary>
public interface ISession
{
    /// <summary>Adds a fact.</summary>
    /// <exception cref="ArgumentException">An equal fact is there already.</exception>
    void Insert(object fact);

    /// <summary>Adds facts, in this order.</summary>
    /// <exception cref="ArgumentException">One of the facts is there already; none is inserted.</exception>
    void InsertAll(IEnumerable<object> facts);

    /// <returns>False where an equal fact is there already.</returns>
    bool TryInsert(object fact);

    /// <summary>Replaces the equal fact by this one, or tells of a change made in place; its matches may fire again.</summary>
    /// <exception cref="ArgumentException">No equal fact is there.</exception>
    void Update(object fact);

    /// <exception cref="ArgumentException">One of the facts is not there; none is updated.</exception>
    void UpdateAll(IEnumerable<object> facts);

    /// <returns>False where no equal fact is there.</returns>
    bool TryUpdate(object fact);

    /// <summary>Removes a fact and all linked facts whose matches rested on it.</summary>
    /// <exception cref="ArgumentException">No equal fact is there.</exception>
    void Retract(object fact);

    /// <exception cref="ArgumentException">One of the facts is not there; none is retracted.</exception>
    void RetractAll(IEnumerable<object> facts);

    /// <returns>False where no equal fact is there.</returns>
    bool TryRetract(object fact);

    /// <summary>Fires matches until none is left, highest priority first, then rules in load order, then in insertion order of the facts.</summary>
    /// <returns>How many fired.</returns>
    /// <exception cref="RuleExpressionEvaluationException">An expression of a rule threw. A rule whose condition
    /// threw takes no further part in this session; the others go on when the session fires again.</exception>
    int Fire(CancellationToken cancellationToken = default);

    /// <summary>The same, at most so many times.</summary>
    int Fire(int maxRulesNumber, CancellationToken cancellationToken = default);

    /// <summary>The facts of a type and its subtypes, linked ones included, in the order of their insertion.</summary>
    IQueryable<TFact> Query<TFact>();
}
