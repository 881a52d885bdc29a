using System.Linq.Expressions;
using CcHc.Lint.RuleEngine.Fluent.Dsl;

namespace CcHc.Lint.RuleEngine.Model;

/// <summary>Writes down the actions of a rule.</summary>
internal sealed class RightHandSideExpression(RuleModel rule) : IRightHandSideExpression
{
    public IRightHandSideExpression Do(Expression<Action<IContext>> action) => Add(new ActionElement(action, null, null));

    public IRightHandSideExpression Yield<TFact>(Expression<Func<IContext, TFact>> yield) =>
        Add(new ActionElement(yield, typeof(TFact), null));

    public IRightHandSideExpression Yield<TFact>(
        Expression<Func<IContext, TFact>> yieldInsert,
        Expression<Func<IContext, TFact, TFact>> yieldUpdate) =>
        Add(new ActionElement(yieldInsert, typeof(TFact), yieldUpdate));

    private RightHandSideExpression Add(ActionElement action)
    {
        rule.Actions.Add(action);
        return this;
    }
}
