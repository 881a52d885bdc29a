using System.Linq.Expressions;
using CcHc.Lint.RuleEngine.Expressions;

namespace CcHc.Lint.RuleEngine.Matching;

/// <summary>
/// Takes the conditions of a pattern apart at &amp;&amp; and finds the equalities that a hash index can serve. A part
/// that a part before it may protect (<c>x.A != null &amp;&amp; x.A.B == y.B</c>) is only tested early where it cannot throw.
/// </summary>
internal static class JoinAnalyzer
{
    public static JoinConditions Analyze(BranchScope scope, ParameterExpression own, IEnumerable<Expression> conditions)
    {
        var result = new JoinConditions();
        foreach (var condition in conditions) AnalyzeOne(scope, own, condition, result);
        return result;
    }

    private static void AnalyzeOne(BranchScope scope, ParameterExpression own, Expression condition, JoinConditions result)
    {
        bool guardedByOwn = false, guardedByEarlier = false;
        foreach (var part in Parts(condition))
        {
            var uses = ExpressionDependencies.Of(part, own);
            if (!uses.OnOthers && (!guardedByEarlier || IsSafe(scope, part)))
            {
                result.Own.Add(scope.Evaluator(part));
                guardedByOwn = true;
            }
            else if (!uses.OnOwn && (!guardedByOwn || IsSafe(scope, part)))
            {
                result.Earlier.Add(scope.Evaluator(part));
                guardedByEarlier = true;
            }
            else
            {
                var equality = Equality(part, own);
                if (equality is { } found
                    && (!guardedByOwn || IsSafe(scope, found.Earlier))
                    && (!guardedByEarlier || IsSafe(scope, found.Own)))
                {
                    result.Keys.Add(new JoinKey(scope.Evaluator(found.Earlier), scope.Evaluator(found.Own), found.IgnoreCase));
                    if (found.TestAgain) result.Pairs.Add(scope.Evaluator(part));
                }
                else
                {
                    result.Pairs.Add(scope.Evaluator(part));
                }

                guardedByOwn = guardedByEarlier = true;
            }
        }
    }

    private static IEnumerable<Expression> Parts(Expression condition)
    {
        if (condition is BinaryExpression { NodeType: ExpressionType.AndAlso, Method: null } and)
            return Parts(and.Left).Concat(Parts(and.Right));
        return [condition];
    }

    /// <summary>True where evaluating cannot throw: members of facts themselves, constants, and comparisons of those.</summary>
    private static bool IsSafe(BranchScope scope, Expression expression) => expression switch
    {
        ConstantExpression or ParameterExpression => true,
        MemberExpression { Expression: ParameterExpression target } => scope.IsFact(target),
        MemberExpression { Expression: ConstantExpression } member => member.Member is System.Reflection.FieldInfo,
        MemberExpression { Expression: { } target } member =>
            Nullable.GetUnderlyingType(target.Type) is not null
            && string.Equals(member.Member.Name, nameof(Nullable<int>.HasValue), StringComparison.Ordinal)
            && IsSafe(scope, target),
        UnaryExpression { NodeType: ExpressionType.Not } unary => IsSafe(scope, unary.Operand),
        UnaryExpression { NodeType: ExpressionType.Convert, Method: null } unary =>
            unary.Operand.Type.IsValueType && Nullable.GetUnderlyingType(unary.Operand.Type) is null && IsSafe(scope, unary.Operand),
        BinaryExpression binary => binary.NodeType is ExpressionType.Equal or ExpressionType.NotEqual or ExpressionType.LessThan
            or ExpressionType.LessThanOrEqual or ExpressionType.GreaterThan or ExpressionType.GreaterThanOrEqual
            or ExpressionType.AndAlso or ExpressionType.OrElse && IsSafe(scope, binary.Left) && IsSafe(scope, binary.Right),
        _ => false,
    };

    private static FoundEquality? Equality(Expression part, ParameterExpression own) => part switch
    {
        BinaryExpression { NodeType: ExpressionType.Equal, IsLiftedToNull: false } equal => OperatorEquality(equal, own),
        MethodCallExpression { Method.Name: nameof(Equals) } call => CallEquality(call, own),
        _ => null,
    };

    private static FoundEquality? OperatorEquality(BinaryExpression equal, ParameterExpression own)
    {
        var isValue = EqualitySemantics.IsValueEquality(equal);

        // References and floating numbers that are == are Equals too, but not the other way round.
        if (!isValue && equal.Method is not null) return null;
        if (!isValue && equal.Left.Type != equal.Right.Type && (equal.Left.Type.IsValueType || equal.Right.Type.IsValueType)) return null;
        return Sides(equal.Left, equal.Right, own, testAgain: !isValue, ignoreCase: false);
    }

    private static FoundEquality? CallEquality(MethodCallExpression call, ParameterExpression own)
    {
        List<Expression> sides = call.Object is null ? [.. call.Arguments] : [call.Object, .. call.Arguments];
        var ignoreCase = false;
        if (sides.Count == 3)
        {
            if (call.Method.DeclaringType != typeof(string) || sides[2] is not ConstantExpression { Value: StringComparison comparison }) return null;
            if (comparison is not (StringComparison.Ordinal or StringComparison.OrdinalIgnoreCase)) return null;
            ignoreCase = comparison == StringComparison.OrdinalIgnoreCase;
            sides.RemoveAt(2);
        }

        if (sides.Count != 2) return null;
        if (call.Object is null && call.Method.DeclaringType != typeof(string) && call.Method.DeclaringType != typeof(object)) return null;
        var left = WithoutBox(sides[0]);
        var right = WithoutBox(sides[1]);
        if (call.Object is not null && left.Type != right.Type) return null;

        // The call is made again where it could throw for null: then it should.
        return Sides(left, right, own, testAgain: call.Object is not null && !call.Object.Type.IsValueType, ignoreCase);
    }

    private static FoundEquality? Sides(Expression left, Expression right, ParameterExpression own, bool testAgain, bool ignoreCase)
    {
        var ofLeft = ExpressionDependencies.Of(left, own);
        var ofRight = ExpressionDependencies.Of(right, own);
        if (ofLeft is { OnOwn: true, OnOthers: false } && !ofRight.OnOwn) return new FoundEquality(right, left, testAgain, ignoreCase);
        if (ofRight is { OnOwn: true, OnOthers: false } && !ofLeft.OnOwn) return new FoundEquality(left, right, testAgain, ignoreCase);
        return null;
    }

    private static Expression WithoutBox(Expression expression) =>
        expression is UnaryExpression { NodeType: ExpressionType.Convert } convert && convert.Type == typeof(object) ? convert.Operand : expression;

    private readonly record struct FoundEquality(Expression Earlier, Expression Own, bool TestAgain, bool IgnoreCase);
}
