namespace CcHc.Lint.Server.Inputs;

/// <summary>Works on several items at once and hands the results on in the order of the items.</summary>
internal static class OrderedBatch
{
    // How many results may wait for one that takes long, for each worker: memory is bounded however many items there are.
    private const int Ahead = 4;

    /// <param name="jobs">How many items are worked on at once; 0 for as many as there are processors.</param>
    public static IEnumerable<TResult> Run<TItem, TResult>(IReadOnlyList<TItem> items, Func<TItem, TResult> work, int jobs = 0)
    {
        var workers = Math.Min(jobs > 0 ? jobs : Environment.ProcessorCount, items.Count);
        return workers < 2 ? RunHere(items, work) : new Crew<TItem, TResult>(items, work, workers).Results();
    }

    // One item needs no other thread, and a single processor gains nothing.
    private static IEnumerable<TResult> RunHere<TItem, TResult>(IReadOnlyList<TItem> items, Func<TItem, TResult> work)
    {
        foreach (var item in items) yield return work(item);
    }

    private sealed class Crew<TItem, TResult>(IReadOnlyList<TItem> items, Func<TItem, TResult> work, int workers) : IDisposable
    {
        private readonly TaskCompletionSource<TResult>?[] _results = new TaskCompletionSource<TResult>?[items.Count];
        private readonly SemaphoreSlim _room = new(workers * Ahead);
        private readonly CancellationTokenSource _stop = new();
        private int _taken = -1;

        public IEnumerable<TResult> Results()
        {
            for (var i = 0; i < items.Count; i++) _results[i] = new TaskCompletionSource<TResult>(TaskCreationOptions.RunContinuationsAsynchronously);
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
                    var result = _results[i]!.Task.GetAwaiter().GetResult();
                    _results[i] = null;
                    _room.Release();
                    yield return result;
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
            var result = _results[index]!;
            try
            {
                result.SetResult(work(items[index]));
            }
#pragma warning disable CA1031 // Handed to the thread that waits for this result, which throws it.
            catch (Exception fault)
#pragma warning restore CA1031
            {
                result.SetException(fault);
            }
        }
    }
}
