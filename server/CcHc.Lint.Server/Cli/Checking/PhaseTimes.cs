using System.Diagnostics;
using CcHc.Lint.Linting;

namespace CcHc.Lint.Server.Cli.Checking;

/// <summary>A step of a run that is timed.</summary>
internal enum Phase
{
    /// <summary>Finding the files.</summary>
    Find,

    /// <summary>Reading bytes and naming their content.</summary>
    Read,

    /// <summary>Looking up and keeping results.</summary>
    Cache,

    /// <summary>Turning bytes into text and blocks.</summary>
    Parse,

    /// <summary>Counting places and filling in messages.</summary>
    Report,

    /// <summary>Writing the reports.</summary>
    Write,
}

/// <summary>What the steps of a run took, added up over its threads, and which documents took longest. Safe to use from several threads.</summary>
internal sealed class PhaseTimes
{
    private const int Slowest = 5;

    private readonly long[] _phases = new long[(int)Phase.Write + 1];
    private readonly List<SlowDocument> _slowest = [];

    /// <summary>What reading facts and running rules took.</summary>
    public CheckTimes Check { get; } = new();

    public long Now => Stopwatch.GetTimestamp();

    /// <summary>The documents whose facts and rules took longest, the slowest first.</summary>
    public IReadOnlyList<SlowDocument> SlowestDocuments => _slowest;

    public TimeSpan Of(Phase phase) => Stopwatch.GetElapsedTime(0, Volatile.Read(ref _phases[(int)phase]));

    /// <summary>Adds what went by since <paramref name="start"/>, which is set to now.</summary>
    public void Add(Phase phase, ref long start)
    {
        var now = Now;
        Interlocked.Add(ref _phases[(int)phase], now - start);
        start = now;
    }

    /// <summary>Notes a document whose facts and rules are done, and sets <paramref name="start"/> to now.</summary>
    public void Done(TimedDocument document, string file, ref long start)
    {
        var now = Now;
        lock (_slowest)
        {
            _slowest.Add(new SlowDocument(file, Stopwatch.GetElapsedTime(start, now), document));
            _slowest.Sort(static (a, b) => b.Elapsed.CompareTo(a.Elapsed));
            if (_slowest.Count > Slowest) _slowest.RemoveAt(Slowest);
        }

        start = now;
    }
}

/// <summary>A document that took long.</summary>
/// <param name="Elapsed">For facts and rules.</param>
internal sealed record SlowDocument(string File, TimeSpan Elapsed, TimedDocument Document);
