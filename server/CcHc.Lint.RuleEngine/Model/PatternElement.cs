using System.Linq.Expressions;
using System.Reflection;

namespace CcHc.Lint.RuleEngine.Model;

/// <summary>One step of a rule's conditions as written.</summary>
internal abstract record PatternElement;

internal enum FactQuantifier
{
    /// <summary>Each fact that meets the conditions makes a match of its own.</summary>
    Each,

    /// <summary>At least one fact.</summary>
    Exists,

    /// <summary>No fact.</summary>
    None,
}

/// <param name="Alias">The local that stands for the fact, or null.</param>
/// <param name="Violated">For "all": what each fact that meets the conditions must meet too; the quantifier is then None.</param>
internal sealed record FactElement(
    FactQuantifier Quantifier,
    Type FactType,
    MemberInfo? Alias,
    IReadOnlyList<LambdaExpression> Conditions,
    IReadOnlyList<LambdaExpression>? Violated = null) : PatternElement;

/// <param name="FactType">Type of the facts that the query starts from, or null where it starts from <paramref name="From"/>.</param>
internal sealed record QueryElement(
    MemberInfo Alias,
    Type? FactType,
    IReadOnlyList<LambdaExpression> Conditions,
    LambdaExpression? From,
    IReadOnlyList<QueryStep> Steps) : PatternElement;

internal sealed record LetElement(MemberInfo Alias, LambdaExpression Value) : PatternElement;

internal sealed record HavingElement(IReadOnlyList<LambdaExpression> Conditions) : PatternElement;

/// <param name="IsOr">True where one element is enough, false where all must hold.</param>
internal sealed record GroupElement(bool IsOr, IReadOnlyList<PatternElement> Elements) : PatternElement;
