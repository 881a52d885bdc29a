using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;

namespace CcHc.Lint.Linting;

/// <summary>
/// The rules as they have run over one version of a document, for running them over the next one: told only of the facts
/// that differ, they come to the same findings. For one document that is checked by one thread at a time.
/// </summary>
public sealed class RuleMemory
{
    // Where more than this part of the facts differs, beginning anew is quicker.
    private const int LeastChanged = 8;

    // Rules that have not looked at facts that are gone still hold them: after so many times as many as there are, all is begun anew.
    private const int MostGone = 4;

    private readonly Dictionary<Type, FactsOfType> _facts = [];
    private RuleSessions? _rules;
    private RuleRun? _run;
    private long _gone;

    /// <summary>Runs the rules over the facts of a version.</summary>
    /// <param name="rules">Where they are not those of the version before, what they found is no help.</param>
    /// <param name="facts">All facts of the version.</param>
    /// <param name="begin">Runs the rules over these facts alone.</param>
    /// <param name="problems">Gets the rules that threw.</param>
    /// <exception cref="OperationCanceledException">The work was given up.</exception>
    internal RuleRun Run(RuleSessions rules, Fact[] facts, Func<RuleRun> begin, List<DocumentProblem> problems, CancellationToken cancellation)
    {
        // A rule that threw takes no part any more, and must be named again.
        var before = ReferenceEquals(rules, _rules) && _run is { HasFailed: false } ? _run : null;

        // Whatever goes wrong from here on, the next version begins anew.
        _run = null;
        _rules = rules;
        if (before is not null && _gone <= (long)facts.Length * MostGone && Take(facts) is { } difference && difference.Count <= facts.Length / LeastChanged)
        {
            _gone += difference.Gone.Count;
            var known = problems.Count;
            before.Replace(difference.Gone, difference.New);
            try
            {
                before.Fire(problems, cancellation);
            }
            catch (OperationCanceledException)
            {
                // It knows the facts of this version, and fires what it has not come to with those of the next one.
                _run = before;
                throw;
            }

            if (!before.HasFailed) return _run = before;

            // What the rule that threw had found in the version before may still be there.
            problems.RemoveRange(known, problems.Count - known);
        }

        _facts.Clear();
        _gone = 0;
        var run = begin();
        if (Take(facts) is not null) _run = run;
        return run;
    }

    /// <summary>Takes the facts of a version in the place of those of the version before.</summary>
    /// <returns>What differs; null where the facts of a type do not come in the order of their ordinals, by which they are compared.</returns>
    private Difference? Take(Fact[] facts)
    {
        foreach (var known in _facts.Values) known.Taken = 0;
        var difference = new Difference();
        FactsOfType? ofType = null;
        foreach (var fact in facts)
        {
            if (ofType is null || ofType.Type != fact.GetType()) ofType = Of(fact.GetType());
            if (fact.Ordinal != ofType.Taken) return null;
            if (!ofType.Take(fact, difference.Gone)) difference.New.Add(fact);
        }

        foreach (var known in _facts.Values) known.End(difference.Gone);
        return difference;
    }

    private FactsOfType Of(Type type)
    {
        if (!_facts.TryGetValue(type, out var facts)) _facts.Add(type, facts = new FactsOfType(type));
        return facts;
    }

    /// <summary>The facts of a type, by ordinal.</summary>
    private sealed class FactsOfType(Type type)
    {
        private readonly List<Fact> _facts = [];

        public Type Type { get; } = type;

        /// <summary>How many of the new version were taken.</summary>
        public int Taken { get; set; }

        /// <summary>Takes the next fact of the new version.</summary>
        /// <returns>True where the version before had the same; that one is kept.</returns>
        public bool Take(Fact fact, List<Fact> gone)
        {
            var place = Taken++;
            if (place == _facts.Count)
            {
                _facts.Add(fact);
                return false;
            }

            if (_facts[place].Equals(fact)) return true;
            gone.Add(_facts[place]);
            _facts[place] = fact;
            return false;
        }

        /// <summary>The new version has no more.</summary>
        public void End(List<Fact> gone)
        {
            for (var place = Taken; place < _facts.Count; place++) gone.Add(_facts[place]);
            _facts.RemoveRange(Taken, _facts.Count - Taken);
        }
    }

    private sealed class Difference
    {
        public List<Fact> Gone { get; } = [];

        public List<Fact> New { get; } = [];

        public int Count => Gone.Count + New.Count;
    }
}
