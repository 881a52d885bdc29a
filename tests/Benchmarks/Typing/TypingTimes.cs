using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace CcHc.Lint.Benchmarks.Typing;

/// <summary>
/// "Type a plan": what a writer waits for, measured from outside. The server is another process; a key press is a change
/// sent to it, and its time ends when the findings of that version have come back and been read.
/// </summary>
public static class TypingTimes
{
    private const string Uri = "file:///plans/plan.md";
    private const int Edits = 500;
    private const int WarmUp = 200;
    private const int Starts = 9;
    private const int OpenPlans = 20;
    private const string Pace = "as people type";

    // Between the findings of one key and the next key; elsewhere a key follows the findings of the one before at once.
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(80);

    /// <param name="command">Path of the executable cchc-lint.</param>
    public static void Print(string command, TextWriter output)
    {
        var plan = SamplePlan.Text();
        output.WriteLine($"start to first findings of a plan of {Kilobytes(plan)} KB, {Starts} starts: {StartTimes(command, plan)}");
        output.WriteLine();
        output.WriteLine($"{"key press to published findings (ms)",-46}    p50    p95    p99    max   processor   bytes out    bytes in");
        PrintTyping(command, $"{Kilobytes(plan)} KB, the first {WarmUp} keys", plan, 0, WarmUp, TimeSpan.Zero, output);
        PrintTyping(command, $"{Kilobytes(plan)} KB, {Edits} keys after {WarmUp}", plan, WarmUp, Edits, TimeSpan.Zero, output);
        PrintTyping(command, $"{Kilobytes(plan)} KB, {WarmUp} keys after {WarmUp}, {Pace}", plan, WarmUp, WarmUp, Pause, output);
        var longPlan = LongPlan();
        PrintTyping(command, $"{Kilobytes(longPlan)} KB, 100 keys after 20", longPlan, 20, 100, TimeSpan.Zero, output);
        PrintTyping(command, $"{Kilobytes(longPlan)} KB, 100 keys after 20, {Pace}", longPlan, 20, 100, Pause, output);
        output.WriteLine();
        output.WriteLine($"memory with {OpenPlans} open plans of {Kilobytes(plan)} KB: {MemoryOfMany(command, plan) / (1024 * 1024)} MB");
    }

    /// <summary>A plan of 1 MB.</summary>
    public static string LongPlan() => Repeat(SamplePlan.Text(), 1024 * 1024);

    private static string StartTimes(string command, string plan)
    {
        var times = new double[Starts];
        for (var i = 0; i < Starts; i++)
        {
            var start = Stopwatch.GetTimestamp();
            using var editor = new EditorProcess(command);
            editor.Open(Uri, plan);
            editor.AwaitFindings(Uri, 1);
            times[i] = Stopwatch.GetElapsedTime(start, editor.ReceivedAt).TotalMilliseconds;
        }

        Array.Sort(times);
        return $"least {times[0]:F0} ms, median {times[Starts / 2]:F0} ms";
    }

    private static void PrintTyping(string command, string name, string plan, int warmUp, int edits, TimeSpan pause, TextWriter output)
    {
        using var editor = new EditorProcess(command);
        var typist = new Typist(plan, seed: 7);
        editor.Open(Uri, plan);
        editor.AwaitFindings(Uri, 1);
        for (var i = 0; i < warmUp; i++) Press(editor, typist, i + 2);
        var (sent, received, processor) = (editor.BytesSent, editor.BytesReceived, editor.ProcessorTime);
        var times = new double[edits];
        for (var i = 0; i < edits; i++)
        {
            Thread.Sleep(pause);
            var start = Stopwatch.GetTimestamp();
            Press(editor, typist, warmUp + i + 2);
            times[i] = Stopwatch.GetElapsedTime(start, editor.ReceivedAt).TotalMilliseconds;
        }

        var perKey = (editor.ProcessorTime - processor).TotalMilliseconds / edits;
        Array.Sort(times);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name,-46} {At(times, 50),6:F1} {At(times, 95),6:F1} {At(times, 99),6:F1} {times[^1],6:F1}   {perKey,9:F1}   {(editor.BytesSent - sent) / edits,9}   {(editor.BytesReceived - received) / edits,9}"));
    }

    private static long MemoryOfMany(string command, string plan)
    {
        using var editor = new EditorProcess(command);
        for (var i = 0; i < OpenPlans; i++)
        {
            editor.Open($"file:///plans/{i}.md", plan);
            editor.AwaitFindings($"file:///plans/{i}.md", 1);
        }

        return editor.MemoryBytes;
    }

    private static void Press(EditorProcess editor, Typist typist, int version)
    {
        var (line, character, length, text) = typist.Next();
        editor.Type(Uri, version, line, character, length, text);
        editor.AwaitFindings(Uri, version);
    }

    private static double At(double[] sorted, int percent) => sorted[Math.Min(sorted.Length - 1, sorted.Length * percent / 100)];

    private static int Kilobytes(string text) => Encoding.UTF8.GetByteCount(text) / 1024;

    /// <summary>The plan with its body written again and again: chapters and tables as a long plan has them.</summary>
    private static string Repeat(string plan, int bytes)
    {
        var body = plan[plan.IndexOf("II. NHIỆM VỤ", StringComparison.Ordinal)..];
        var text = new StringBuilder(plan);
        // No plan repeats its tasks: those of each copy get a number of their own.
        for (var (size, copy) = (Encoding.UTF8.GetByteCount(plan), 2); size < bytes; size += Encoding.UTF8.GetByteCount(body), copy++)
            text.Append('\n').Append(body.Replace(" đợt ", $" đợt {copy}.", StringComparison.Ordinal));
        return text.ToString();
    }
}
