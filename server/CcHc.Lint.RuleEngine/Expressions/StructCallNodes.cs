using System.Reflection;

namespace CcHc.Lint.RuleEngine.Expressions;

// Calls of one argument that give a struct of the base library. A class that has such a struct as type argument cannot be
// compiled ahead of time and would be compiled at every start, so each has a class of its own.
internal sealed class DateCallNode<T1> : DelegateCallNode
{
    private Func<T1, DateOnly> _call = null!;

    public override object Object(object?[] frame) => _call(Read<T1>(Arguments[0], frame));

    protected override void Bind(MethodInfo method) => _call = method.CreateDelegate<Func<T1, DateOnly>>();
}

internal sealed class NullableDateCallNode<T1> : DelegateCallNode
{
    private Func<T1, DateOnly?> _call = null!;

    public override object? Object(object?[] frame) => _call(Read<T1>(Arguments[0], frame));

    protected override void Bind(MethodInfo method) => _call = method.CreateDelegate<Func<T1, DateOnly?>>();
}

internal sealed class NullableIntCallNode<T1> : DelegateCallNode
{
    private Func<T1, int?> _call = null!;

    public override object? Object(object?[] frame) => _call(Read<T1>(Arguments[0], frame)) is { } value ? SmallValues.Box(value) : null;

    protected override void Bind(MethodInfo method) => _call = method.CreateDelegate<Func<T1, int?>>();
}

internal sealed class DecimalCallNode<T1> : DelegateCallNode
{
    private Func<T1, decimal> _call = null!;

    public override object Object(object?[] frame) => _call(Read<T1>(Arguments[0], frame));

    protected override void Bind(MethodInfo method) => _call = method.CreateDelegate<Func<T1, decimal>>();
}
