using System.Linq.Expressions;

namespace CcHc.Lint.RuleEngine.Expressions;

/// <summary>For which types == means what <see cref="object.Equals(object, object)"/> says of the boxed values.</summary>
internal static class EqualitySemantics
{
    private static readonly HashSet<Type> ValueTypes =
    [
        typeof(bool), typeof(char), typeof(byte), typeof(sbyte), typeof(short), typeof(ushort), typeof(int), typeof(uint), typeof(long),
        typeof(ulong), typeof(decimal), typeof(Guid), typeof(DateOnly), typeof(TimeOnly), typeof(DateTime), typeof(DateTimeOffset), typeof(TimeSpan),
    ];

    /// <summary>True where the operator is equality by value: strings, simple values, enums, their nullables, and records.</summary>
    public static bool IsValueEquality(BinaryExpression binary)
    {
        if (binary.Left.Type != binary.Right.Type) return false;
        var type = Nullable.GetUnderlyingType(binary.Left.Type) ?? binary.Left.Type;
        if (type == typeof(string)) return binary.Method?.DeclaringType == typeof(string);
        if (type.IsEnum || ValueTypes.Contains(type)) return true;
        return binary.Method is not null && binary.Method.DeclaringType == type && IsRecord(type);
    }

    /// <summary>True where comparing by <see cref="IComparable"/> is what the operators do.</summary>
    public static bool IsOrdered(Type type) => type != typeof(bool) && type != typeof(Guid) && ValueTypes.Contains(type);

    /// <summary>A record's operators call its Equals; the compiler marks the printing method that it writes for records.</summary>
    private static bool IsRecord(Type type) =>
        type.GetMethod("PrintMembers", System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic, [typeof(System.Text.StringBuilder)]) is not null;
}
