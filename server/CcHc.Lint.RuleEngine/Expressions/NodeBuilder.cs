using System.Linq.Expressions;
using System.Reflection;

namespace CcHc.Lint.RuleEngine.Expressions;

/// <summary>
/// Turns an expression into nodes. What has no node of its own is left to the interpreter of the base library, so that
/// every expression that C# can write works, and those that rules are made of are fast.
/// </summary>
internal sealed class NodeBuilder(IReadOnlyDictionary<ParameterExpression, int> slots)
{
    public Node Build(Expression expression) => expression switch
    {
        ConstantExpression constant => new ConstantNode(constant.Value),
        ParameterExpression parameter => new SlotNode(slots[parameter]),
        MemberExpression member => Member(member),
        UnaryExpression unary => Unary(unary) ?? Fallback(unary),
        BinaryExpression binary => Binary(binary) ?? Fallback(binary),
        MethodCallExpression call => CallNodeFactory.Create(call, this),
        ConditionalExpression conditional => new ConditionalNode(Build(conditional.Test), Build(conditional.IfTrue), Build(conditional.IfFalse)),
        TypeBinaryExpression { NodeType: ExpressionType.TypeIs } test => new TypeIsNode(Build(test.Expression), Nullable.GetUnderlyingType(test.TypeOperand) ?? test.TypeOperand),
        NewExpression { Constructor: { } constructor } made => New(constructor, made.Arguments),
        NewArrayExpression { NodeType: ExpressionType.NewArrayInit } array => new NewArrayNode(array.Type.GetElementType()!, BuildAll(array.Expressions)),
        LambdaExpression lambda => Lambda(lambda) ?? Fallback(lambda),
        _ => Fallback(expression),
    };

    public Node[] BuildAll(IReadOnlyList<Expression> expressions)
    {
        var nodes = new Node[expressions.Count];
        for (var i = 0; i < nodes.Length; i++) nodes[i] = Build(expressions[i]);
        return nodes;
    }

    public static bool IsInt(Type type) => type == typeof(int) || (type.IsEnum && Enum.GetUnderlyingType(type) == typeof(int));

    /// <summary>The value as an object; null for what has none.</summary>
    public static Expression Boxed(Expression body) => body.Type == typeof(void)
        ? Expression.Block(body, Expression.Constant(null))
        : Expression.Convert(body, typeof(object));

    private Node New(ConstructorInfo constructor, IReadOnlyList<Expression> arguments)
    {
        var node = new NewNode(constructor, BuildAll(arguments));

        // A date of constants is the same each time; an object might be told apart by its reference.
        var type = constructor.DeclaringType!;
        var isConstant = type.IsValueType && type.Assembly == typeof(DateOnly).Assembly && arguments.All(a => a is ConstantExpression);
        return isConstant ? new ConstantNode(node.Object([])) : node;
    }

    /// <param name="isInterpreted">False where even the base library's interpreter fails: spans cannot be boxed.</param>
    public Node Fallback(Expression expression, bool isInterpreted = true)
    {
        var frame = Expression.Parameter(typeof(object[]));
        var rewriter = new FrameRewriter(slots, frame);
        var body = rewriter.Visit(expression);
        var compiled = new Lazy<Func<object?[], object?>>(() =>
            Expression.Lambda<Func<object?[], object?>>(Boxed(body), frame).Compile(isInterpreted));
        return rewriter.NeedsOwnFrame
            ? new DelegateNode(values => compiled.Value((object?[])values.Clone()))
            : new DelegateNode(values => compiled.Value(values));
    }

    private Node Member(MemberExpression member)
    {
        var target = member.Expression is null ? null : Build(member.Expression);
        if (member.Member is FieldInfo field)
            return field is { IsStatic: true, IsInitOnly: true } ? new ConstantNode(field.GetValue(null)) : new FieldNode(target, field);
        var declaring = member.Member.DeclaringType!;
        if (target is not null && Nullable.GetUnderlyingType(declaring) is not null)
            return string.Equals(member.Member.Name, nameof(Nullable<int>.HasValue), StringComparison.Ordinal) ? new HasValueNode(target) : new NullableValueNode(target);
        return CallNodeFactory.Call(((PropertyInfo)member.Member).GetMethod!, target, []);
    }

    private Node? Unary(UnaryExpression unary)
    {
        switch (unary.NodeType)
        {
            case ExpressionType.Not when unary.Type == typeof(bool) && unary.Method is null:
                return new NotNode(Build(unary.Operand));
            case ExpressionType.TypeAs:
                return new TypeAsNode(Build(unary.Operand), Nullable.GetUnderlyingType(unary.Type) ?? unary.Type);
            case ExpressionType.ArrayLength:
                var array = Build(unary.Operand);
                return new DelegateNode(frame => ((Array)array.Object(frame)!).Length);
            case ExpressionType.Convert when unary.Method is not null:
                return unary.IsLifted ? null : CallNodeFactory.Call(unary.Method, null, [Build(unary.Operand)]);
            case ExpressionType.Convert:
                return Convert(unary.Operand, unary.Type);
            default:
                return null;
        }
    }

    private Node? Convert(Expression operand, Type type)
    {
        var from = operand.Type;
        if (type.IsAssignableFrom(from)) return Build(operand);
        if (!from.IsValueType && !type.IsValueType) return new CastNode(Build(operand), type);

        // A value and the nullable of its type look the same in a box.
        var underlying = Nullable.GetUnderlyingType(type);
        if (underlying == from) return Build(operand);
        if (Nullable.GetUnderlyingType(from) == type) return new NullableValueNode(Build(operand));
        if (IsInt(from) && IsInt(type)) return new IntCastNode(Build(operand), type);
        if (from == typeof(char) && type == typeof(int)) return new CharCodeNode(Build(operand));
        return null;
    }

    private Node? Binary(BinaryExpression binary)
    {
        var lifted = binary.IsLiftedToNull;
        switch (binary.NodeType)
        {
            case ExpressionType.AndAlso when binary.Type == typeof(bool) && binary.Method is null:
                return new AndNode(Build(binary.Left), Build(binary.Right));
            case ExpressionType.OrElse when binary.Type == typeof(bool) && binary.Method is null:
                return new OrNode(Build(binary.Left), Build(binary.Right));
            case ExpressionType.Coalesce when binary.Conversion is null && binary.Left.Type == binary.Type:
            case ExpressionType.Coalesce when binary.Conversion is null && Nullable.GetUnderlyingType(binary.Left.Type) == binary.Type:
                return new CoalesceNode(Build(binary.Left), Build(binary.Right));
            case ExpressionType.Equal or ExpressionType.NotEqual when !lifted:
                return Equality(binary);
            case ExpressionType.LessThan or ExpressionType.LessThanOrEqual or ExpressionType.GreaterThan or ExpressionType.GreaterThanOrEqual when !lifted:
                return Order(binary);
            case ExpressionType.Add or ExpressionType.Subtract or ExpressionType.Multiply or ExpressionType.And or ExpressionType.Or
                when binary.Type == typeof(int) && binary.Method is null:
                return new IntArithmeticNode(binary.NodeType, Build(binary.Left), Build(binary.Right));
            case ExpressionType.ArrayIndex when binary.Right.Type == typeof(int):
                var array = Build(binary.Left);
                var index = Build(binary.Right);
                return new DelegateNode(frame => ((Array)array.Object(frame)!).GetValue(index.Int(frame)));
            default:
                return binary.Method is not null && !binary.IsLifted && binary.Conversion is null && binary.NodeType is ExpressionType.Add or ExpressionType.Subtract
                    ? CallNodeFactory.Call(binary.Method!, null, [Build(binary.Left), Build(binary.Right)])
                    : null;
        }
    }

    private Node? Equality(BinaryExpression binary)
    {
        var negated = binary.NodeType == ExpressionType.NotEqual;
        var type = binary.Left.Type;
        if (type != binary.Right.Type && (type.IsValueType || binary.Right.Type.IsValueType)) return null;
        if (IsInt(type) && binary.Method is null) return new IntComparisonNode(binary.NodeType, Build(binary.Left), Build(binary.Right));
        if (type == typeof(bool) && binary.Method is null) return new BoolEqualNode(Build(binary.Left), Build(binary.Right), negated);
        if (type == typeof(string) && binary.Method?.DeclaringType == typeof(string)) return new StringEqualNode(Build(binary.Left), Build(binary.Right), negated);
        if (!type.IsValueType && binary.Method is null) return new ReferenceEqualNode(Build(binary.Left), Build(binary.Right), negated);
        if (EqualitySemantics.IsValueEquality(binary)) return new ValueEqualNode(Build(binary.Left), Build(binary.Right), negated);
        return binary.Method is null || binary.IsLifted ? null : CallNodeFactory.Call(binary.Method, null, [Build(binary.Left), Build(binary.Right)]);
    }

    private Node? Order(BinaryExpression binary)
    {
        var type = Nullable.GetUnderlyingType(binary.Left.Type) ?? binary.Left.Type;
        if (binary.Left.Type != binary.Right.Type) return null;
        if (binary.Left.Type == typeof(int)) return new IntComparisonNode(binary.NodeType, Build(binary.Left), Build(binary.Right));
        return EqualitySemantics.IsOrdered(type) ? new OrderNode(binary.NodeType, Build(binary.Left), Build(binary.Right)) : null;
    }

    private Node? Lambda(LambdaExpression lambda)
    {
        if (lambda.ReturnType == typeof(void) || !lambda.Type.IsGenericType) return null;
        var definition = lambda.Type.GetGenericTypeDefinition();
        var node = definition == typeof(Func<,>) ? typeof(Lambda1Node<,>) : definition == typeof(Func<,,>) ? typeof(Lambda2Node<,,>) : null;
        if (node is null) return null;
        var created = (LambdaNode)Activator.CreateInstance(node.MakeGenericType(lambda.Type.GetGenericArguments()))!;
        created.Initialize(Build(lambda.Body), [.. lambda.Parameters.Select(p => slots[p])]);
        return created;
    }
}
