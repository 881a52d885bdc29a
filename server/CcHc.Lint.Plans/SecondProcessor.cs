namespace CcHc.Lint.Plans;

/// <summary>Does two things at the same time for somebody who waits for both.</summary>
internal static class SecondProcessor
{
    /// <param name="here">Done on this thread; what takes longer.</param>
    /// <param name="there">Done on a thread of the pool, or here where none of them has come to it by then: a busy pool delays nothing.</param>
    /// <returns>What both gave.</returns>
    /// <exception cref="Exception">What either threw. The other one has ended by then, or was not begun.</exception>
    public static (TFirst First, TSecond Second) Run<TFirst, TSecond>(Func<TFirst> here, Func<TSecond> there)
        where TFirst : class
        where TSecond : class
    {
        var isTaken = 0;
        var second = Task.Run(() => Interlocked.Exchange(ref isTaken, 1) == 0 ? there() : null);
        TFirst first;
        try
        {
            first = here();
        }
        catch
        {
            if (Interlocked.Exchange(ref isTaken, 1) != 0) Task.WaitAny(second);
            throw;
        }

        return (first, Interlocked.Exchange(ref isTaken, 1) == 0 ? there() : second.GetAwaiter().GetResult()!);
    }
}
