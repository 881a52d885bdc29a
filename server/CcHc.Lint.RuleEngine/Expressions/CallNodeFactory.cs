using System.Linq.Expressions;
using System.Reflection;

namespace CcHc.Lint.RuleEngine.Expressions;

/// <summary>Finds the quickest node for a call: one of its own for common string tests, a delegate, or reflection.</summary>
internal static class CallNodeFactory
{
    public static Node Create(MethodCallExpression call, NodeBuilder builder)
    {
        if (call.Method.DeclaringType == typeof(string) && StringCall(call, builder) is { } node) return node;
        if (call.Method.GetParameters().Any(p => p.ParameterType.IsByRefLike)) return builder.Fallback(call, isInterpreted: false);
        var target = call.Object is null ? null : builder.Build(call.Object);
        if (IsObjectEquals(call)) return new ValueEqualNode(builder.Build(call.Arguments[0]), builder.Build(call.Arguments[1]), negated: false);
        if (target is not null && Nullable.GetUnderlyingType(call.Object!.Type) is { } underlying) return NullableCall(call, target, underlying, builder);
        return Call(call.Method, target, builder.BuildAll(call.Arguments));
    }

    public static Node Call(MethodInfo method, Node? target, Node[] arguments)
    {
        if (TryDelegate(method, target, arguments) is { } node) return node;
        return new ReflectionCallNode(method, target, arguments);
    }

    /// <summary>The static <see cref="object.Equals(object, object)"/>.</summary>
    public static bool IsObjectEquals(MethodCallExpression call) =>
        call.Object is null && call.Method.DeclaringType == typeof(object) && string.Equals(call.Method.Name, nameof(Equals), StringComparison.Ordinal);

    private static Node NullableCall(MethodCallExpression call, Node target, Type underlying, NodeBuilder builder)
    {
        var arguments = builder.BuildAll(call.Arguments);
        switch (call.Method.Name)
        {
            case nameof(Nullable<int>.GetValueOrDefault):
                var fallback = arguments.Length == 1 ? arguments[0] : new ConstantNode(Activator.CreateInstance(underlying));
                return new CoalesceNode(target, fallback);
            case nameof(Equals):
                return new ValueEqualNode(target, arguments[0], negated: false);
            case nameof(ToString):
                return new DelegateNode(frame => target.Object(frame)?.ToString() ?? "");
            default:
                return new DelegateNode(frame => target.Object(frame)?.GetHashCode() ?? 0);
        }
    }

    private static Node? TryDelegate(MethodInfo method, Node? target, Node[] arguments)
    {
        if (method.ReturnType == typeof(void) || method.ReturnType.IsByRef || method.ContainsGenericParameters) return null;
        if (target is not null && method.DeclaringType!.IsValueType) return null;
        var parameters = method.GetParameters();
        var count = parameters.Length + (target is null ? 0 : 1);
        if (count is < 1 or > 5) return null;

        var types = new Type[count + 1];
        var next = 0;
        if (target is not null) types[next++] = method.DeclaringType!;
        foreach (var parameter in parameters)
        {
            // Each other value type would cost the just-in-time compiler a class of its own.
            if (Plain(parameter.ParameterType) is not { } type) return null;
            types[next++] = type;
        }

        types[next] = Plain(method.ReturnType) ?? method.ReturnType;
        if (types[next].IsByRefLike) return null;
        if (next > 1 && Plain(method.ReturnType) is null) return null;
        var node = (DelegateCallNode)Activator.CreateInstance(Definition(types))!;
        node.Initialize(method, target is null ? arguments : [target, .. arguments]);
        return node;
    }

    private static Type Definition(Type[] types)
    {
        if (types.Length == 2 && OfStruct(types[1]) is { } definition) return definition.MakeGenericType(types[0]);
        return (types.Length switch
        {
            2 => typeof(Call1Node<,>),
            3 => typeof(Call2Node<,,>),
            4 => typeof(Call3Node<,,,>),
            5 => typeof(Call4Node<,,,,>),
            _ => typeof(Call5Node<,,,,,>),
        }).MakeGenericType(types);
    }

    private static Type? OfStruct(Type result)
    {
        if (result == typeof(DateOnly)) return typeof(DateCallNode<>);
        if (result == typeof(DateOnly?)) return typeof(NullableDateCallNode<>);
        if (result == typeof(int?)) return typeof(NullableIntCallNode<>);
        return result == typeof(decimal) ? typeof(DecimalCallNode<>) : null;
    }

    private static Type? Plain(Type type)
    {
        if (type.IsByRef || type.IsPointer || type.IsByRefLike) return null;
        if (!type.IsValueType || type == typeof(bool)) return type;
        return NodeBuilder.IsInt(type) ? typeof(int) : null;
    }

    private static Node? StringCall(MethodCallExpression call, NodeBuilder builder)
    {
        var arguments = call.Arguments;
        var comparison = arguments.Count > 0 && arguments[^1] is ConstantExpression { Value: StringComparison value } ? value : (StringComparison?)null;
        switch (call.Method.Name)
        {
            case nameof(string.Equals) when call.Object is null && (arguments.Count == 2 || comparison == StringComparison.Ordinal):
                return new StringEqualNode(builder.Build(arguments[0]), builder.Build(arguments[1]), negated: false);
            case nameof(string.IsNullOrEmpty):
                return new StringPredicateNode(string.IsNullOrEmpty, builder.Build(arguments[0]));
            case nameof(string.IsNullOrWhiteSpace):
                return new StringPredicateNode(string.IsNullOrWhiteSpace, builder.Build(arguments[0]));
        }

        if (call.Object is null || comparison is not { } how || arguments.Count != 2 || arguments[0].Type != typeof(string)) return null;
        Func<string, string, bool>? test = call.Method.Name switch
        {
            nameof(string.StartsWith) => (text, part) => text.StartsWith(part, how),
            nameof(string.EndsWith) => (text, part) => text.EndsWith(part, how),
            nameof(string.Contains) => (text, part) => text.Contains(part, how),
            nameof(string.Equals) => (text, part) => text.Equals(part, how),
            _ => null,
        };
        return test is null ? null : new StringTestNode(test, builder.Build(call.Object), builder.Build(arguments[0]));
    }
}
