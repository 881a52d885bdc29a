namespace CcHc.Lint.RuleEngine.Tests;

public sealed class SessionTests
{
    [Fact]
    public void An_equal_fact_cannot_be_inserted_twice()
    {
        var session = TestSession.With();
        session.Insert(new Box("a"));
        Assert.Throws<ArgumentException>(() => session.Insert(new Box("a")));
        Assert.False(session.TryInsert(new Box("a")));
        Assert.Throws<ArgumentException>(() => session.InsertAll([new Box("b"), new Box("a")]));
        Assert.Throws<ArgumentException>(() => session.InsertAll([new Box("c"), new Box("c")]));
        Assert.Equal(["a"], session.Query<Box>().Select(b => b.Key));
    }

    [Fact]
    public void What_is_not_there_cannot_be_updated_or_retracted()
    {
        var session = TestSession.With();
        session.Insert(new Box("a"));
        Assert.Throws<ArgumentException>(() => session.Update(new Box("b")));
        Assert.False(session.TryUpdate(new Box("b")));
        Assert.Throws<ArgumentException>(() => session.RetractAll([new Box("a"), new Box("b")]));
        Assert.False(session.TryRetract(new Box("b")));
        Assert.Single(session.Query<Box>());
        Assert.True(session.TryRetract(new Box("a")));
        Assert.Empty(session.Query<Box>());
    }

    [Fact]
    public void A_fact_can_bring_its_own_key()
    {
        var session = TestSession.With();
        session.Insert(new Counter(1, 1));
        Assert.False(session.TryInsert(new Counter(1, 2)));
        session.UpdateAll([new Counter(1, 3)]);
        Assert.Equal(3, session.Query<Counter>().Single().Value);
        session.RetractAll([new Counter(1, 9)]);
        Assert.Empty(session.Query<object>());
    }

    [Fact]
    public void Query_finds_subtypes_and_interfaces_in_insertion_order()
    {
        var session = TestSession.With();
        session.InsertAll([new Label("b"), new Box("a"), new Note("n")]);
        Assert.Equal(["b", "a"], session.Query<IKeyed>().Select(k => k.Key));
        Assert.Equal(3, session.Query<object>().Count());
    }

    [Fact]
    public void A_session_takes_in_changes_without_end()
    {
        var session = TestSession.With(typeof(NoteCounters));
        session.Insert(new Counter(1, 0));
        Change(session, from: 1, to: 5000);

        // The pattern on counters is first asked now, and sees the facts as they are.
        Assert.Equal(["a 5000"], session.NotesFor(new Box("a")));
        Change(session, from: 5001, to: 10000);
        Assert.Equal(["a 10000"], session.NotesFor());
        session.Retract(new Counter(1, 0));
        Assert.Empty(session.NotesFor());
        Assert.Equal(["a 7"], session.NotesFor(new Counter(2, 7)));

        static void Change(ISession session, int from, int to)
        {
            for (var value = from; value <= to; value++)
            {
                session.Update(new Counter(1, value));
                if (value % 700 == 0) session.Fire();
            }
        }
    }

    private sealed class NoteCounters : Rule
    {
        public override void Define()
        {
            Box box = default!;
            Counter counter = default!;
            When().Match(() => box).Match(() => counter, c => c.Value > 0);
            Then().Yield(_ => new Note(box.Key + " " + counter.Value));
        }
    }

    [Fact]
    public void Sessions_of_one_factory_share_nothing()
    {
        var factory = TestSession.Factory(typeof(NoteBoxes));
        var first = factory.CreateSession();
        var second = factory.CreateSession(s => s.Insert(new Box("b")));
        Assert.Equal(["a"], first.NotesFor(new Box("a")));
        Assert.Equal(["b"], second.NotesFor());
    }

    [Fact]
    public void Sessions_of_one_factory_can_run_side_by_side()
    {
        var factory = TestSession.Factory(typeof(NoteBoxes));
        Parallel.For(0, 20, i => Assert.Equal([$"{i}"], factory.CreateSession().NotesFor(new Box($"{i}"))));
    }

    private sealed class NoteBoxes : Rule
    {
        public override void Define()
        {
            Box box = default!;
            When().Match(() => box, b => b.Key != "");
            Then().Yield(_ => new Note(box.Key));
        }
    }

    [Fact]
    public void An_exception_in_a_condition_names_the_rule_and_the_other_rules_go_on()
    {
        var session = TestSession.With(typeof(ThrowsInCondition), typeof(NoteBoxes));
        session.Insert(new Box("a"));
        var error = Assert.Throws<RuleLhsExpressionEvaluationException>(() => session.Fire());
        Assert.Equal("throws", error.RuleName);
        Assert.Contains("throws", error.Message, StringComparison.Ordinal);
        Assert.IsType<NullReferenceException>(error.InnerException);
        Assert.Equal(1, session.Fire());
        Assert.Equal(["a"], session.Notes());
    }

    [Name("throws")]
    private sealed class ThrowsInCondition : Rule
    {
        public override void Define()
        {
            When().Match<Box>(b => b.Owner!.Length > 0);
            Then().Do(_ => NoteFor(""));
        }

        private static void NoteFor(string text) => ArgumentNullException.ThrowIfNull(text);
    }

    [Fact]
    public void An_exception_in_an_action_names_the_rule()
    {
        var session = TestSession.With(typeof(ThrowsInAction));
        session.Insert(new Box("a"));
        var error = Assert.Throws<RuleRhsExpressionEvaluationException>(() => session.Fire());
        Assert.Equal("throws too", error.RuleName);
        Assert.Equal("a", error.InnerException!.Message);
        Assert.Equal(0, session.Fire());
    }

    private sealed class ThrowsInAction : Rule
    {
        public override void Define()
        {
            Name("throws too");
            Box box = default!;
            When().Match(() => box);
            Then().Yield(_ => Fail(box.Key));
        }

        private Note Fail(string text) => throw new InvalidOperationException(text);
    }
}
