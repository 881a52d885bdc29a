using System.Collections.Concurrent;

namespace CcHc.Lint.RuleEngine.Expressions;

/// <summary>Compiles hot expressions one after the other, beside the work that made them hot.</summary>
internal static class BackgroundCompiler
{
    private static readonly ConcurrentQueue<Evaluator> Waiting = new();
    private static int _isRunning;

    public static void Enqueue(Evaluator evaluator)
    {
        Waiting.Enqueue(evaluator);
        Start();
    }

    private static void Start()
    {
        if (Interlocked.CompareExchange(ref _isRunning, 1, 0) == 0) ThreadPool.UnsafeQueueUserWorkItem(static _ => Run(), null);
    }

    private static void Run()
    {
        while (Waiting.TryDequeue(out var evaluator)) Compile(evaluator);
        Volatile.Write(ref _isRunning, 0);
        if (!Waiting.IsEmpty) Start();
    }

    private static void Compile(Evaluator evaluator)
    {
        try
        {
            evaluator.Compile();
        }
        catch (Exception e) when (e is InvalidOperationException or NotSupportedException or ArgumentException)
        {
            // What cannot be compiled stays interpreted, which gives the same results.
        }
    }
}
