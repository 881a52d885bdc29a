using CcHc.Lint.Documents.Reading;
using CcHc.Lint.Linting;

namespace CcHc.Lint.Benchmarks;

/// <summary>Reading and checking one plan as Markdown and as a Word file, warm, in processor time.</summary>
public static class DocxTimes
{
    private const int Warming = 30;
    private const int Batches = 5;
    private const int Runs = 20;

    public static void Print(string markdown, string docx, TextWriter output)
    {
        var linter = Linter.BuiltIn();
        output.WriteLine("                read ms   check ms");
        var first = Measure(markdown, linter);
        var second = Measure(docx, linter);
        output.WriteLine($"Markdown       {first.Read,8:F2}   {first.Check,8:F2}");
        output.WriteLine($"Word           {second.Read,8:F2}   {second.Check,8:F2}");
        output.WriteLine($"ratio          {second.Read / first.Read,8:F2}   {second.Check / first.Check,8:F2}");
    }

    /// <param name="Read">To read the file.</param>
    /// <param name="Check">To read it and run every rule.</param>
    private sealed record Times(double Read, double Check);

    private static Times Measure(string path, Linter linter)
    {
        var name = Path.GetFileName(path);
        var bytes = File.ReadAllBytes(path);
        var options = new LintOptions(null, new DateOnly(2026, 11, 20));
        return new Times(
            Quickest(() => DocumentReader.Read(name, bytes)),
            Quickest(() => linter.Lint(DocumentReader.Read(name, bytes), options)));
    }

    private static double Quickest(Func<object> action)
    {
        for (var i = 0; i < Warming; i++) action();
        var best = double.MaxValue;
        for (var batch = 0; batch < Batches; batch++)
        {
            GC.Collect();
            var before = Environment.CpuUsage.TotalTime;
            for (var i = 0; i < Runs; i++) action();
            best = Math.Min(best, (Environment.CpuUsage.TotalTime - before).TotalMilliseconds / Runs);
        }

        return best;
    }
}
