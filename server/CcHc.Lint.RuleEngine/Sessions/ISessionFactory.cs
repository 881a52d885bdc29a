namespace CcHc.Lint.RuleEngine;

/// <summary>Compiled rules. Can be used by several threads; each makes its own sessions.</summary>
public interface ISessionFactory
{
    /// <summary>A session without facts.</summary>
    ISession CreateSession();

    /// <summary>A session that the action prepares before it is handed out.</summary>
    ISession CreateSession(Action<ISession>? initializationAction);
}
