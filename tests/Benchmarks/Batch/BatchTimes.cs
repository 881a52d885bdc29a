using System.Diagnostics;
using System.Globalization;

namespace CcHc.Lint.Benchmarks.Batch;

/// <summary>
/// "Check an archive": processes over a folder of different plans, measured from outside: start, reading, checking and
/// writing the report are all in the time. The median of some runs, which alternate so that what else the machine does
/// meets all alike.
/// </summary>
public static class BatchTimes
{
    private const int Plans = 500;
    private const int Rounds = 9;
    private const int ColdStarts = 15;

    // The budgets of the design page, on the machine on which they were set.
    private const double ColdBudget = 120;
    private const double PlansPerSecondBudget = 250;
    private const double CachedPlansPerSecondBudget = 2000;

    // Places in the list of kinds of runs.
    private const int AllCores = 0;
    private const int OneCore = 1;
    private const int FromCache = 3;
    private const int TwoProcesses = 4;

    /// <param name="command">Path of the executable cchc-lint.</param>
    /// <param name="textlint">Folder with the installed textlint, or null to leave it out.</param>
    public static void Print(string command, string? textlint, TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("cchc-lint-batch-").FullName;
        try
        {
            command = Path.GetFullPath(command);
            var plans = WritePlans(Path.Combine(folder, "plans"), Plans);
            var halves = new[] { WritePlans(Path.Combine(folder, "half-0"), Plans / 2), WritePlans(Path.Combine(folder, "half-1"), Plans / 2, Plans / 2) };
            // A new one each time: to delete the one before keeps the disk busy beside the run.
            var caches = 0;
            var cache = "";
            var report = Path.Combine(folder, "report.json");
            string[] check = ["check", plans, "--output", $"json={report}", "--format", "github", "--fail-on", "never"];
            var kinds = new List<(string Name, Func<MeasuredProcess> Run)>
            {
                ("no cache, all cores", () => Run(command, [.. check, "--no-cache"], folder)),
                ("no cache, one core", () => RunOnCore(0, command, [.. check, "--no-cache"], folder)),
                ("empty cache, all cores", () =>
                {
                    cache = Path.Combine(folder, $"cache-{caches++}");
                    return Run(command, [.. check, "--cache-dir", cache], folder);
                }),
                ("from the cache, all cores", () => Run(command, [.. check, "--cache-dir", cache], folder)),
                ("two processes, a core each", () => RunInTwo(command, halves, folder)),
            };
            var runs = kinds.Select(_ => new List<MeasuredProcess>()).ToList();
            var yardsticks = new List<MeasuredProcess>();
            for (var round = 0; round < Rounds; round++)
            {
                yardsticks.Add(Yardstick.RunSome(Path.Combine(plans, "0000.md"), folder));
                for (var i = 0; i < kinds.Count; i++) runs[i].Add(kinds[i].Run());
            }

            output.WriteLine($"{Plans} different plans of 64 KB, {Environment.ProcessorCount} cores, median of {Rounds} runs");
            output.WriteLine();
            output.WriteLine("                                  ms   plans/s   peak MB");
            for (var i = 0; i < kinds.Count; i++) Row(kinds[i].Name, runs[i], Plans, output);
            output.WriteLine();
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"all cores to one core: {TimesAsFast(runs[AllCores], runs[OneCore]):F2} times as fast; a process on each core, which share nothing: {TimesAsFast(runs[TwoProcesses], runs[OneCore]):F2} (medians of the pairs)"));
            for (var i = 0; i < kinds.Count; i++)
            {
                if (i is not (OneCore or TwoProcesses)) PrintYardsticks(kinds[i].Name, runs[i], yardsticks, Plans * 1000 / (i == FromCache ? CachedPlansPerSecondBudget : PlansPerSecondBudget), output);
            }

            PrintCold(command, textlint, plans, folder, output);
            if (textlint is not null) PrintTextlint(textlint, plans, folder, MedianOf(runs[AllCores]), output);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Writes plans into a folder, "0000.md" and on, and gives its full path.</summary>
    /// <param name="first">Number of the first.</param>
    public static string WritePlans(string folder, int count, int first = 0)
    {
        Directory.CreateDirectory(folder);
        for (var i = first; i < first + count; i++) File.WriteAllText(Path.Combine(folder, $"{i:D4}.md"), BatchPlan.Text(i));
        return Path.GetFullPath(folder);
    }

    private static void PrintCold(string command, string? textlint, string plans, string folder, TextWriter output)
    {
        var plan = Path.Combine(plans, "0000.md");
        var (ours, theirs, yardsticks) = (new List<MeasuredProcess>(), new List<MeasuredProcess>(), new List<MeasuredProcess>());
        var cache = Path.Combine(folder, "cold");
        var withCache = new List<MeasuredProcess>();
        for (var i = 0; i < ColdStarts; i++)
        {
            yardsticks.Add(Yardstick.Run(plan, folder));
            ours.Add(Run(command, ["check", plan, "--fail-on", "never"], folder));
            if (textlint is not null) theirs.Add(Textlint(textlint, [plan]));
            if (Directory.Exists(cache)) Directory.Delete(cache, recursive: true);
            withCache.Add(Run(command, ["check", plan, "--fail-on", "never", "--cache-dir", cache], folder));
        }

        output.WriteLine();
        output.WriteLine($"one plan from cold, text output, {ColdStarts} paired runs");
        output.WriteLine("                                  ms   plans/s   peak MB");
        Row("cchc-lint check", ours, 1, output);
        Row("the same into an empty cache", withCache, 1, output);
        Row("yardstick", yardsticks, 1, output);
        PrintYardsticks("cchc-lint check", ours, yardsticks, ColdBudget, output);
        if (textlint is null) return;
        Row("textlint with prh", theirs, 1, output);
        var ratios = ours.Zip(theirs, (a, b) => a.Milliseconds / b.Milliseconds).Order().ToList();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"cchc-lint to textlint, median of the pairs: {ratios[ratios.Count / 2]:F2}"));
    }

    private static void PrintYardsticks(string name, List<MeasuredProcess> runs, List<MeasuredProcess> yardsticks, double budget, TextWriter output) =>
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name}: {Yardstick.RatioOf(runs, yardsticks):F2} yardsticks, median of the pairs (budget {Yardstick.BudgetOf(budget):F2}, which is {budget:F0} ms where a yardstick is {Yardstick.ReferenceMilliseconds:F0} ms)"));

    private static void PrintTextlint(string textlint, string plans, string folder, double ours, TextWriter output)
    {
        var runs = new List<MeasuredProcess>();
        for (var i = 0; i < 3; i++) runs.Add(Textlint(textlint, [plans]));
        output.WriteLine();
        output.WriteLine("textlint with prh over the same plans, median of 3 runs");
        Row("textlint with prh", runs, Plans, output);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"textlint to cchc-lint without cache: {MedianOf(runs) / ours:F1} times the time"));
    }

    private static MeasuredProcess Textlint(string textlint, IReadOnlyList<string> paths)
    {
        var run = MeasuredProcess.Run(
            "node", ["node_modules/textlint/bin/textlint.js", "--format", "json", "--config", Path.Combine(textlint, ".textlintrc.json"), .. paths], textlint);
        return run.ExitCode is 0 or 1 ? run : throw new InvalidOperationException($"textlint failed: {run.Output}");
    }

    private static MeasuredProcess Run(string command, IReadOnlyList<string> arguments, string folder)
    {
        var run = MeasuredProcess.Run(command, arguments, folder);
        return run.ExitCode == 0 ? run : throw new InvalidOperationException($"cchc-lint failed: {run.Output}");
    }

    // The whole process on one core: with one worker alone, collecting and compiling would still go on on the others.
    private static MeasuredProcess RunOnCore(int core, string command, IReadOnlyList<string> arguments, string folder) =>
        OperatingSystem.IsLinux()
            ? Run("taskset", ["--cpu-list", core.ToString(CultureInfo.InvariantCulture), command, .. arguments], folder)
            : throw new PlatformNotSupportedException("One core is had with taskset, on Linux.");

    // Half of the plans each, at the same time: cores that share a part of the processor, or the machine with others, are no two times one.
    private static MeasuredProcess RunInTwo(string command, string[] halves, string folder)
    {
        var runs = new MeasuredProcess[halves.Length];
        var begin = Stopwatch.GetTimestamp();
        var threads = halves.Select((half, core) => new Thread(() => runs[core] = RunOnCore(core, command, ["check", half, "--output", $"json={half}.json", "--format", "github", "--fail-on", "never", "--no-cache"], folder))).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        return runs[0] with { Milliseconds = Stopwatch.GetElapsedTime(begin).TotalMilliseconds, PeakMegabytes = runs.Sum(run => run.PeakMegabytes) };
    }

    private static double TimesAsFast(List<MeasuredProcess> runs, List<MeasuredProcess> others) =>
        runs.Zip(others, (a, b) => b.Milliseconds / a.Milliseconds).Order().ElementAt(runs.Count / 2);

    private static double MedianOf(List<MeasuredProcess> runs) => runs.Select(run => run.Milliseconds).Order().ElementAt(runs.Count / 2);

    private static void Row(string name, List<MeasuredProcess> runs, int plans, TextWriter output)
    {
        var median = MedianOf(runs);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-28} {median,7:F0}   {plans * 1000 / median,7:F0}   {runs.Max(run => run.PeakMegabytes),7:F0}"));
    }
}
