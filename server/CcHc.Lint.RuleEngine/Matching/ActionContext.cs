namespace CcHc.Lint.RuleEngine.Matching;

/// <inheritdoc cref="IContext"/>
internal sealed class ActionContext(Session session, IRuleDefinition rule) : IContext
{
    public bool IsHalted { get; private set; }

    public IRuleDefinition Rule { get; } = rule;

    public void Halt() => IsHalted = true;

    public void Insert(object fact) => session.Insert(fact);

    public void InsertAll(IEnumerable<object> facts) => session.InsertAll(facts);

    public bool TryInsert(object fact) => session.TryInsert(fact);

    public void Update(object fact) => session.Update(fact);

    public void UpdateAll(IEnumerable<object> facts) => session.UpdateAll(facts);

    public bool TryUpdate(object fact) => session.TryUpdate(fact);

    public void Retract(object fact) => session.Retract(fact);

    public void RetractAll(IEnumerable<object> facts) => session.RetractAll(facts);

    public bool TryRetract(object fact) => session.TryRetract(fact);
}
