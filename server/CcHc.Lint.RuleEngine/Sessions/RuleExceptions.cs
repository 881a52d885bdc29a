namespace CcHc.Lint.RuleEngine;

/// <summary>An expression of a rule threw; the message names the rule, the inner exception is what was thrown.</summary>
public abstract class RuleExpressionEvaluationException : Exception
{
    private protected RuleExpressionEvaluationException(string message, string ruleName, string expression, Exception innerException)
        : base($"{message}{Environment.NewLine}{ruleName}{Environment.NewLine}{expression}", innerException)
    {
        RuleName = ruleName;
        Expression = expression;
    }

    public string RuleName { get; }

    /// <summary>The expression as text.</summary>
    public string Expression { get; }
}

/// <summary>A condition, a query or a computed value of a rule threw.</summary>
public sealed class RuleLhsExpressionEvaluationException : RuleExpressionEvaluationException
{
    internal RuleLhsExpressionEvaluationException(string ruleName, string expression, Exception innerException)
        : base("Failed to evaluate an expression of a rule's conditions", ruleName, expression, innerException)
    {
    }
}

/// <summary>An action of a rule threw.</summary>
public sealed class RuleRhsExpressionEvaluationException : RuleExpressionEvaluationException
{
    internal RuleRhsExpressionEvaluationException(string ruleName, string expression, Exception innerException)
        : base("Failed to evaluate an action of a rule", ruleName, expression, innerException)
    {
    }
}
