using System.Linq.Expressions;
using System.Reflection;
using CcHc.Lint.RuleEngine.Expressions;

namespace CcHc.Lint.RuleEngine.Matching;

/// <summary>The aliases of one way through a rule's patterns and the frame slots that hold their values.</summary>
internal sealed class BranchScope(string ruleName)
{
    private readonly Dictionary<MemberInfo, ParameterExpression> _aliases = [];
    private readonly Dictionary<ParameterExpression, int> _slots = [];
    private readonly HashSet<ParameterExpression> _facts = [];

    public int FrameSize { get; private set; }

    public int SlotOf(ParameterExpression parameter) => _slots[parameter];

    /// <summary>A new parameter with a slot of its own.</summary>
    /// <param name="isFact">True where its value is a fact and so is never null.</param>
    public ParameterExpression Declare(Type type, string? name, bool isFact = false)
    {
        var parameter = Expression.Parameter(type, name);
        _slots.Add(parameter, FrameSize++);
        if (isFact) _facts.Add(parameter);
        return parameter;
    }

    public void Bind(MemberInfo alias, ParameterExpression parameter) => _aliases[alias] = parameter;

    public bool IsFact(ParameterExpression parameter) => _facts.Contains(parameter);

    /// <summary>The body of a lambda, with aliases and its own parameters replaced by parameters that have slots.</summary>
    public Expression Rewrite(LambdaExpression lambda, params ParameterExpression[] parameters) =>
        new AliasRewriter(this, lambda, parameters).Visit(lambda.Body);

    public Evaluator Evaluator(Expression body, bool isAction = false) => new(body, _slots, ruleName, isAction);

    public Evaluator Evaluator(LambdaExpression lambda, params ParameterExpression[] parameters) => Evaluator(Rewrite(lambda, parameters));

    private sealed class AliasRewriter(BranchScope scope, LambdaExpression lambda, ParameterExpression[] parameters) : ExpressionVisitor
    {
        protected override Expression VisitMember(MemberExpression node)
        {
            if (!scope._aliases.TryGetValue(node.Member, out var parameter) || !IsClosure(node.Expression)) return base.VisitMember(node);
            return parameter.Type == node.Type ? parameter : Expression.Convert(parameter, node.Type);
        }

        protected override Expression VisitParameter(ParameterExpression node)
        {
            var index = lambda.Parameters.IndexOf(node);
            return index >= 0 ? parameters[index] : node;
        }

        protected override Expression VisitLambda<T>(Expression<T> node)
        {
            foreach (var parameter in node.Parameters) scope._slots.TryAdd(parameter, scope.FrameSize++);
            return base.VisitLambda(node);
        }

        /// <summary>Captured locals hang on a constant, or on a closure within a closure.</summary>
        private static bool IsClosure(Expression? target)
        {
            while (target is MemberExpression member) target = member.Expression;
            return target is null or ConstantExpression;
        }
    }
}
