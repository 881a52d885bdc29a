using System.Diagnostics;
using CcHc.Lint.Documents;
using CcHc.Lint.Linting.CodeRules;
using CcHc.Lint.Rules.Packs;

namespace CcHc.Lint.Linting;

/// <summary>
/// Measures what rules of contributed packs take, added up over documents. Of several runs over a document the quickest
/// counts; a rule that takes long is not run so often.
/// </summary>
internal sealed class PackRuleTimes
{
    private const int Runs = 5;

    // By then the first run has told enough.
    private static readonly TimeSpan Enough = TimeSpan.FromSeconds(1);

    private readonly Dictionary<string, TimeSpan> _times = new(StringComparer.Ordinal);

    public IEnumerable<RuleTime> All => _times.Select(time => new RuleTime(time.Key, time.Value));

    /// <summary>Runs each rule alone. What all rules of packs need of the document is made ready before.</summary>
    public void Measure(IEnumerable<PackRule> rules, PackDocument document)
    {
        _ = document.Units;
        foreach (var rule in rules)
        {
            var runner = new PackRunner([rule]);
            var least = TimeSpan.MaxValue;
            Repeat(() =>
            {
                var start = Stopwatch.GetTimestamp();
                // What goes wrong was named when the document was checked.
                runner.Run(document, []);
                least = Shorter(least, Stopwatch.GetElapsedTime(start));
            });
            Add(rule.Descriptor.Id, least);
        }
    }

    /// <summary>Runs code, which says itself what each of its rules took.</summary>
    /// <param name="run">Waits for what was found; null where nothing can run.</param>
    public void Measure(Func<CodeRuleOutcome?> run)
    {
        var least = new Dictionary<string, TimeSpan>(StringComparer.Ordinal);
        Repeat(() =>
        {
            if (run() is not { } outcome) return;
            foreach (var (rule, time) in outcome.Times) least[rule] = Shorter(least.GetValueOrDefault(rule, TimeSpan.MaxValue), time);
        });
        foreach (var (rule, time) in least) Add(rule, time);
    }

    private static void Repeat(Action run)
    {
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < Runs && Stopwatch.GetElapsedTime(start) < Enough; i++) run();
    }

    private static TimeSpan Shorter(TimeSpan a, TimeSpan b) => a < b ? a : b;

    private void Add(string rule, TimeSpan time) => _times[rule] = _times.GetValueOrDefault(rule) + time;
}
