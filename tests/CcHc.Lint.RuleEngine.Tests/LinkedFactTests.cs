namespace CcHc.Lint.RuleEngine.Tests;

public sealed class LinkedFactTests
{
    [Fact]
    public void Lives_as_long_as_its_match()
    {
        var session = TestSession.With(typeof(NoteCounters));
        Assert.Equal(["1:1"], session.NotesFor(new Counter(1, 1)));
        session.Retract(new Counter(1, 0));
        Assert.Empty(session.Notes());
    }

    [Fact]
    public void Is_made_anew_when_its_match_is_updated()
    {
        var session = TestSession.With(typeof(NoteCounters));
        session.NotesFor(new Counter(1, 1));
        session.Update(new Counter(1, 2));
        Assert.Equal(1, session.Fire());
        Assert.Equal(["1:2"], session.Notes());
    }

    private sealed class NoteCounters : Rule
    {
        public override void Define()
        {
            Counter counter = default!;
            When().Match(() => counter);
            Then().Yield(_ => new Note(counter.Id + ":" + counter.Value));
        }
    }

    [Fact]
    public void Can_be_updated_from_its_value_before()
    {
        var session = TestSession.With(typeof(NoteHistory));
        session.NotesFor(new Counter(1, 1));
        session.Update(new Counter(1, 2));
        session.Fire();
        session.Update(new Counter(1, 3));
        session.Fire();
        Assert.Equal(["1 2 3"], session.Notes());
    }

    private sealed class NoteHistory : Rule
    {
        public override void Define()
        {
            Counter counter = default!;
            When().Match(() => counter);
            Then().Yield(_ => new Note(counter.Value.ToString()), (_, before) => new Note(before.Text + " " + counter.Value));
        }
    }

    [Fact]
    public void Takes_what_rests_on_it_along()
    {
        var session = TestSession.With(typeof(LabelOfBox), typeof(NoteOfLabel));
        session.Insert(new Box("a"));
        Assert.Equal(2, session.Fire());
        Assert.Equal(["label a"], session.Notes());
        session.Retract(new Box("a"));
        Assert.Empty(session.Query<object>());
    }

    [Fact]
    public void Is_gone_before_a_rule_could_match_it()
    {
        var session = TestSession.With(typeof(NoteOfLabel), typeof(RetractGreen), typeof(LabelOfBox));
        session.InsertAll([new Box("a")]);
        session.Fire();
        session.Retract(new Box("a"));
        session.Insert(new Box("green", Colour: Colour.Green));
        session.Fire();
        Assert.Empty(session.Query<object>());
    }

    [Fact]
    public void Can_be_inserted_by_hand_once_its_match_is_gone()
    {
        var session = TestSession.With(typeof(LabelOfBox));
        session.Insert(new Box("a"));
        session.Fire();
        Assert.False(session.TryInsert(new Label("a")));
        session.Retract(new Box("a"));
        Assert.True(session.TryInsert(new Label("a")));
    }

    private sealed class LabelOfBox : Rule
    {
        public override void Define()
        {
            Box box = default!;
            When().Match(() => box);
            Then().Yield(_ => new Label(box.Key, "", 0));
        }
    }

    private sealed class NoteOfLabel : Rule
    {
        public override void Define()
        {
            Label label = default!;
            When().Match(() => label);
            Then().Yield(_ => new Note("label " + label.Key));
        }
    }

    private sealed class RetractGreen : Rule
    {
        public override void Define()
        {
            Box box = default!;
            When().Match(() => box, b => b.Colour == Colour.Green);
            Then().Do(ctx => ctx.Retract(box));
        }
    }

    [Fact]
    public void Several_belong_to_one_match()
    {
        var session = TestSession.With(typeof(TwoNotes));
        Assert.Equal(["a1", "a2"], session.NotesFor(new Box("a")));
        session.Retract(new Box("a"));
        Assert.Empty(session.Notes());
    }

    private sealed class TwoNotes : Rule
    {
        public override void Define()
        {
            Box box = default!;
            When().Match(() => box);
            Then().Yield(_ => new Note(box.Key + "1")).Yield(_ => new Note(box.Key + "2"));
        }
    }

    [Fact]
    public void Equal_to_another_fact_is_an_error_that_names_the_rule()
    {
        var session = TestSession.With(typeof(LabelOfBox));
        session.InsertAll([new Box("a"), new Label("a")]);
        var error = Assert.Throws<RuleRhsExpressionEvaluationException>(() => session.Fire());
        Assert.Contains(nameof(LabelOfBox), error.RuleName, StringComparison.Ordinal);
        Assert.IsType<ArgumentException>(error.InnerException);
    }
}
