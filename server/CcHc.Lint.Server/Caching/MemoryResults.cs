using System.Collections.Concurrent;
using CcHc.Lint.Documents;
using CcHc.Lint.Server.Reports;

namespace CcHc.Lint.Server.Caching;

/// <summary>Remembers the results of the latest round of a process that checks again and again.</summary>
internal sealed class MemoryResults : IResultStore
{
    private ConcurrentDictionary<string, Kept> _before = new(StringComparer.Ordinal);
    private ConcurrentDictionary<string, Kept> _now = new(StringComparer.Ordinal);
    private int _found;

    public LocalizedText? Fault => null;

    /// <summary>How many documents of this round were known from the one before.</summary>
    public int Found => Volatile.Read(ref _found);

    public KnownResult? Find(byte[] key, DateOnly today, IReadOnlyList<string>? names)
    {
        var name = Convert.ToHexString(key);
        if ((!_now.TryGetValue(name, out var kept) && !_before.TryGetValue(name, out kept)) || (kept.Day is { } day && day != today)) return null;
        _now[name] = kept;
        Interlocked.Increment(ref _found);
        return new KnownResult(Rendered: null, kept.File);
    }

    public void Add(byte[] key, ReportedFile file, DateOnly? day, NamedRendering? rendering) => _now[Convert.ToHexString(key)] = new Kept(file, day);

    public void Add(byte[] key, NamedRendering rendering)
    {
        // Findings alone are remembered: the next round is asked for those few documents that changed.
    }

    /// <summary>What this round did not ask for is forgotten.</summary>
    public void Finish()
    {
        (_before, _now) = (_now, new(StringComparer.Ordinal));
        _found = 0;
    }

    private sealed record Kept(ReportedFile File, DateOnly? Day);
}
