namespace CcHc.Lint.Plans;

/// <summary>
/// A thread beside the one that asks for it, which stays and waits for the next piece of work. Not one of the pool: to set
/// up the pool takes a program that has just started longer than to start a thread, and a busy pool lets work wait.
/// </summary>
internal sealed class HelperThread
{
    private static HelperThread? _idle;

    private readonly object _gate = new();
    private Action? _work;

    private HelperThread(Action work) => _work = work;

    /// <summary>Begins a piece of work on a thread that waits, or on a new one.</summary>
    /// <param name="work">Must not throw.</param>
    public static void Begin(Action work)
    {
        if (Interlocked.Exchange(ref _idle, null) is { } idle) idle.Give(work);
        else new Thread(new HelperThread(work).Serve) { IsBackground = true, Name = "helper" }.UnsafeStart();
    }

    private void Give(Action work)
    {
        lock (_gate)
        {
            _work = work;
            Monitor.Pulse(_gate);
        }
    }

    private void Serve()
    {
        do
        {
            Take()();
        }
        while (Interlocked.CompareExchange(ref _idle, this, null) is null); // One waits; what a rush needed beside it ends.
    }

    private Action Take()
    {
        lock (_gate)
        {
            while (_work is null) Monitor.Wait(_gate);
            var work = _work;
            _work = null;
            return work;
        }
    }
}
