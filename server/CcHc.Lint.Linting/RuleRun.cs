using CcHc.Lint.Documents;
using CcHc.Lint.Linting.CodeRules;
using CcHc.Lint.Rules;

namespace CcHc.Lint.Linting;

/// <summary>Rules that have run over the facts of one document.</summary>
internal sealed class RuleRun(IReadOnlyList<ISession> sessions)
{
    // A rule that throws at every fact is no news after so many times.
    private const int MostProblems = 100;

    public IEnumerable<RuleFinding> Findings => sessions.SelectMany(session => session.Query<RuleFinding>());

    /// <summary>A session whose rules have run over these facts.</summary>
    /// <param name="problems">Gets the rules that threw.</param>
    /// <exception cref="OperationCanceledException">The work was given up.</exception>
    public static ISession Begin(ISessionFactory rules, IEnumerable<object> facts, List<DocumentProblem> problems, CancellationToken cancellation)
    {
        var session = rules.CreateSession();
        session.InsertAll(facts);
        Fire(session, problems, cancellation);
        return session;
    }

    /// <summary>Runs the rules over further facts.</summary>
    public void Add(IReadOnlyList<object> facts, List<DocumentProblem> problems, CancellationToken cancellation)
    {
        foreach (var session in sessions)
        {
            session.InsertAll(facts);
            Fire(session, problems, cancellation);
        }
    }

    private static void Fire(ISession session, List<DocumentProblem> problems, CancellationToken cancellation)
    {
        while (true)
        {
            try
            {
                session.Fire(cancellation);
                cancellation.ThrowIfCancellationRequested();
                return;
            }
            catch (RuleExpressionEvaluationException failure)
            {
                // A rule that throws is named once; the session goes on with the matches of the others.
                problems.Add(RuleProblems.Of(failure));
                if (problems.Count > MostProblems) return;
            }
        }
    }
}
