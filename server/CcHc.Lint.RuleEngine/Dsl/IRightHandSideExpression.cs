using System.Linq.Expressions;

namespace CcHc.Lint.RuleEngine.Fluent.Dsl;

/// <summary>What a rule does for each match. Every call returns the expression it was called on.</summary>
public interface IRightHandSideExpression
{
    /// <summary>Runs when the rule fires: for a new match, and again after a fact of the match was updated.</summary>
    IRightHandSideExpression Do(Expression<Action<IContext>> action);

    /// <summary>
    /// Makes a linked fact: inserted when the rule fires, made anew when it fires again for the same match, retracted
    /// when the match is gone.
    /// </summary>
    IRightHandSideExpression Yield<TFact>(Expression<Func<IContext, TFact>> yield);

    /// <summary>A linked fact whose later values are computed from the value before.</summary>
    IRightHandSideExpression Yield<TFact>(
        Expression<Func<IContext, TFact>> yieldInsert,
        Expression<Func<IContext, TFact, TFact>> yieldUpdate);
}
