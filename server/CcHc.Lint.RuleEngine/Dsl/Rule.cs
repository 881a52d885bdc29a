using CcHc.Lint.RuleEngine.Model;

namespace CcHc.Lint.RuleEngine.Fluent.Dsl;

/// <summary>
/// A rule: which facts it looks for (<see cref="When"/>) and what follows from them (<see cref="Then"/>).
/// Its name is its full type name unless <see cref="NameAttribute"/> or <see cref="Name"/> says otherwise.
/// </summary>
public abstract class Rule
{
    private readonly RuleModel _model;
    private bool _isDefined;

    protected Rule() => _model = new RuleModel(GetType());

    /// <summary>States patterns and actions. Called once, when the rule is loaded.</summary>
    public abstract void Define();

    /// <summary>Names the rule; goes before the attribute.</summary>
    protected void Name(string value) => _model.Name = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>Rules of higher priority fire first; the default is 0. Goes before the attribute.</summary>
    protected void Priority(int value) => _model.Priority = value;

    /// <summary>The patterns that facts must match. Each call goes on where the last one ended.</summary>
    protected ILeftHandSideExpression When() => new LeftHandSideExpression(_model.Patterns);

    /// <summary>What happens for each match, in order.</summary>
    protected IRightHandSideExpression Then() => new RightHandSideExpression(_model);

    /// <summary>The rule as it was defined; attributes are read first so that <see cref="Define"/> goes before them.</summary>
    /// <remarks>Defined once, however many repositories load this object: a second pass would double its patterns and actions.</remarks>
    internal RuleModel Build()
    {
        lock (_model)
        {
            if (_isDefined) return _model;
            _model.ReadAttributes();
            Define();
            _model.Validate();
            _isDefined = true;
            return _model;
        }
    }
}
