using CcHc.Lint.RuleEngine.Model;

namespace CcHc.Lint.RuleEngine.Matching;

internal static class RuleCompiler
{
    public static CompiledRule Compile(RuleModel model, int index) => new();
}

internal sealed class CompiledRule;

internal sealed class SessionFactory(List<CompiledRule> rules) : ISessionFactory
{
    public ISession CreateSession() => throw new InvalidOperationException(rules.Count.ToString());

    public ISession CreateSession(Action<ISession>? initializationAction) => CreateSession();
}
