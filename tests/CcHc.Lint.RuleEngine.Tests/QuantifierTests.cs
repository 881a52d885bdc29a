namespace CcHc.Lint.RuleEngine.Tests;

public sealed class QuantifierTests
{
    [Fact]
    public void Not_holds_where_no_fact_meets_the_conditions()
    {
        var session = TestSession.With(typeof(BoxWithoutLabel));
        Assert.Equal(["b"], session.NotesFor(new Box("a"), new Box("b"), new Label("a")));
        session.Retract(new Label("a"));
        session.Fire();
        Assert.Equal(["b", "a"], session.Notes());
        session.Insert(new Label("b"));
        Assert.Equal(["a"], session.Notes());
    }

    private sealed class BoxWithoutLabel : Rule
    {
        public override void Define()
        {
            Box box = default!;
            When().Match(() => box).Not<Label>(l => l.Key == box.Key);
            Then().Yield(_ => new Note(box.Key));
        }
    }

    [Fact]
    public void Exists_holds_once_however_many_facts_meet_the_conditions()
    {
        var session = TestSession.With(typeof(BoxWithLargerLabel));
        Assert.Equal(["b"], session.NotesFor(new Box("a", 9), new Box("b", 1), new Label("x", Size: 3), new Label("y", Size: 5)));
        session.Retract(new Label("x", Size: 3));
        Assert.Equal(0, session.Fire());
        Assert.Equal(["b"], session.Notes());
        session.Retract(new Label("y", Size: 5));
        Assert.Empty(session.Notes());
    }

    private sealed class BoxWithLargerLabel : Rule
    {
        public override void Define()
        {
            Box box = default!;
            When().Match(() => box).Exists<Label>(l => l.Size > box.Size);
            Then().Yield(_ => new Note(box.Key));
        }
    }

    [Fact]
    public void All_of_one_condition_is_about_every_fact_of_the_type()
    {
        var session = TestSession.With(typeof(AllRed));
        session.Fire();
        Assert.Equal(["all red"], session.Notes());
        session.Insert(new Box("a"));
        Assert.Equal(["all red"], session.Notes());
        session.Insert(new Box("b", Colour: Colour.Green));
        Assert.Empty(session.Notes());
    }

    private sealed class AllRed : Rule
    {
        public override void Define()
        {
            When().All<Box>(b => b.Colour == Colour.Red);
            Then().Yield(_ => new Note("all red"));
        }
    }

    [Fact]
    public void All_with_a_base_condition_is_about_the_facts_that_meet_it()
    {
        var session = TestSession.With(typeof(AllOfLabelAreLarge));
        Assert.Equal(["none", "large"], session.NotesFor(
            new Label("x", "none"), new Label("o", "large"), new Label("p", "small"),
            new Box("1", 9, Owner: "o"), new Box("2", 8, Owner: "o"), new Box("3", 9, Owner: "p"), new Box("4", 1, Owner: "p")));
    }

    private sealed class AllOfLabelAreLarge : Rule
    {
        public override void Define()
        {
            Label label = default!;
            When().Match(() => label).All<Box>(b => b.Owner == label.Key, b => b.Size > 5, b => b.Colour == Colour.Red);
            Then().Yield(_ => new Note(label.Text));
        }
    }

    [Fact]
    public void A_rule_of_nothing_but_Not_fires_in_an_empty_session()
    {
        var session = TestSession.With(typeof(NoBox));
        Assert.Equal(1, session.Fire());
        Assert.Equal(0, session.Fire());
        Assert.Equal(["no box"], session.Notes());
    }

    private sealed class NoBox : Rule
    {
        public override void Define()
        {
            When().Not<Box>();
            Then().Yield(_ => new Note("no box"));
        }
    }

    [Fact]
    public void An_update_that_changes_nothing_of_the_answer_does_not_fire_again()
    {
        var session = TestSession.With(typeof(BoxesWhileCounterRuns));
        var counter = new Counter(1, 5);
        session.InsertAll([new Box("a"), counter]);
        Assert.Equal(1, session.Fire());
        counter.Value = 6;
        session.Update(counter);
        Assert.Equal(0, session.Fire());
        counter.Value = 0;
        session.Update(counter);
        Assert.Equal(0, session.Fire());
        Assert.Empty(session.Notes());
    }

    private sealed class BoxesWhileCounterRuns : Rule
    {
        public override void Define()
        {
            Box box = default!;
            When().Match(() => box).Exists<Counter>(c => c.Value > 0);
            Then().Yield(_ => new Note(box.Key));
        }
    }
}
