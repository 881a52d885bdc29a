using System.Linq.Expressions;

namespace CcHc.Lint.RuleEngine.Fluent.Dsl;

/// <summary>
/// The patterns of a rule, in the order in which they are joined. A condition may use its own fact and every alias
/// bound before it. Every call returns the expression it was called on.
/// </summary>
public interface ILeftHandSideExpression
{
    /// <summary>Matches every fact of the type (or a subtype) that meets all conditions, and binds it to the alias.</summary>
    ILeftHandSideExpression Match<TFact>(Expression<Func<TFact>> alias, params Expression<Func<TFact, bool>>[] conditions);

    /// <summary>Matches every fact of the type that meets all conditions; nothing later can name it.</summary>
    ILeftHandSideExpression Match<TFact>(params Expression<Func<TFact, bool>>[] conditions);

    /// <summary>Holds where at least one fact meets all conditions; how many do makes no difference.</summary>
    ILeftHandSideExpression Exists<TFact>(params Expression<Func<TFact, bool>>[] conditions);

    /// <summary>Holds where no fact meets all conditions.</summary>
    ILeftHandSideExpression Not<TFact>(params Expression<Func<TFact, bool>>[] conditions);

    /// <summary>Holds where every fact that meets the base condition meets the others too; also where none meets it.</summary>
    ILeftHandSideExpression All<TFact>(Expression<Func<TFact, bool>> baseCondition, params Expression<Func<TFact, bool>>[] conditions);

    /// <summary>Holds where every fact of the type meets the condition; also where there is none.</summary>
    ILeftHandSideExpression All<TFact>(Expression<Func<TFact, bool>> condition);

    /// <summary>Binds each result of a query over facts to the alias.</summary>
    ILeftHandSideExpression Query<TResult>(Expression<Func<TResult>> alias, Func<IQuery, IQuery<TResult>> queryAction);

    /// <summary>Holds where all patterns of the group hold.</summary>
    ILeftHandSideExpression And(Action<ILeftHandSideExpression> builderAction);

    /// <summary>Holds for each pattern of the group that holds: the rule fires for each of them on its own.</summary>
    ILeftHandSideExpression Or(Action<ILeftHandSideExpression> builderAction);

    /// <summary>Binds a value computed from earlier aliases.</summary>
    ILeftHandSideExpression Let<TResult>(Expression<Func<TResult>> alias, Expression<Func<TResult>> expression);

    /// <summary>Further conditions on what is bound so far.</summary>
    ILeftHandSideExpression Having(params Expression<Func<bool>>[] conditions);
}
