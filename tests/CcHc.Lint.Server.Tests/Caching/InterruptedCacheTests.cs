using System.Diagnostics;
using System.Globalization;

namespace CcHc.Lint.Server.Tests.Caching;

/// <summary>Two runs that share a cache are killed at any moment, again and again: what is kept is whole or not believed.</summary>
public sealed class InterruptedCacheTests : IDisposable
{
    private const int Documents = 60;

    // For a longer run: CCHC_LINT_KILLS=100 dotnet test …
    private static readonly int Kills = int.TryParse(Environment.GetEnvironmentVariable("CCHC_LINT_KILLS"), NumberStyles.None, CultureInfo.InvariantCulture, out var kills) ? kills : 8;

    private readonly Workspace _work = new();

    public void Dispose() => _work.Dispose();

    [Fact]
    public void Killed_runs_leave_a_cache_that_the_next_run_can_trust()
    {
        for (var i = 0; i < Documents; i++) _work.Write($"kho/{i:D2}.md", Batch.BatchPlans.TextOf(i));
        var expected = Report("--no-cache");
        var random = new Random(20261121);
        var cutOff = 0;
        for (var kill = 0; kill < Kills; kill++)
        {
            // Now from nothing, now from what the killed runs left.
            if (kill % 4 == 0 && Directory.Exists(Cache)) Directory.Delete(Cache, recursive: true);
            var aim = random.Next(Documents);
            using var first = Start();
            using var second = Start();
            while (!first.HasExited && !second.HasExited && Entries() < aim)
            {
            }

            for (var i = random.Next(2000); i > 0 && !first.HasExited; i--) _ = Directory.Exists(Cache);
            Kill(first);
            var entries = Entries();
            if (entries is > 0 and < Documents) cutOff++;
            if (kill % 2 == 0) Kill(second);
            second.WaitForExit();
            Assert.Equal(expected, Report("--cache-dir", Cache));
        }

        Assert.True(cutOff > 0, "no run was cut off between its first and its last entry");
        Assert.Equal(expected, Report("--cache-dir", Cache));
    }

    private string Cache => _work.PathOf("nho");

    private string Report(params string[] options) => ReportText.WithoutDuration(_work.Run(["check", _work.PathOf("kho"), "--format", "json", .. options]).Output);

    private int Entries() => Directory.Exists(Cache) ? Directory.EnumerateFiles(Cache, "*.entry", SearchOption.AllDirectories).Count() : 0;

    private static void Kill(Process process)
    {
        if (!process.HasExited) process.Kill();
        process.WaitForExit();
    }

    private Process Start()
    {
        var program = Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "cchc-lint.exe" : "cchc-lint");
        var start = new ProcessStartInfo(program, ["check", _work.PathOf("kho"), "--format", "json", "--cache-dir", Cache])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = _work.Folder,
        };
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }
}
