using CcHc.Lint.Documents;
using CcHc.Lint.Rules;

namespace CcHc.Lint.Linting;

/// <summary>Rules that have run over the facts of one document.</summary>
/// <param name="hasFailed">True where a rule threw.</param>
internal sealed class RuleRun(IReadOnlyList<ISession> sessions, bool hasFailed)
{
    // A rule that throws at every fact is no news after so many times.
    private const int MostProblems = 100;

    private readonly List<object> _added = [];

    public IEnumerable<RuleFinding> Findings => sessions.SelectMany(session => session.Query<RuleFinding>());

    /// <summary>True where a rule threw: it takes no part any more.</summary>
    public bool HasFailed { get; private set; } = hasFailed;

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
        _added.AddRange(facts);
        foreach (var session in sessions) session.InsertAll(facts);
        Fire(problems, cancellation);
    }

    /// <summary>Puts other facts in the place of some, and takes away those that were added. The rules look at them when they next fire.</summary>
    public void Replace(IReadOnlyList<object> gone, IReadOnlyList<object> facts)
    {
        foreach (var session in sessions)
        {
            session.RetractAll(_added);
            session.RetractAll(gone);
            session.InsertAll(facts);
        }

        _added.Clear();
    }

    /// <summary>Fires the rules whose facts have changed.</summary>
    /// <param name="problems">Gets the rules that threw.</param>
    /// <exception cref="OperationCanceledException">The work was given up; what has not fired does so the next time.</exception>
    public void Fire(List<DocumentProblem> problems, CancellationToken cancellation)
    {
        var known = problems.Count;
        try
        {
            foreach (var session in sessions) Fire(session, problems, cancellation);
        }
        finally
        {
            HasFailed |= problems.Count > known;
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
