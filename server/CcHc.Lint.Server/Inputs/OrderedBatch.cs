namespace CcHc.Lint.Server.Inputs;

/// <summary>Works on several items at once and hands the results on in the order of the items.</summary>
internal static class OrderedBatch
{
    /// <summary>Only a few results wait at any time, however many items there are.</summary>
    public static IEnumerable<TResult> Run<TItem, TResult>(IReadOnlyList<TItem> items, Func<TItem, TResult> work)
    {
        // One item needs no other thread, and a single processor gains nothing.
        if (items.Count < 2 || Environment.ProcessorCount < 2)
        {
            foreach (var item in items) yield return work(item);
            yield break;
        }

        var ahead = Environment.ProcessorCount * 4;
        var running = new Queue<Task<TResult>>();
        foreach (var item in items)
        {
            running.Enqueue(Task.Run(() => work(item)));
            if (running.Count >= ahead) yield return running.Dequeue().GetAwaiter().GetResult();
        }

        while (running.Count > 0) yield return running.Dequeue().GetAwaiter().GetResult();
    }
}
