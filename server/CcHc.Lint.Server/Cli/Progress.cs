using System.Diagnostics;
using CcHc.Lint.Documents;

namespace CcHc.Lint.Server.Cli;

/// <summary>A bar on standard error, only where a person waits for many files and the report itself goes elsewhere.</summary>
internal sealed class Progress(CliContext context, int total) : IDisposable
{
    private const int WorthShowing = 20;
    private const int Width = 24;

    // What a person can see change; more would cost time on a slow terminal.
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);

    private readonly bool _isShown = total > WorthShowing && context.Environment is { IsErrorTerminal: true, IsOutputTerminal: false };
    private readonly long _start = Stopwatch.GetTimestamp();
    private long _drawn;
    private int _done;
    private int _length;

    public void Advance()
    {
        _done++;
        if (!_isShown || (_drawn != 0 && Stopwatch.GetElapsedTime(_drawn) < Interval && _done < total)) return;
        _drawn = Stopwatch.GetTimestamp();
        var line = Line(_done, total, Stopwatch.GetElapsedTime(_start), context.Language);
        context.Error.Write($"\r{line.PadRight(_length)}");
        _length = line.Length;
    }

    /// <summary>"[######------------------] 25%  125/500 tệp, còn 3 giây".</summary>
    public static string Line(int done, int total, TimeSpan elapsed, string language)
    {
        var filled = (int)((long)done * Width / total);
        var left = Math.Ceiling(elapsed.TotalSeconds / done * (total - done));
        var counted = $"[{new string('#', filled)}{new string('-', Width - filled)}] {(long)done * 100 / total,3}%  {done}/{total}";
        return counted + new LocalizedText($" tệp, còn {left:F0} giây", $" files, {left:F0} s left").In(language);
    }

    /// <summary>Clears the line.</summary>
    public void Dispose()
    {
        if (_length > 0) context.Error.Write($"\r{new string(' ', _length)}\r");
        _length = 0;
    }
}
