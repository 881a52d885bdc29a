using System.Linq.Expressions;

namespace CcHc.Lint.RuleEngine.Model;

/// <summary>One action of a rule as written.</summary>
/// <param name="Action">What to do, or what makes the linked fact.</param>
/// <param name="YieldType">Declared type of the linked fact, or null where there is none.</param>
/// <param name="Update">Makes a later value of the linked fact from the one before, or null where <paramref name="Action"/> does.</param>
internal sealed record ActionElement(LambdaExpression Action, Type? YieldType, LambdaExpression? Update);
