namespace CcHc.Lint.RuleEngine;

/// <summary>What an action may do to the session that it runs in. Other rules see the changes when the action is done.</summary>
public interface IContext
{
    /// <summary>The rule that fires.</summary>
    IRuleDefinition Rule { get; }

    /// <summary>Ends <see cref="ISession.Fire(CancellationToken)"/> when this match is done.</summary>
    void Halt();

    /// <exception cref="ArgumentException">An equal fact is there already.</exception>
    void Insert(object fact);

    /// <exception cref="ArgumentException">One of the facts is there already; none is inserted.</exception>
    void InsertAll(IEnumerable<object> facts);

    /// <returns>False where an equal fact is there already.</returns>
    bool TryInsert(object fact);

    /// <exception cref="ArgumentException">No equal fact is there.</exception>
    void Update(object fact);

    /// <exception cref="ArgumentException">One of the facts is not there; none is updated.</exception>
    void UpdateAll(IEnumerable<object> facts);

    /// <returns>False where no equal fact is there.</returns>
    bool TryUpdate(object fact);

    /// <exception cref="ArgumentException">No equal fact is there.</exception>
    void Retract(object fact);

    /// <exception cref="ArgumentException">One of the facts is not there; none is retracted.</exception>
    void RetractAll(IEnumerable<object> facts);

    /// <returns>False where no equal fact is there.</returns>
    bool TryRetract(object fact);
}
