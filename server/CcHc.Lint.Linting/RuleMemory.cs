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
        foreach (var known in _facts.Values) known.Begin();
        FactsOfType? ofType = null;
        foreach (var fact in facts)
        {
            if (ofType is null || ofType.Type != fact.GetType()) ofType = Of(fact.GetType());
            if (!ofType.Take(fact)) return null;
        }

        var difference = new Difference();
        foreach (var known in _facts.Values) known.Compare(difference);
        return difference;
    }

    private FactsOfType Of(Type type)
    {
        if (!_facts.TryGetValue(type, out var facts)) _facts.Add(type, facts = new FactsOfType(type));
        return facts;
    }

    /// <summary>The facts of a type, in the order of their ordinals, which may leave some out.</summary>
    private sealed class FactsOfType(Type type)
    {
        private List<Fact> _now = [];
        private List<Fact> _before = [];

        public Type Type { get; } = type;

        /// <summary>Begins another version.</summary>
        public void Begin()
        {
            (_now, _before) = (_before, _now);
            _now.Clear();
        }

        /// <returns>False where the fact comes out of order.</returns>
        public bool Take(Fact fact)
        {
            if (_now.Count > 0 && _now[^1].Ordinal >= fact.Ordinal) return false;
            _now.Add(fact);
            return true;
        }

        /// <summary>Adds what one of both versions has and the other has not.</summary>
        public void Compare(Difference difference)
        {
            var before = 0;
            foreach (var fact in _now)
            {
                while (before < _before.Count && _before[before].Ordinal < fact.Ordinal) difference.Gone.Add(_before[before++]);
                if (before < _before.Count && _before[before].Ordinal == fact.Ordinal)
                {
                    var same = _before[before++];
                    if (same.Equals(fact)) continue;
                    difference.Gone.Add(same);
                }

                difference.New.Add(fact);
            }

            while (before < _before.Count) difference.Gone.Add(_before[before++]);
        }
    }

    private sealed class Difference
    {
        public List<Fact> Gone { get; } = [];

        public List<Fact> New { get; } = [];

        public int Count => Gone.Count + New.Count;
    }
}
