namespace CcHc.Lint.RuleEngine.Expressions;

/// <summary>
/// A piece of an expression that can be evaluated without compiling it. The frame holds the values of aliases and
/// parameters, each in its slot. Whole numbers, enums and truth values have ways of their own that box nothing.
/// </summary>
internal abstract class Node
{
    public abstract object? Object(object?[] frame);

    public virtual bool Bool(object?[] frame) => (bool)Object(frame)!;

    /// <summary>The value of an int, or of an enum that is stored as one.</summary>
    public virtual int Int(object?[] frame) => (int)Object(frame)!;

    /// <summary>The object, or the exception that C# throws where a member of null is asked for.</summary>
    protected static object Required(object? value)
    {
        _ = value!.GetType();
        return value;
    }
}

internal abstract class BoolNode : Node
{
    private static readonly object BoxedTrue = true;
    private static readonly object BoxedFalse = false;

    public static object Box(bool value) => value ? BoxedTrue : BoxedFalse;

    public sealed override object Object(object?[] frame) => Box(Bool(frame));

    public abstract override bool Bool(object?[] frame);
}

/// <summary>Boxes of numbers and marks that occur again and again: ordinals are keys of most joins.</summary>
internal static class SmallValues
{
    private static readonly object[] Ints = Boxes(2048);
    private static readonly object[] Chars = new object[128];

    public static object Box(int value) => (uint)value < (uint)Ints.Length ? Ints[value] : value;

    public static object Box(char value) => value < Chars.Length ? Chars[value] ??= value : value;

    private static object[] Boxes(int count)
    {
        var boxes = new object[count];
        for (var i = 0; i < count; i++) boxes[i] = i;
        return boxes;
    }
}

internal sealed class ConstantNode(object? value) : Node
{
    private readonly int _int = value is int i ? i : value is Enum e && Enum.GetUnderlyingType(e.GetType()) == typeof(int) ? (int)value : 0;

    public override object? Object(object?[] frame) => value;

    public override int Int(object?[] frame) => _int;
}

internal sealed class SlotNode(int slot) : Node
{
    public override object? Object(object?[] frame) => frame[slot];
}

internal sealed class DelegateNode(Func<object?[], object?> value) : Node
{
    public override object? Object(object?[] frame) => value(frame);
}
