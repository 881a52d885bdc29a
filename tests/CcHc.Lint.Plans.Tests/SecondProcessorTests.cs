namespace CcHc.Lint.Plans.Tests;

public sealed class SecondProcessorTests
{
    [Fact]
    public void Gives_what_both_gave() => Assert.Equal(("a", "b"), SecondProcessor.Run(() => "a", () => "b"));

    [Fact]
    public async Task A_pool_that_is_busy_delays_nothing()
    {
        // More work than the pool has threads for, until both parts are done.
        using var done = new ManualResetEventSlim();
        var busy = new Task[256];
        for (var i = 0; i < busy.Length; i++) busy[i] = Task.Run(done.Wait);
        var found = SecondProcessor.Run(() => "a", () => "b");
        done.Set();
        await Task.WhenAll(busy);
        Assert.Equal(("a", "b"), found);
    }

    [Fact]
    public void Both_parts_are_done_at_the_same_time()
    {
        using var meeting = new Barrier(2);
        var (here, there) = SecondProcessor.Run(() => MeetOn(meeting), () => MeetOn(meeting));
        Assert.Same(Thread.CurrentThread, here);
        Assert.NotSame(here, there);
    }

    [Fact]
    public void A_thread_that_helped_helps_again()
    {
        using var meeting = new Barrier(2);
        var helpers = new HashSet<Thread>();
        for (var i = 0; i < 100; i++)
        {
            helpers.Add(SecondProcessor.Run(() => MeetOn(meeting), () => MeetOn(meeting)).Second);
            Thread.Sleep(1);
        }

        Assert.InRange(helpers.Count, 1, 99);
    }

    [Fact]
    public void Parts_may_have_parts_and_many_may_ask_at_a_time()
    {
        var sums = new int[64];
        var threads = new Thread[8];
        for (var t = 0; t < threads.Length; t++)
        {
            var first = t * 8;
            threads[t] = new Thread(() =>
            {
                for (var i = first; i < first + 8; i++) sums[i] = SumTo(10);
            });
            threads[t].Start();
        }

        foreach (var thread in threads) thread.Join();
        Assert.All(sums, sum => Assert.Equal(55, sum));
    }

    [Fact]
    public void What_the_first_part_throws_comes_when_the_second_has_ended()
    {
        using var begun = new ManualResetEventSlim();
        var hasEnded = false;
        Assert.Throws<InvalidOperationException>(() => SecondProcessor.Run<string, string>(
            () =>
            {
                begun.Wait();
                throw new InvalidOperationException();
            },
            () =>
            {
                begun.Set();
                Thread.Sleep(20);
                Volatile.Write(ref hasEnded, true);
                return "";
            }));
        Assert.True(Volatile.Read(ref hasEnded));
    }

    [Fact]
    public void What_the_second_part_throws_is_thrown() =>
        Assert.Throws<OperationCanceledException>(() => SecondProcessor.Run<string, string>(() => "a", () => throw new OperationCanceledException()));

    private static Thread MeetOn(Barrier meeting)
    {
        meeting.SignalAndWait();
        return Thread.CurrentThread;
    }

    private static int SumTo(int n)
    {
        if (n == 0) return 0;
        var (own, rest) = SecondProcessor.Run(() => (object)n, () => (object)SumTo(n - 1));
        return (int)own + (int)rest;
    }
}
