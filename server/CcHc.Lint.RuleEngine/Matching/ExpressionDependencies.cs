using System.Linq.Expressions;

namespace CcHc.Lint.RuleEngine.Matching;

/// <summary>Whether an expression reads the fact that a pattern looks for, and whether it reads what was bound before.</summary>
internal sealed class ExpressionDependencies : ExpressionVisitor
{
    private readonly ParameterExpression _own;
    private readonly HashSet<ParameterExpression> _inner = [];

    private ExpressionDependencies(ParameterExpression own) => _own = own;

    public bool OnOwn { get; private set; }

    public bool OnOthers { get; private set; }

    public static ExpressionDependencies Of(Expression expression, ParameterExpression own)
    {
        var visitor = new ExpressionDependencies(own);
        visitor.Visit(expression);
        return visitor;
    }

    protected override Expression VisitLambda<T>(Expression<T> node)
    {
        foreach (var parameter in node.Parameters) _inner.Add(parameter);
        return base.VisitLambda(node);
    }

    protected override Expression VisitParameter(ParameterExpression node)
    {
        if (node == _own) OnOwn = true;
        else if (!_inner.Contains(node)) OnOthers = true;
        return node;
    }
}
