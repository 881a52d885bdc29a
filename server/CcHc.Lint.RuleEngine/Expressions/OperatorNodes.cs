using System.Linq.Expressions;

namespace CcHc.Lint.RuleEngine.Expressions;

internal sealed class NotNode(Node operand) : BoolNode
{
    public override bool Bool(object?[] frame) => !operand.Bool(frame);
}

internal sealed class AndNode(Node left, Node right) : BoolNode
{
    public override bool Bool(object?[] frame) => left.Bool(frame) && right.Bool(frame);
}

internal sealed class OrNode(Node left, Node right) : BoolNode
{
    public override bool Bool(object?[] frame) => left.Bool(frame) || right.Bool(frame);
}

/// <summary>Compares ints and enums.</summary>
internal sealed class IntComparisonNode(ExpressionType comparison, Node left, Node right) : BoolNode
{
    public override bool Bool(object?[] frame)
    {
        var a = left.Int(frame);
        var b = right.Int(frame);
        return comparison switch
        {
            ExpressionType.Equal => a == b,
            ExpressionType.NotEqual => a != b,
            ExpressionType.LessThan => a < b,
            ExpressionType.LessThanOrEqual => a <= b,
            ExpressionType.GreaterThan => a > b,
            _ => a >= b,
        };
    }
}

/// <summary>Equality as <see cref="object.Equals(object)"/> sees it; right for strings, whole numbers, dates and null.</summary>
internal sealed class ValueEqualNode(Node left, Node right, bool negated) : BoolNode
{
    public override bool Bool(object?[] frame) => Equals(left.Object(frame), right.Object(frame)) != negated;
}

internal sealed class StringEqualNode(Node left, Node right, bool negated) : BoolNode
{
    public override bool Bool(object?[] frame) =>
        string.Equals((string?)left.Object(frame), (string?)right.Object(frame), StringComparison.Ordinal) != negated;
}

internal sealed class BoolEqualNode(Node left, Node right, bool negated) : BoolNode
{
    public override bool Bool(object?[] frame) => (left.Bool(frame) == right.Bool(frame)) != negated;
}

internal sealed class ReferenceEqualNode(Node left, Node right, bool negated) : BoolNode
{
    public override bool Bool(object?[] frame) => ReferenceEquals(left.Object(frame), right.Object(frame)) != negated;
}

/// <summary>Order of values of one type that compare themselves (dates, numbers but floating ones); null is never less or greater.</summary>
internal sealed class OrderNode(ExpressionType comparison, Node left, Node right) : BoolNode
{
    public override bool Bool(object?[] frame)
    {
        var a = left.Object(frame);
        var b = right.Object(frame);
        if (a is null || b is null) return false;
        var order = ((IComparable)a).CompareTo(b);
        return comparison switch
        {
            ExpressionType.LessThan => order < 0,
            ExpressionType.LessThanOrEqual => order <= 0,
            ExpressionType.GreaterThan => order > 0,
            _ => order >= 0,
        };
    }
}

internal sealed class ConditionalNode(Node test, Node whenTrue, Node whenFalse) : Node
{
    public override object? Object(object?[] frame) => test.Bool(frame) ? whenTrue.Object(frame) : whenFalse.Object(frame);

    public override bool Bool(object?[] frame) => test.Bool(frame) ? whenTrue.Bool(frame) : whenFalse.Bool(frame);

    public override int Int(object?[] frame) => test.Bool(frame) ? whenTrue.Int(frame) : whenFalse.Int(frame);
}

internal sealed class CoalesceNode(Node left, Node right) : Node
{
    public override object? Object(object?[] frame) => left.Object(frame) ?? right.Object(frame);
}

internal sealed class TypeIsNode(Node operand, Type type) : BoolNode
{
    public override bool Bool(object?[] frame) => type.IsInstanceOfType(operand.Object(frame));
}

internal sealed class TypeAsNode(Node operand, Type type) : Node
{
    public override object? Object(object?[] frame)
    {
        var value = operand.Object(frame);
        return type.IsInstanceOfType(value) ? value : null;
    }
}

/// <summary>A reference cast that can fail.</summary>
internal sealed class CastNode(Node operand, Type type) : Node
{
    public override object? Object(object?[] frame)
    {
        var value = operand.Object(frame);
        if (value is null || type.IsInstanceOfType(value)) return value;
        throw new InvalidCastException($"Unable to cast object of type '{value.GetType()}' to type '{type}'.");
    }
}

/// <summary>An int or an enum stored as one, seen as the other.</summary>
internal sealed class IntCastNode(Node operand, Type type) : Node
{
    public override object Object(object?[] frame) => type.IsEnum ? Enum.ToObject(type, operand.Int(frame)) : SmallValues.Box(operand.Int(frame));

    public override int Int(object?[] frame) => operand.Int(frame);
}

/// <summary>A character seen as a number: so C# compares characters.</summary>
internal sealed class CharCodeNode(Node operand) : Node
{
    public override object Object(object?[] frame) => SmallValues.Box(Int(frame));

    public override int Int(object?[] frame) => (char)operand.Object(frame)!;
}

/// <summary>Sum, difference or product of ints, without overflow check as in C#.</summary>
internal sealed class IntArithmeticNode(ExpressionType operation, Node left, Node right) : Node
{
    public override object Object(object?[] frame) => SmallValues.Box(Int(frame));

    public override int Int(object?[] frame)
    {
        var a = left.Int(frame);
        var b = right.Int(frame);
        return operation switch
        {
            ExpressionType.Add => unchecked(a + b),
            ExpressionType.Subtract => unchecked(a - b),
            ExpressionType.Multiply => unchecked(a * b),
            ExpressionType.And => a & b,
            _ => a | b,
        };
    }
}

/// <summary>An array made of its elements.</summary>
internal sealed class NewArrayNode(Type elementType, Node[] elements) : Node
{
    public override object Object(object?[] frame)
    {
        var array = Array.CreateInstance(elementType, elements.Length);
        for (var i = 0; i < elements.Length; i++) array.SetValue(elements[i].Object(frame), i);
        return array;
    }
}

/// <summary>Nullable members of a boxed value: null or the value itself.</summary>
internal sealed class HasValueNode(Node operand) : BoolNode
{
    public override bool Bool(object?[] frame) => operand.Object(frame) is not null;
}

internal sealed class NullableValueNode(Node operand) : Node
{
    public override object Object(object?[] frame) =>
        operand.Object(frame) ?? throw new InvalidOperationException("Nullable object must have a value.");
}
