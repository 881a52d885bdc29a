using System.Runtime.ExceptionServices;

namespace CcHc.Lint.Plans;

/// <summary>Does two things at the same time for somebody who waits for both.</summary>
internal static class SecondProcessor
{
    /// <param name="here">Done on this thread; what takes longer.</param>
    /// <param name="there">Done on another thread, or here where that has not come to it by then: busy processors delay nothing.</param>
    /// <returns>What both gave.</returns>
    /// <exception cref="Exception">What either threw. The other one has ended by then, or was not begun.</exception>
    public static (TFirst First, TSecond Second) Run<TFirst, TSecond>(Func<TFirst> here, Func<TSecond> there)
        where TFirst : class
        where TSecond : class
    {
        var second = new Part(there);
        HelperThread.Begin(second.Run);
        TFirst first;
        try
        {
            first = here();
        }
        catch
        {
            second.GiveUp();
            throw;
        }

        return (first, (TSecond)second.Result());
    }

    /// <summary>The part that is done by whoever comes to it first.</summary>
    private sealed class Part(Func<object> work)
    {
        private readonly object _gate = new();
        private object? _result;
        private ExceptionDispatchInfo? _failure;
        private bool _isTaken;
        private bool _hasEnded;

        /// <summary>Does it, unless somebody has.</summary>
        public void Run()
        {
            if (!Take()) return;
            try
            {
                _result = work();
            }
            catch (Exception e)
            {
                _failure = ExceptionDispatchInfo.Capture(e);
            }

            lock (_gate)
            {
                _hasEnded = true;
                Monitor.Pulse(_gate);
            }
        }

        /// <summary>What it gives, once it is done; done here where nobody has begun.</summary>
        public object Result()
        {
            Run();
            WaitForEnd();
            _failure?.Throw();
            return _result!;
        }

        /// <summary>Waits where it has begun, and lets nobody begin.</summary>
        public void GiveUp()
        {
            if (!Take()) WaitForEnd();
        }

        private bool Take()
        {
            lock (_gate)
            {
                if (_isTaken) return false;
                _isTaken = true;
                return true;
            }
        }

        private void WaitForEnd()
        {
            lock (_gate)
            {
                while (!_hasEnded) Monitor.Wait(_gate);
            }
        }
    }
}
