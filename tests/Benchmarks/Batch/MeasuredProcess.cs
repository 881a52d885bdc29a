using System.Diagnostics;

namespace CcHc.Lint.Benchmarks.Batch;

/// <summary>Runs a program to its end and tells how long it took and how much memory it held at most.</summary>
/// <param name="Milliseconds">From start to end, as whoever started it sees it.</param>
/// <param name="PeakMegabytes">The most memory that the process itself held; 0 where the system does not say.</param>
public sealed record MeasuredProcess(double Milliseconds, double PeakMegabytes, int ExitCode, string Output)
{
    // Milliseconds. Looks that come more often take processor time from what is measured.
    private const int BetweenLooks = 20;

    public static MeasuredProcess Run(string program, IReadOnlyList<string> arguments, string folder, IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder };
        foreach (var (name, value) in environment ?? new Dictionary<string, string>(StringComparer.Ordinal)) start.Environment[name] = value;
        var begin = Stopwatch.GetTimestamp();
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        double peak = 0;
        while (!process.WaitForExit(BetweenLooks)) peak = Math.Max(peak, PeakOf(process.Id));
        var elapsed = Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
        return new MeasuredProcess(elapsed, peak / 1024, process.ExitCode, output.Result + error.Result);
    }

    // The system keeps the peak itself: the last look sees all but what came in the last moments.
    private static double PeakOf(int process)
    {
        try
        {
            foreach (var line in File.ReadLines($"/proc/{process}/status"))
            {
                if (line.StartsWith("VmHWM:", StringComparison.Ordinal)) return double.Parse(line.AsSpan(6).Trim().TrimEnd("kB ").Trim(), System.Globalization.CultureInfo.InvariantCulture);
            }
        }
        catch (IOException)
        {
            // It has ended, or the system has no such file.
        }

        return 0;
    }
}
