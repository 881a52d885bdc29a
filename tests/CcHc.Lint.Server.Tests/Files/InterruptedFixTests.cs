using System.Diagnostics;
using System.Globalization;
using CcHc.Lint.Server.Files;

namespace CcHc.Lint.Server.Tests.Files;

/// <summary>"fix" is killed in the middle of its work, again and again: every file is the old one or the new one, whole.</summary>
public sealed class InterruptedFixTests : IDisposable
{
    private const int Documents = 40;

    // For a longer run: CCHC_LINT_KILLS=100 dotnet test …
    private static readonly int Kills = int.TryParse(Environment.GetEnvironmentVariable("CCHC_LINT_KILLS"), NumberStyles.None, CultureInfo.InvariantCulture, out var kills) ? kills : 8;

    private readonly Workspace _work = new();

    public void Dispose() => _work.Dispose();

    [Fact]
    public void A_killed_run_leaves_whole_files()
    {
        var random = new Random(20261121);
        var old = new byte[Documents][];
        var mended = new byte[Documents][];
        for (var i = 0; i < Documents; i++)
        {
            old[i] = Text(i);
            _work.Write($"moi/{i:D2}.md", old[i]);
        }

        Assert.Equal(0, _work.Run("fix", _work.PathOf("moi"), "--fail-on", "never").Code);
        for (var i = 0; i < Documents; i++) mended[i] = File.ReadAllBytes(_work.PathOf($"moi/{i:D2}.md"));

        var cutOff = 0;
        for (var kill = 0; kill < Kills; kill++)
        {
            for (var i = 0; i < Documents; i++) _work.Write($"dang-sua/{i:D2}.md", old[i]);
            KillWhenWritten(_work.PathOf($"dang-sua/{random.Next(Documents):D2}.md"), random.Next(2000));
            var written = 0;
            for (var i = 0; i < Documents; i++)
            {
                var now = File.ReadAllBytes(_work.PathOf($"dang-sua/{i:D2}.md"));
                var isNew = now.AsSpan().SequenceEqual(mended[i]);
                Assert.True(isNew || now.AsSpan().SequenceEqual(old[i]), $"{i:D2}.md is neither the old nor the new file");
                if (isNew) written++;
            }

            if (written is > 0 and < Documents) cutOff++;
            Assert.All(Others(), name => Assert.True(TemporaryFiles.IsName(name), name));
        }

        Assert.True(cutOff > 0, "no run was cut off between its first and its last file");
        Assert.Equal(0, _work.Run("fix", _work.PathOf("dang-sua"), "--fail-on", "never").Code);
        Assert.Empty(Others());
        for (var i = 0; i < Documents; i++) Assert.Equal(mended[i], File.ReadAllBytes(_work.PathOf($"dang-sua/{i:D2}.md")));
    }

    private static byte[] Text(int number) => System.Text.Encoding.UTF8.GetBytes(
        $"CÔNG VĂN\nVề việc trực lễ số {number}\n\n" + string.Concat(Enumerable.Range(0, 20).Select(line => $"{line + 1}. Thực hiện Kế hoạch {line + 100}/KH-UBND của của UBND tỉnh.\n\n")));

    private IEnumerable<string> Others() =>
        Directory.EnumerateFileSystemEntries(_work.PathOf("dang-sua")).Select(path => Path.GetFileName(path)).Where(name => !name.EndsWith(".md", StringComparison.Ordinal));

    /// <summary>Starts the program on the folder and kills it a moment after a file has changed.</summary>
    private void KillWhenWritten(string file, int furtherLooks)
    {
        var before = new FileInfo(file).Length;
        var program = Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "cchc-lint.exe" : "cchc-lint");
        var start = new ProcessStartInfo(program) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = _work.Folder };
        start.ArgumentList.Add("fix");
        start.ArgumentList.Add(_work.PathOf("dang-sua"));
        using var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        while (!process.HasExited && new FileInfo(file).Length == before)
        {
        }

        for (var i = 0; i < furtherLooks && !process.HasExited; i++) _ = File.Exists(file);
        if (!process.HasExited) process.Kill();
        process.WaitForExit();
    }
}
