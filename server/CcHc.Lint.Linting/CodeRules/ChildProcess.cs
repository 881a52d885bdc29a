using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace CcHc.Lint.Linting.CodeRules;

/// <summary>Why a process was ended, or ended by itself.</summary>
internal enum EndReason
{
    /// <summary>By itself, without a word.</summary>
    Crash,
    Time,
    Memory,
    StackOverflow,

    /// <summary>Its answer was too long or none that can be read.</summary>
    Answer,
}

/// <summary>
/// A process of this program with a task of its own, limits on time and memory, and next to nothing of this process's
/// environment. Used by one thread.
/// </summary>
internal sealed class ChildProcess : IDisposable
{
    /// <summary>How often time and memory are looked at.</summary>
    private const int WatchMs = 50;

    /// <summary>How many times its share of a processor it may take by the clock.</summary>
    private const int Patience = 6;

    private readonly Process _process;
    private readonly long _maxBytes;
    private readonly Timer _watch;
    private readonly StringBuilder _errors = new();
    private readonly Lock _gate = new();
    private TimeSpan? _allowed;
    private TimeSpan _usedBefore;
    private long _since;
    private int _ended = -1;

    private ChildProcess(Process process, long maxBytes)
    {
        _process = process;
        _maxBytes = maxBytes;
        process.ErrorDataReceived += (_, line) => Keep(line.Data);
        process.BeginErrorReadLine();
        _watch = new Timer(_ => Watch(), null, WatchMs, WatchMs);
    }

    /// <summary>What was sent to it already, by key.</summary>
    public HashSet<string> Known { get; } = new(StringComparer.Ordinal);

    /// <param name="heapBytes">Most managed memory.</param>
    /// <param name="maxBytes">Most memory of all kinds.</param>
    /// <returns>Null where the program cannot be started.</returns>
    public static ChildProcess? Start(IReadOnlyList<string> program, string command, long heapBytes, long maxBytes)
    {
        if (program.Count == 0) return null;
        var start = new ProcessStartInfo(program[0])
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
            UseShellExecute = false, CreateNoWindow = true, WorkingDirectory = AppContext.BaseDirectory,
        };
        foreach (var argument in program.Skip(1)) start.ArgumentList.Add(argument);
        start.ArgumentList.Add(command);
        ChildEnvironment.Fill(start.Environment, heapBytes);
        try
        {
            return new ChildProcess(Process.Start(start)!, maxBytes);
        }
        catch (Exception failure) when (failure is Win32Exception or IOException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>
    /// From now on it may use that much of a processor until the next call. On a busy machine it may take longer by the
    /// clock, up to <see cref="Patience"/> times as long: that ends one that only sleeps.
    /// </summary>
    public void Allow(TimeSpan time)
    {
        lock (_gate) (_allowed, _usedBefore, _since) = (time, Used(), Environment.TickCount64);
    }

    /// <summary>It has all the time in the world: nothing is asked of it.</summary>
    public void Rest()
    {
        lock (_gate) _allowed = null;
    }

    /// <returns>False where it has ended.</returns>
    public bool Send(byte[] piece)
    {
        try
        {
            Frames.Write(_process.StandardInput.BaseStream, piece);
            return true;
        }
        catch (Exception failure) when (failure is IOException or ObjectDisposedException or InvalidOperationException)
        {
            return false;
        }
    }

    /// <summary>The next piece of its answer; null where it has ended, or was ended because the piece is too long.</summary>
    public byte[]? Receive(int maxBytes)
    {
        try
        {
            return Frames.Read(_process.StandardOutput.BaseStream, maxBytes);
        }
        catch (InvalidDataException)
        {
            End(EndReason.Answer);
        }
        catch (Exception failure) when (failure is IOException or ObjectDisposedException or InvalidOperationException)
        {
            // Its end of the pipe is gone.
        }

        return null;
    }

    /// <summary>Ends it with all processes that it started.</summary>
    public void End(EndReason reason)
    {
        if (Interlocked.CompareExchange(ref _ended, (int)reason, -1) == -1) Kill();
    }

    /// <summary>Why it ended; ends it where it still runs.</summary>
    public EndReason Reason()
    {
        // One that has said its last word gets a moment to end with its own reason.
        if (Volatile.Read(ref _ended) < 0) WaitForExit(500);
        Kill();
        var reason = (EndReason)Volatile.Read(ref _ended);
        if (reason >= 0) return reason;
        WaitForExit(2000);
        string errors;
        lock (_errors) errors = _errors.ToString();
        if (errors.Contains("Stack overflow", StringComparison.Ordinal)) return EndReason.StackOverflow;
        var isOutOfMemory = errors.Contains("Out of memory", StringComparison.Ordinal) || errors.Contains("OutOfMemory", StringComparison.Ordinal)
            || (_process.HasExited && _process.ExitCode == Child.RuleChild.OutOfMemory);
        return isOutOfMemory ? EndReason.Memory : EndReason.Crash;
    }

    public void Dispose()
    {
        _watch.Dispose();
        Kill();
        _process.Dispose();
    }

    private void Kill()
    {
        try
        {
            if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        }
        catch (Exception failure) when (failure is InvalidOperationException or Win32Exception or NotSupportedException or AggregateException)
        {
            // It has ended meanwhile.
        }
    }

    private void WaitForExit(int milliseconds)
    {
        try
        {
            // With the wait without a limit behind it the error output is read to its end.
            if (_process.WaitForExit(milliseconds)) _process.WaitForExit();
        }
        catch (Exception failure) when (failure is InvalidOperationException or Win32Exception)
        {
            // There is nothing to wait for.
        }
    }

    private void Watch()
    {
        try
        {
            bool isLate;
            lock (_gate)
            {
                _process.Refresh();
                isLate = _allowed is { } time && (Used() - _usedBefore > time || Environment.TickCount64 - _since > Patience * time.TotalMilliseconds);
            }

            if (isLate) End(EndReason.Time);
            else if (_process.WorkingSet64 > _maxBytes) End(EndReason.Memory);
        }
        catch (Exception failure) when (failure is InvalidOperationException or Win32Exception or NotSupportedException)
        {
            // It has ended meanwhile.
        }
    }

    private TimeSpan Used()
    {
        try
        {
            return _process.TotalProcessorTime;
        }
        catch (Exception failure) when (failure is InvalidOperationException or Win32Exception or NotSupportedException)
        {
            return TimeSpan.Zero;
        }
    }

    private void Keep(string? line)
    {
        lock (_errors)
        {
            if (line is not null && _errors.Length < 4000) _errors.Append(line).Append('\n');
        }
    }
}
