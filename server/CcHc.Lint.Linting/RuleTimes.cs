using System.Diagnostics;
using CcHc.Lint.Plans;
using CcHc.Lint.RulePacks;
using CcHc.Lint.Rules;

namespace CcHc.Lint.Linting;

/// <summary>Measures what each built-in rule takes on given plans, each rule in a session of its own: in one session rules share their work.</summary>
public static class RuleTimes
{
    private const int Runs = 5;

    /// <summary>The rules by what they took over all plans, the slowest first. Of several runs on a plan the quickest counts.</summary>
    public static IReadOnlyList<RuleTime> Measure(IReadOnlyList<Plan> plans)
    {
        var facts = plans.Select(plan => plan.Facts.ToList<object>()).ToList();
        var none = TimeOf([], facts);
        return
        [
            .. BuiltInRules.All.Where(rule => !rule.Descriptor.IsPreview)
                .Select(rule => new RuleTime(rule.Descriptor.Id, TimeSpan.FromTicks(Math.Max(0, (TimeOf([rule], facts) - none).Ticks))))
                .OrderByDescending(time => time.Elapsed).ThenBy(time => time.RuleId, StringComparer.Ordinal),
        ];
    }

    private static TimeSpan TimeOf(LintRule[] rules, List<List<object>> plans)
    {
        var repository = new RuleRepository { Activator = new RuleSessions.GivenRules(rules) };
        repository.Load(load => load.From([.. rules.Select(rule => rule.GetType())]));
        var factory = repository.Compile();
        var total = TimeSpan.Zero;
        foreach (var facts in plans)
        {
            var least = TimeSpan.MaxValue;
            for (var run = 0; run < Runs; run++)
            {
                var start = Stopwatch.GetTimestamp();
                Run(factory, facts);
                var elapsed = Stopwatch.GetElapsedTime(start);
                if (elapsed < least) least = elapsed;
            }

            total += least;
        }

        return total;
    }

    private static void Run(ISessionFactory factory, List<object> facts)
    {
        try
        {
            var session = factory.CreateSession();
            session.InsertAll(facts);
            session.Fire();
        }
        catch (RuleExpressionEvaluationException)
        {
            // A rule that fails was named when the document was checked; it is as quick as it is.
        }
    }
}

/// <summary>What a rule took.</summary>
public sealed record RuleTime(string RuleId, TimeSpan Elapsed);
