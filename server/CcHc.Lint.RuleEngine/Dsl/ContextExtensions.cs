namespace CcHc.Lint.RuleEngine.Fluent.Dsl;

public static class ContextExtensions
{
    /// <summary>Changes a fact in place and tells the session of it.</summary>
    public static void Update<T>(this IContext context, T fact, Action<T> updateAction)
        where T : notnull
    {
        updateAction(fact);
        context.Update(fact);
    }
}
