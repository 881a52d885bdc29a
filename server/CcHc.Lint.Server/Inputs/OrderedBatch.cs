using System.Runtime.ExceptionServices;

namespace CcHc.Lint.Server.Inputs;

/// <summary>Works on several items at once and hands the results on in the order of the items.</summary>
internal static class OrderedBatch
{
    // How many results may wait for one that takes long, for each worker: memory is bounded however many items there are.
    private const int Ahead = 4;

    /// <param name="jobs">How many items are worked on at once; 0 for as many as there are processors.</param>
    public static IEnumerable<TResult> Run<TItem, TResult>(IReadOnlyList<TItem> items, Func<TItem, TResult> work, int jobs = 0)
    {
        var workers = WorkersFor(items.Count, jobs);
        return workers < 2 ? RunHere(items, work) : new Crew<TItem, TResult>(items, work, workers).Results();
    }

    /// <summary>How many items are worked on at once.</summary>
    /// <param name="count">Of all items.</param>
    /// <param name="jobs">As many as asked for; 0 for as many as there are processors.</param>
    public static int WorkersFor(int count, int jobs) => Math.Min(jobs > 0 ? jobs : Environment.ProcessorCount, count);

    // One item needs no other thread, and a single processor gains nothing.
    private static IEnumerable<TResult> RunHere<TItem, TResult>(IReadOnlyList<TItem> items, Func<TItem, TResult> work)
    {
        foreach (var item in items) yield return work(item);
    }

    private sealed class Crew<TItem, TResult>(IReadOnlyList<TItem> items, Func<TItem, TResult> work, int workers) : IDisposable
    {
        // Taken out as soon as they are handed on. Not tasks made beforehand: the collector would take what an old one that
        // nobody needs any more leads to for alive.
        private readonly Result<TResult>?[] _results = new Result<TResult>?[items.Count];
        private readonly object _gate = new();
        private readonly SemaphoreSlim _room = new(workers * Ahead);
        private readonly CancellationTokenSource _stop = new();
        private int _taken = -1;

        public IEnumerable<TResult> Results()
        {
            var threads = new Thread[workers];
            for (var i = 0; i < workers; i++)
            {
                threads[i] = new Thread(Work) { IsBackground = true, Name = "check" };
                threads[i].Start();
            }

            try
            {
                for (var i = 0; i < items.Count; i++)
                {
                    var result = Take(i);
                    _room.Release();
                    yield return result.Value;
                }
            }
            finally
            {
                _stop.Cancel();
                foreach (var thread in threads) thread.Join();
                Dispose();
            }
        }

        public void Dispose()
        {
            _stop.Dispose();
            _room.Dispose();
        }

        private Result<TResult> Take(int index)
        {
            lock (_gate)
            {
                Result<TResult>? result;
                while ((result = _results[index]) is null) Monitor.Wait(_gate);
                _results[index] = null;
                return result;
            }
        }

        private void Put(int index, Result<TResult> result)
        {
            lock (_gate)
            {
                _results[index] = result;
                Monitor.Pulse(_gate);
            }
        }

        private void Work()
        {
            try
            {
                while (true)
                {
                    _room.Wait(_stop.Token);
                    var index = Interlocked.Increment(ref _taken);
                    if (index >= items.Count) return;
                    Work(index);
                }
            }
            catch (OperationCanceledException)
            {
                // Nobody waits for further results.
            }
        }

        private void Work(int index)
        {
            try
            {
                Put(index, new Result<TResult>(work(items[index]), null));
            }
#pragma warning disable CA1031 // Handed to the thread that waits for this result, which throws it.
            catch (Exception fault)
#pragma warning restore CA1031
            {
                Put(index, new Result<TResult>(default, ExceptionDispatchInfo.Capture(fault)));
            }
        }
    }

    /// <summary>What came of an item.</summary>
    private sealed class Result<T>(T? value, ExceptionDispatchInfo? fault)
    {
        /// <exception cref="Exception">What the work on the item threw.</exception>
        public T Value
        {
            get
            {
                fault?.Throw();
                return value!;
            }
        }
    }
}
