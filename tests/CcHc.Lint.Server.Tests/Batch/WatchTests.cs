using System.Diagnostics;

namespace CcHc.Lint.Server.Tests.Batch;

/// <summary>"--watch", as a process that is told to stop the way a terminal tells it.</summary>
public sealed class WatchTests : IDisposable
{
    private readonly Workspace _work = new();

    public void Dispose() => _work.Dispose();

    [Fact]
    public async Task Changed_files_are_checked_again_until_it_is_stopped()
    {
        // Windows has no such signal for a process without a console.
        if (OperatingSystem.IsWindows()) return;
        var file = _work.Write("kho/a.md", SamplePlans.Clean);
        _work.Write("kho/b.md", SamplePlans.Clean);
        using var process = Start();
        Assert.Contains("2 tệp: không có phát hiện nào", await RoundOf(process), StringComparison.Ordinal);

        File.WriteAllText(file, SamplePlans.WithoutLead);
        Assert.Contains("PLAN201", await RoundOf(process), StringComparison.Ordinal);

        // A configuration that appears in a folder above applies from then on.
        _work.Write(".cchc-lint.yml", "root: true\nrules: {plan: off, citation: off, wording: off, layout: off}\n");
        Assert.Contains("2 tệp: không có phát hiện nào", await RoundOf(process), StringComparison.Ordinal);

        File.Delete(file);
        Assert.Contains("Đã kiểm tra 1 tệp", await RoundOf(process), StringComparison.Ordinal);

        using (var signal = Process.Start("kill", ["-INT", $"{process.Id}"])) await signal.WaitForExitAsync();
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
    }

    // A round ends with a line that begins so.
    private static async Task<string> RoundOf(Process process)
    {
        var round = "";
        while (true)
        {
            var line = await process.StandardOutput.ReadLineAsync();
            if (line is null) return round + await process.StandardError.ReadToEndAsync();
            round += line + "\n";
            if (!line.StartsWith("Đã kiểm tra", StringComparison.Ordinal)) continue;

            // The program looks for changes from here on.
            await process.StandardError.ReadLineAsync();
            return round;
        }
    }

    private Process Start()
    {
        // A shell that runs the tests in the background has its children pass over the signal of a terminal.
        var program = Path.Combine(AppContext.BaseDirectory, "cchc-lint");
        var start = new ProcessStartInfo("env", ["--default-signal=INT", program, "check", _work.PathOf("kho"), "--watch", "--fail-on", "info"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = _work.Folder,
        };
        start.Environment["XDG_CONFIG_HOME"] = _work.PathOf("cau-hinh");
        return Process.Start(start)!;
    }
}
