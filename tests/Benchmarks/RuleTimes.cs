using System.Diagnostics;
using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Reading;
using CcHc.Lint.Linting;
using CcHc.Lint.Linting.Placing;
using CcHc.Lint.Plans;
using CcHc.Lint.RulePacks;
using CcHc.Lint.Rules;

namespace CcHc.Lint.Benchmarks;

/// <summary>
/// What each step of a check, and each rule, costs on one plan once everything is hot. Many short runs, of which the
/// least and the median are stated: what other programs take from the processor shows in neither while a run is shorter
/// than a slice of its time. Kilobytes allocated are exact.
/// </summary>
public static class RuleTimes
{
    private const int WarmUp = 400;
    private const int Runs = 400;

    public static void Print(string name, string text, TextWriter output)
    {
        var registry = BuiltInRegistry.Load();
        var reader = new PlanReader(registry, BuiltInLexicon.Load(registry));
        LintRule[] rules = [.. BuiltInRules.All.Where(rule => !rule.Descriptor.IsPreview)];
        var descriptors = rules.ToDictionary(rule => rule.Descriptor.Id, rule => rule.Descriptor, StringComparer.Ordinal);
        var options = new PlanReadOptions(null, registry.KnownUntil);
        Document document = null!;
        Plan plan = null!;
        List<RuleFinding> found = [];
        var all = Compile(rules);

        var reading = Measure(() => document = DocumentReader.ReadText("plan.md", text));
        var facts = Measure(() => plan = reader.Read(document, options));
        object[] inserted = [.. plan.Facts];
        var together = Measure(() => found = Run(all, inserted));
        var placing = Measure(() => new FindingPlacer(plan, descriptors, selection: null).Place(found));

        var alone = rules.Select(rule => TimeOf(rule, inserted)).ToList();

        // Last, when the engine is as hot as it was for the last rule: what a session costs without any.
        var empty = Measure(() => Run(Compiled.Empty, inserted));

        output.WriteLine($"{name}: {System.Text.Encoding.UTF8.GetByteCount(text) / 1024} KB, {inserted.Length} facts, {rules.Length} rules, {found.Count} findings; {Runs} runs after {WarmUp}");
        output.WriteLine();
        output.WriteLine("step                            least   median      KB   (ms)");
        Row(output, "read", reading);
        Row(output, "facts", facts);
        Row(output, "rules, all in one session", together);
        Row(output, "  of it insert, no rule", empty);
        Row(output, "place findings", placing);
        output.WriteLine();
        output.WriteLine("rule (alone, without insert)    least   median      KB  findings");
        var sum = default(Cost);
        foreach (var (rule, whole, count) in alone.OrderByDescending(item => item.Cost.Least))
        {
            var cost = new Cost(whole.Least - empty.Least, whole.Median - empty.Median, whole.Kilobytes - empty.Kilobytes);
            Row(output, rule, cost, count);
            sum = new Cost(sum.Least + cost.Least, sum.Median + cost.Median, sum.Kilobytes + cost.Kilobytes);
        }

        Row(output, "sum of all rules", sum);
    }

    private static (string Rule, Cost Cost, int Findings) TimeOf(LintRule rule, object[] facts)
    {
        var factory = Compile([rule]);
        var count = 0;
        var cost = Measure(() => count = Run(factory, facts).Count);
        return (rule.Descriptor.Id, cost, count);
    }

    private static List<RuleFinding> Run(ISessionFactory factory, object[] facts)
    {
        var session = factory.CreateSession();
        session.InsertAll(facts);
        session.Fire();
        return [.. session.Query<RuleFinding>()];
    }

    private static ISessionFactory Compile(LintRule[] rules)
    {
        var repository = new RuleRepository { Activator = new Given(rules) };
        repository.Load(load => load.From([.. rules.Select(rule => rule.GetType())]));
        return repository.Compile();
    }

    private static Cost Measure(Action action)
    {
        // In two parts with a pause: what is hot is compiled beside the program, and must have been.
        for (var i = 0; i < WarmUp / 2; i++) action();
        Thread.Sleep(20);
        for (var i = 0; i < WarmUp / 2; i++) action();
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        action();
        bytes = GC.GetAllocatedBytesForCurrentThread() - bytes;
        var times = new double[Runs];
        for (var i = 0; i < Runs; i++)
        {
            var start = Stopwatch.GetTimestamp();
            action();
            times[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        Array.Sort(times);
        return new Cost(times[0], times[Runs / 2], bytes / 1024);
    }

    private static void Row(TextWriter output, string name, Cost cost, int? findings = null) =>
        output.WriteLine($"{name,-30} {cost.Least,6:F3}   {cost.Median,6:F3}  {cost.Kilobytes,6}{(findings is null ? "" : $"  {findings,8}")}");

    private readonly record struct Cost(double Least, double Median, long Kilobytes);

    private static class Compiled
    {
        public static readonly ISessionFactory Empty = Compile([]);
    }

    private sealed class Given(LintRule[] rules) : IRuleActivator
    {
        private readonly Dictionary<Type, LintRule> _byType = rules.ToDictionary(rule => rule.GetType());

        public IEnumerable<Rule> Activate(Type type) => [_byType[type]];
    }
}
