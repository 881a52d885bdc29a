namespace CcHc.Lint.RuleEngine.Tests;

public sealed class FiringTests
{
    [Fact]
    public void Fires_once_for_a_match_until_a_fact_of_it_changes()
    {
        var session = TestSession.With(typeof(LogCounters));
        var counter = new Counter(1, 1);
        session.InsertAll([new Log(), counter]);
        Assert.Equal(1, session.Fire());
        Assert.Equal(0, session.Fire());
        counter.Value = 2;
        session.Update(counter);
        Assert.Equal(1, session.Fire());
        session.Update(new Counter(1, 3));
        Assert.Equal(1, session.Fire());
        Assert.Equal(["1=1", "1=2", "1=3"], session.Query<Log>().Single().Lines);
    }

    [Fact]
    public void A_fact_retracted_before_firing_fires_nothing()
    {
        var session = TestSession.With(typeof(LogCounters));
        session.InsertAll([new Log(), new Counter(1, 1)]);
        session.Retract(new Counter(1, 0));
        Assert.Equal(0, session.Fire());
    }

    [Fact]
    public void A_match_that_ends_and_begins_again_fires_again()
    {
        var session = TestSession.With(typeof(LogCounters));
        session.InsertAll([new Log(), new Counter(1, 1)]);
        session.Fire();
        session.Update(new Counter(1, -1));
        Assert.Equal(0, session.Fire());
        session.Update(new Counter(1, 2));
        Assert.Equal(1, session.Fire());
    }

    private sealed class LogCounters : Rule
    {
        public override void Define()
        {
            Log log = default!;
            Counter counter = default!;
            When().Match(() => log).Match(() => counter, c => c.Value > 0);
            Then().Do(_ => log.Add(counter.Id + "=" + counter.Value));
        }
    }

    [Fact]
    public void A_rule_that_is_not_repeatable_does_not_fire_again_for_an_update()
    {
        var session = TestSession.With(typeof(Once));
        session.InsertAll([new Log(), new Counter(1, 1)]);
        session.Fire();
        session.Update(new Counter(1, 2));
        Assert.Equal(0, session.Fire());
    }

    [Repeatability(RuleRepeatability.NonRepeatable)]
    private sealed class Once : Rule
    {
        public override void Define()
        {
            Log log = default!;
            Counter counter = default!;
            When().Match(() => log).Match(() => counter);
            Then().Do(_ => log.Add(counter.Id.ToString()));
        }
    }

    [Fact]
    public void Order_is_priority_then_load_order_then_insertion_order()
    {
        var session = TestSession.With(typeof(Low), typeof(FirstLoaded), typeof(SecondLoaded), typeof(High));
        session.InsertAll([new Box("b"), new Log(), new Box("a")]);
        session.Fire();
        Assert.Equal(
            ["high b", "high a", "first b", "first a", "second b", "second a", "low b", "low a"],
            session.Query<Log>().Single().Lines);
    }

    private abstract class Named(string name) : Rule
    {
        public override void Define()
        {
            Log log = default!;
            Box box = default!;
            When().Match(() => box).Match(() => log);
            Then().Do(_ => log.Add(name + " " + box.Key));
        }
    }

    [Priority(-1)]
    private sealed class Low() : Named("low");

    private sealed class FirstLoaded() : Named("first");

    private sealed class SecondLoaded() : Named("second");

    private sealed class High() : Named("high")
    {
        public override void Define()
        {
            Priority(10);
            base.Define();
        }
    }

    [Fact]
    public void Facts_made_by_rules_let_other_rules_fire()
    {
        var session = TestSession.With(typeof(CountDown));
        session.InsertAll([new Counter(5, 5)]);
        Assert.Equal(5, session.Fire());
        Assert.Equal([5, 4, 3, 2, 1, 0], session.Query<Counter>().Select(c => c.Value));
    }

    [Fact]
    public void Fire_can_be_limited()
    {
        var session = TestSession.With(typeof(CountDown));
        session.Insert(new Counter(5, 5));
        Assert.Equal(2, session.Fire(2));
        Assert.Equal(3, session.Fire());
    }

    private sealed class CountDown : Rule
    {
        public override void Define()
        {
            Counter counter = default!;
            When().Match(() => counter, c => c.Value > 0);
            Then().Do(ctx => ctx.Insert(new Counter(counter.Id - 1, counter.Value - 1)));
        }
    }

    [Fact]
    public void An_action_can_update_and_retract_and_halt()
    {
        var session = TestSession.With(typeof(Shrink), typeof(Stop));
        session.InsertAll([new Counter(1, 3), new Box("a"), new Box("b")]);
        Assert.Equal(4, session.Fire());
        Assert.Equal(0, session.Query<Counter>().Single().Value);
        Assert.Equal(["b"], session.Query<Box>().Select(b => b.Key));
    }

    private sealed class Shrink : Rule
    {
        public override void Define()
        {
            Counter counter = default!;
            When().Match(() => counter, c => c.Value > 0);
            Then().Do(ctx => ctx.Update(new Counter(counter.Id, counter.Value - 1)));
        }
    }

    private sealed class Stop : Rule
    {
        public override void Define()
        {
            Box box = default!;
            Counter counter = default!;
            When().Match(() => counter, c => c.Value == 0).Match(() => box);
            Then().Do(ctx => ctx.Retract(box)).Do(ctx => ctx.Halt());
        }
    }
}
