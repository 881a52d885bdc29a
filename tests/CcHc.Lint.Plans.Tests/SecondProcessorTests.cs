namespace CcHc.Lint.Plans.Tests;

public sealed class SecondProcessorTests
{
    [Fact]
    public void Gives_what_both_gave() => Assert.Equal(("a", "b"), SecondProcessor.Run(() => "a", () => "b"));

    [Fact]
    public async Task A_pool_that_is_busy_delays_nothing()
    {
        // More work than the pool has threads for, until both parts are done: nobody comes to the second part.
        using var done = new ManualResetEventSlim();
        var busy = new Task[256];
        for (var i = 0; i < busy.Length; i++) busy[i] = Task.Run(done.Wait);
        var own = Thread.CurrentThread;
        var (here, there) = SecondProcessor.Run(() => Thread.CurrentThread, () => Thread.CurrentThread);
        done.Set();
        await Task.WhenAll(busy);
        Assert.Same(own, here);
        Assert.Same(own, there);
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
}
