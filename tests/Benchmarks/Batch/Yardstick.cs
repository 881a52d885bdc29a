namespace CcHc.Lint.Benchmarks.Batch;

/// <summary>
/// The program tests/Yardstick, by which times are told apart from how fast a machine is at the moment: what takes a
/// number of yardsticks here takes about as many on another machine with as many cores.
/// </summary>
public static class Yardstick
{
    /// <summary>What it takes, in milliseconds, on the quiet machine with two cores on which the budgets were set.</summary>
    public const double ReferenceMilliseconds = 55;

    private static readonly string Command = Path.GetFullPath(
        Path.Combine(AppContext.BaseDirectory, "../../../../Yardstick/bin", ConfigurationName, "net10.0", OperatingSystem.IsWindows() ? "yardstick.exe" : "yardstick"));

#if DEBUG
    private const string ConfigurationName = "Debug";
#else
    private const string ConfigurationName = "Release";
#endif

    /// <exception cref="InvalidOperationException">It failed.</exception>
    public static MeasuredProcess Run(string plan, string folder)
    {
        var run = MeasuredProcess.Run(Command, [plan], folder);
        return run.ExitCode == 0 ? run : throw new InvalidOperationException($"{Command} failed: {run.Output}");
    }

    /// <summary>The median of some runs in a row, for comparison with what takes much longer than one.</summary>
    public static MeasuredProcess RunSome(string plan, string folder) =>
        Enumerable.Range(0, 7).Select(_ => Run(plan, folder)).OrderBy(run => run.Milliseconds).ElementAt(3);

    /// <summary>The median of the ratios of runs that were made in turns.</summary>
    public static double RatioOf(IReadOnlyList<MeasuredProcess> runs, IReadOnlyList<MeasuredProcess> yardsticks) =>
        runs.Zip(yardsticks, (run, yardstick) => run.Milliseconds / yardstick.Milliseconds).Order().ElementAt(runs.Count / 2);

    /// <summary>How many yardsticks a budget is.</summary>
    /// <param name="milliseconds">The budget, on the machine on which it was set.</param>
    public static double BudgetOf(double milliseconds) => milliseconds / ReferenceMilliseconds;
}
