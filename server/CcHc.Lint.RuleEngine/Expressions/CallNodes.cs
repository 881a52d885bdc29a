using System.Reflection;

namespace CcHc.Lint.RuleEngine.Expressions;

/// <summary>Reads a field of an object, or a static one where there is no object.</summary>
internal sealed class FieldNode(Node? target, FieldInfo field) : Node
{
    public override object? Object(object?[] frame)
    {
        return field.GetValue(target is null ? null : Required(target.Object(frame)));
    }
}

/// <summary>A call by reflection: right for everything, slower than a delegate.</summary>
internal sealed class ReflectionCallNode(MethodInfo method, Node? target, Node[] arguments) : Node
{
    public override object? Object(object?[] frame)
    {
        var instance = target is null ? null : Required(target.Object(frame));
        var values = new object?[arguments.Length];
        for (var i = 0; i < values.Length; i++) values[i] = arguments[i].Object(frame);
        return method.Invoke(instance, BindingFlags.DoNotWrapExceptions, null, values, null);
    }
}

internal sealed class NewNode(ConstructorInfo constructor, Node[] arguments) : Node
{
    public override object Object(object?[] frame)
    {
        var values = new object?[arguments.Length];
        for (var i = 0; i < values.Length; i++) values[i] = arguments[i].Object(frame);
        return constructor.Invoke(BindingFlags.DoNotWrapExceptions, null, values, null);
    }
}

internal sealed class StringTestNode(Func<string, string, bool> test, Node target, Node argument) : BoolNode
{
    public override bool Bool(object?[] frame)
    {
        var text = (string)Required(target.Object(frame));
        return test(text, (string)argument.Object(frame)!);
    }
}

internal sealed class StringPredicateNode(Func<string?, bool> test, Node argument) : BoolNode
{
    public override bool Bool(object?[] frame) => test((string?)argument.Object(frame));
}

/// <summary>A call through a delegate. Enums stored as ints pass as ints: the runtime binds delegates so.</summary>
internal abstract class DelegateCallNode : Node
{
    private Type? _enumType;

    protected Node[] Arguments { get; private set; } = [];

    public void Initialize(MethodInfo method, Node[] arguments)
    {
        Arguments = arguments;
        if (method.ReturnType.IsEnum) _enumType = method.ReturnType;
        Bind(method);
    }

    protected abstract void Bind(MethodInfo method);

    protected object? Boxed<TResult>(TResult result)
    {
        if (typeof(TResult) == typeof(bool)) return BoolNode.Box((bool)(object)result!);
        if (typeof(TResult) == typeof(char)) return SmallValues.Box((char)(object)result!);
        if (typeof(TResult) != typeof(int)) return result;
        var value = (int)(object)result!;
        return _enumType is null ? SmallValues.Box(value) : Enum.ToObject(_enumType, value);
    }

    /// <summary>The argument without boxing where the type has a way of its own.</summary>
    protected static TArgument Read<TArgument>(Node node, object?[] frame)
    {
        if (typeof(TArgument) == typeof(int)) return (TArgument)(object)node.Int(frame);
        if (typeof(TArgument) == typeof(bool)) return (TArgument)(object)node.Bool(frame);
        return (TArgument)node.Object(frame)!;
    }

    protected static bool ToBool<TResult>(TResult result) => typeof(TResult) == typeof(bool) ? (bool)(object)result! : throw new InvalidCastException();

    protected static int ToInt<TResult>(TResult result) => typeof(TResult) == typeof(int) ? (int)(object)result! : throw new InvalidCastException();
}

internal sealed class Call1Node<T1, TResult> : DelegateCallNode
{
    private Func<T1, TResult> _call = null!;

    public override object? Object(object?[] frame) => Boxed(Run(frame));

    public override bool Bool(object?[] frame) => ToBool(Run(frame));

    public override int Int(object?[] frame) => ToInt(Run(frame));

    protected override void Bind(MethodInfo method) => _call = method.CreateDelegate<Func<T1, TResult>>();

    private TResult Run(object?[] frame) => _call(Read<T1>(Arguments[0], frame));
}

internal sealed class Call2Node<T1, T2, TResult> : DelegateCallNode
{
    private Func<T1, T2, TResult> _call = null!;

    public override object? Object(object?[] frame) => Boxed(Run(frame));

    public override bool Bool(object?[] frame) => ToBool(Run(frame));

    public override int Int(object?[] frame) => ToInt(Run(frame));

    protected override void Bind(MethodInfo method) => _call = method.CreateDelegate<Func<T1, T2, TResult>>();

    private TResult Run(object?[] frame) => _call(Read<T1>(Arguments[0], frame), Read<T2>(Arguments[1], frame));
}

internal sealed class Call3Node<T1, T2, T3, TResult> : DelegateCallNode
{
    private Func<T1, T2, T3, TResult> _call = null!;

    public override object? Object(object?[] frame) => Boxed(Run(frame));

    public override bool Bool(object?[] frame) => ToBool(Run(frame));

    public override int Int(object?[] frame) => ToInt(Run(frame));

    protected override void Bind(MethodInfo method) => _call = method.CreateDelegate<Func<T1, T2, T3, TResult>>();

    private TResult Run(object?[] frame) =>
        _call(Read<T1>(Arguments[0], frame), Read<T2>(Arguments[1], frame), Read<T3>(Arguments[2], frame));
}

/// <summary>A call with four arguments, or three and a target: so findings are made.</summary>
internal sealed class Call4Node<T1, T2, T3, T4, TResult> : DelegateCallNode
{
    private Func<T1, T2, T3, T4, TResult> _call = null!;

    public override object? Object(object?[] frame) => Boxed(Run(frame));

    public override bool Bool(object?[] frame) => ToBool(Run(frame));

    public override int Int(object?[] frame) => ToInt(Run(frame));

    protected override void Bind(MethodInfo method) => _call = method.CreateDelegate<Func<T1, T2, T3, T4, TResult>>();

    private TResult Run(object?[] frame) =>
        _call(Read<T1>(Arguments[0], frame), Read<T2>(Arguments[1], frame), Read<T3>(Arguments[2], frame), Read<T4>(Arguments[3], frame));
}

internal sealed class Call5Node<T1, T2, T3, T4, T5, TResult> : DelegateCallNode
{
    private Func<T1, T2, T3, T4, T5, TResult> _call = null!;

    public override object? Object(object?[] frame) => Boxed(Run(frame));

    public override bool Bool(object?[] frame) => ToBool(Run(frame));

    public override int Int(object?[] frame) => ToInt(Run(frame));

    protected override void Bind(MethodInfo method) => _call = method.CreateDelegate<Func<T1, T2, T3, T4, T5, TResult>>();

    private TResult Run(object?[] frame) => _call(
        Read<T1>(Arguments[0], frame), Read<T2>(Arguments[1], frame), Read<T3>(Arguments[2], frame), Read<T4>(Arguments[3], frame), Read<T5>(Arguments[4], frame));
}
