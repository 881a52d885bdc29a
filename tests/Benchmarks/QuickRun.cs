using System.Diagnostics;

namespace CcHc.Lint.Benchmarks;

/// <summary>
/// The same measurement without BenchmarkDotNet: less exact, done in less than a minute. It takes processor time, so
/// that it can be stated on a machine that has other work too; collecting garbage is included.
/// </summary>
public static class QuickRun
{
    private const int Batches = 6;
    private const int Runs = 20;

    public static void Print(TextWriter output)
    {
        var clock = Stopwatch.StartNew();
        var factory = PlanRules.Compile();
        var fired = PlanRules.Run(factory, PlanFacts.Make(60, 200, 240));
        output.WriteLine($"cold: 7 rules, 500 facts, {fired} fired: {clock.Elapsed.TotalMilliseconds:F1} ms");
        output.WriteLine();
        output.WriteLine("citations instruments  tasks |     ms     GC     KB | all doubled: ms     GC  2N/N without GC");

        // Warm until what is hot is compiled.
        for (var i = 0; i < 20; i++) PlanRules.Run(factory, PlanFacts.Make(3000, 2000, 5000));
        foreach (var citations in (int[])[30, 300, 3000])
        {
            foreach (var instruments in (int[])[200, 2000])
            {
                foreach (var tasks in (int[])[50, 500, 5000]) PrintRow(output, factory, citations, instruments, tasks);
            }
        }
    }

    private static void PrintRow(TextWriter output, ISessionFactory factory, int citations, int instruments, int tasks)
    {
        var once = Mean(factory, PlanFacts.Make(citations, instruments, tasks));
        var twice = Mean(factory, PlanFacts.Make(2 * citations, 2 * instruments, 2 * tasks));
        var facts = PlanFacts.Make(citations, instruments, tasks);
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        PlanRules.Run(factory, facts);
        bytes = GC.GetAllocatedBytesForCurrentThread() - bytes;
        output.WriteLine(
            $"{citations,9} {instruments,11} {tasks,6} | {once.Total,6:F2} {once.Collecting,6:F2} {bytes / 1024,6} | "
            + $"{twice.Total,15:F2} {twice.Collecting,6:F2} {twice.Total / once.Total,5:F2} {(twice.Total - twice.Collecting) / (once.Total - once.Collecting),5:F2}");
    }

    /// <summary>
    /// The mean over enough runs that each has its share of collecting garbage (a single run has all of it or none), of
    /// the quickest of some batches: what else the machine does only ever adds.
    /// </summary>
    private static (double Total, double Collecting) Mean(ISessionFactory factory, List<object> facts)
    {
        for (var i = 0; i < 3; i++) PlanRules.Run(factory, facts);
        var best = (Total: double.MaxValue, Collecting: 0d);
        for (var batch = 0; batch < Batches; batch++)
        {
            GC.Collect();
            var before = Environment.CpuUsage.TotalTime;
            var pausesBefore = GC.GetTotalPauseDuration();
            for (var i = 0; i < Runs; i++) PlanRules.Run(factory, facts);
            var total = (Environment.CpuUsage.TotalTime - before).TotalMilliseconds / Runs;
            if (total < best.Total) best = (total, (GC.GetTotalPauseDuration() - pausesBefore).TotalMilliseconds / Runs);
        }

        return best;
    }
}
