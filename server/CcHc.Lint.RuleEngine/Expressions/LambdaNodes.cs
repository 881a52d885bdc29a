namespace CcHc.Lint.RuleEngine.Expressions;

/// <summary>
/// A lambda inside an expression, as the delegate that it stands for. It keeps a copy of the frame: it may run later,
/// when the frame holds another match.
/// </summary>
internal abstract class LambdaNode : Node
{
    protected Node Body { get; private set; } = null!;

    protected int[] Slots { get; private set; } = [];

    public void Initialize(Node body, int[] slots)
    {
        Body = body;
        Slots = slots;
    }

    /// <summary>Each call gets a frame of its own, because the body may hand out lambdas that keep it.</summary>
    protected static object?[] Copy(object?[] frame) => (object?[])frame.Clone();

    protected TResult Run<TResult>(object?[] frame)
    {
        if (typeof(TResult) == typeof(bool)) return (TResult)(object)Body.Bool(frame);
        if (typeof(TResult) == typeof(int)) return (TResult)(object)Body.Int(frame);
        return (TResult)Body.Object(frame)!;
    }
}

internal sealed class Lambda1Node<T1, TResult> : LambdaNode
{
    public override object Object(object?[] frame)
    {
        var kept = Copy(frame);
        return (Func<T1, TResult>)(a =>
        {
            var own = Copy(kept);
            own[Slots[0]] = a;
            return Run<TResult>(own);
        });
    }
}

internal sealed class Lambda2Node<T1, T2, TResult> : LambdaNode
{
    public override object Object(object?[] frame)
    {
        var kept = Copy(frame);
        return (Func<T1, T2, TResult>)((a, b) =>
        {
            var own = Copy(kept);
            own[Slots[0]] = a;
            own[Slots[1]] = b;
            return Run<TResult>(own);
        });
    }
}
