using System.Diagnostics;

namespace CcHc.Lint.Linting;

/// <summary>What the steps of checks took, added up over documents and threads. Times are <see cref="Stopwatch"/> ticks.</summary>
public sealed class CheckTimes
{
    private long _facts;
    private long _rules;

    /// <summary>Reading the facts of documents.</summary>
    public TimeSpan Facts => Stopwatch.GetElapsedTime(0, Volatile.Read(ref _facts));

    /// <summary>Running the rules.</summary>
    public TimeSpan Rules => Stopwatch.GetElapsedTime(0, Volatile.Read(ref _rules));

    internal long Now => Stopwatch.GetTimestamp();

    internal void Add(long facts, long rules)
    {
        Interlocked.Add(ref _facts, facts);
        Interlocked.Add(ref _rules, rules);
    }
}
