namespace CcHc.Lint.RuleEngine.Tests;

public sealed class LetHavingOrTests
{
    [Fact]
    public void Let_binds_a_value_and_Having_tests_it()
    {
        var session = TestSession.With(typeof(LongNames));
        Assert.Equal(["abc 6"], session.NotesFor(new Box("a"), new Box("abc")));
    }

    private sealed class LongNames : Rule
    {
        public override void Define()
        {
            Box box = default!;
            int length = default;
            When().Match(() => box).Let(() => length, () => box.Key.Length * 2).Having(() => length > 4, () => box.Size == 0);
            Then().Yield(_ => new Note(box.Key + " " + length));
        }
    }

    [Fact]
    public void Or_fires_for_each_alternative_that_holds()
    {
        var session = TestSession.With(typeof(LargeOrGreen));
        session.InsertAll([new Log(), new Box("large", 9), new Box("green", 1, Colour.Green), new Box("both", 9, Colour.Green), new Box("none")]);
        Assert.Equal(4, session.Fire());
        Assert.Equal(["both", "both", "green", "large"], session.Query<Log>().Single().Lines.Order(StringComparer.Ordinal));
    }

    private sealed class LargeOrGreen : Rule
    {
        public override void Define()
        {
            Log log = default!;
            Box box = default!;
            When()
                .Match(() => log)
                .Or(x => x
                    .Match(() => box, b => b.Size > 5)
                    .Match(() => box, b => b.Colour == Colour.Green));
            Then().Do(_ => log.Add(box.Key));
        }
    }

    [Fact]
    public void And_within_Or_needs_all_of_its_patterns()
    {
        var session = TestSession.With(typeof(LabelledOrAlone));
        Assert.Equal(["a"], session.NotesFor(new Box("a"), new Label("a")));
        session.Insert(new Box("b"));
        session.Fire();
        Assert.Equal(["a"], session.Notes());
        session.Retract(new Label("a"));
        session.Fire();
        Assert.Equal(["nothing"], session.Notes());
    }

    private sealed class LabelledOrAlone : Rule
    {
        public override void Define()
        {
            Box box = default!;
            When().Or(x => x
                .And(y => y.Match(() => box).Exists<Label>(l => l.Key == box.Key))
                .Not<Label>());
            Then().Yield(_ => new Note(box == null ? "nothing" : box.Key));
        }
    }
}
