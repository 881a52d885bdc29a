using System.Linq.Expressions;

namespace CcHc.Lint.RuleEngine.Expressions;

/// <summary>Makes an expression read its parameters from a frame, for a compiler that knows no slots.</summary>
internal sealed class FrameRewriter(IReadOnlyDictionary<ParameterExpression, int> slots, ParameterExpression frame) : ExpressionVisitor
{
    private readonly HashSet<ParameterExpression> _own = [];

    /// <summary>
    /// True where a lambda was found inside: it may run later, when the frame holds another match, and so needs a
    /// frame that nobody else writes to.
    /// </summary>
    public bool NeedsOwnFrame { get; private set; }

    protected override Expression VisitLambda<T>(Expression<T> node)
    {
        NeedsOwnFrame = true;
        foreach (var parameter in node.Parameters) _own.Add(parameter);
        return base.VisitLambda(node);
    }

    protected override Expression VisitParameter(ParameterExpression node) =>
        _own.Contains(node) || !slots.TryGetValue(node, out var slot)
            ? node
            : Expression.Convert(Expression.ArrayIndex(frame, Expression.Constant(slot)), node.Type);
}
