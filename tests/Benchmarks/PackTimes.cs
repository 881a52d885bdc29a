using System.Diagnostics;
using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Reading;
using CcHc.Lint.Linting.PackTests;
using CcHc.Lint.Plans;
using CcHc.Lint.RulePacks;
using CcHc.Lint.Rules.Packs;
using CcHc.Lint.Rules.Packs.Files;
using CcHc.Lint.Rules.Packs.Reading;

namespace CcHc.Lint.Benchmarks;

/// <summary>What a pack of 300 YAML rules costs: to read, and to run over a plan, with the reading of the plan's facts beside it.</summary>
public static class PackTimes
{
    private const int Rules = 300;
    private const int Runs = 60;

    public static void Print(TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("cchc-lint-").FullName;
        try
        {
            Write(folder);
            var registry = BuiltInRegistry.Load();
            var text = SamplePlan.Text();
            var document = DocumentReader.ReadText("plan.md", text);
            var reader = new PlanReader(registry, BuiltInLexicon.Load(registry));
            var options = new PlanReadOptions(null, registry.KnownUntil);
            var plan = reader.Read(document, options);
            RulePack pack = null!;
            var reading = Measure(() => pack = PackReader.Read(folder, registry.Structure, new Version(1, 0)));
            var runner = new PackRunner(pack.Rules);
            var found = 0;
            var running = Measure(() => found = runner.Run(plan, _ => true, []).Count);
            var facts = Measure(() => reader.Read(document, options));
            output.WriteLine($"{pack.Rules.Count} rules of {pack.Rules.Select(rule => rule.GetType()).Distinct().Count()} sorts, {pack.Problems.Count} problems, plan of {text.Length / 1024} K characters, {found} findings; {Runs} runs");
            output.WriteLine($"{"",-24} least ms  median ms");
            foreach (var (name, cost) in ((string, (double Least, double Median))[])[("reading the pack", reading), ("running its rules", running), ("facts of the plan", facts)])
                output.WriteLine($"{name,-24} {cost.Least,8:F2}   {cost.Median,8:F2}");
            output.WriteLine($"rules of the pack / facts of the plan: {running.Least / facts.Least:F2}");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Write(string folder)
    {
        File.WriteAllText(Path.Combine(folder, PackReader.ManifestName), "id: nang\nversion: 1.0.0\ntitle: Nặng\n");
        // Rules that are code run elsewhere.
        string[] kinds = [.. RuleKinds.Names.Where(kind => kind != "code")];
        for (var i = 0; i < Rules; i++)
        {
            var kind = kinds[i % kinds.Length];
            var rule = Path.Combine(folder, $"quy-tac-{i}");
            Directory.CreateDirectory(rule);
            File.WriteAllText(Path.Combine(rule, PackReader.RuleName), RuleTemplate.Of(kind)!.RuleText($"NAN{101 + i}", kind));
        }
    }

    private static (double Least, double Median) Measure(Action action)
    {
        var times = new List<double>();
        for (var i = 0; i < Runs * 2; i++)
        {
            var clock = Stopwatch.StartNew();
            action();
            if (i >= Runs) times.Add(clock.Elapsed.TotalMilliseconds);
        }

        times.Sort();
        return (times[0], times[times.Count / 2]);
    }
}
