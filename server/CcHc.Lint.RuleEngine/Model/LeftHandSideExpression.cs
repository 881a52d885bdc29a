using System.Linq.Expressions;
using System.Reflection;
using CcHc.Lint.RuleEngine.Fluent.Dsl;

namespace CcHc.Lint.RuleEngine.Model;

/// <summary>Writes down the patterns of a rule or of a group.</summary>
internal sealed class LeftHandSideExpression(List<PatternElement> elements) : ILeftHandSideExpression
{
    public ILeftHandSideExpression Match<TFact>(Expression<Func<TFact>> alias, params Expression<Func<TFact, bool>>[] conditions) =>
        Add(new FactElement(FactQuantifier.Each, typeof(TFact), AliasOf(alias), conditions));

    public ILeftHandSideExpression Match<TFact>(params Expression<Func<TFact, bool>>[] conditions) =>
        Add(new FactElement(FactQuantifier.Each, typeof(TFact), null, conditions));

    public ILeftHandSideExpression Exists<TFact>(params Expression<Func<TFact, bool>>[] conditions) =>
        Add(new FactElement(FactQuantifier.Exists, typeof(TFact), null, conditions));

    public ILeftHandSideExpression Not<TFact>(params Expression<Func<TFact, bool>>[] conditions) =>
        Add(new FactElement(FactQuantifier.None, typeof(TFact), null, conditions));

    public ILeftHandSideExpression All<TFact>(
        Expression<Func<TFact, bool>> baseCondition,
        params Expression<Func<TFact, bool>>[] conditions) =>
        Add(new FactElement(FactQuantifier.None, typeof(TFact), null, [baseCondition], conditions));

    public ILeftHandSideExpression All<TFact>(Expression<Func<TFact, bool>> condition) =>
        Add(new FactElement(FactQuantifier.None, typeof(TFact), null, [], [condition]));

    public ILeftHandSideExpression Query<TResult>(Expression<Func<TResult>> alias, Func<IQuery, IQuery<TResult>> queryAction)
    {
        var builder = new QueryBuilder(AliasOf(alias));
        queryAction(builder);
        return Add(builder.Build());
    }

    public ILeftHandSideExpression And(Action<ILeftHandSideExpression> builderAction) => AddGroup(isOr: false, builderAction);

    public ILeftHandSideExpression Or(Action<ILeftHandSideExpression> builderAction) => AddGroup(isOr: true, builderAction);

    public ILeftHandSideExpression Let<TResult>(Expression<Func<TResult>> alias, Expression<Func<TResult>> expression) =>
        Add(new LetElement(AliasOf(alias), expression));

    public ILeftHandSideExpression Having(params Expression<Func<bool>>[] conditions) => Add(new HavingElement(conditions));

    private LeftHandSideExpression AddGroup(bool isOr, Action<ILeftHandSideExpression> builderAction)
    {
        var group = new List<PatternElement>();
        builderAction(new LeftHandSideExpression(group));
        return Add(new GroupElement(isOr, group));
    }

    private LeftHandSideExpression Add(PatternElement element)
    {
        elements.Add(element);
        return this;
    }

    /// <summary>The compiler keeps captured locals in fields: the field stands for the alias wherever it is read.</summary>
    private static MemberInfo AliasOf(LambdaExpression alias) => alias.Body switch
    {
        MemberExpression member => member.Member,
        UnaryExpression { NodeType: ExpressionType.Convert, Operand: MemberExpression member } => member.Member,
        _ => throw new ArgumentException($"An alias must be a variable: {alias}", nameof(alias)),
    };
}
