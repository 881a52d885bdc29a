namespace CcHc.Lint.RuleEngine.Tests;

public sealed class MatchTests
{
    [Fact]
    public void Fires_for_each_fact_that_meets_all_conditions()
    {
        var session = TestSession.With(typeof(LargeRedBoxes));
        Assert.Equal(["a", "d"], session.NotesFor(
            new Box("a", 5), new Box("b", 1), new Box("c", 5, Colour.Green), new Box("d", 7)));
    }

    private sealed class LargeRedBoxes : Rule
    {
        public override void Define()
        {
            Box box = default!;
            When().Match(() => box, b => b.Size > 3, b => b.Colour == Colour.Red);
            Then().Yield(_ => new Note(box.Key));
        }
    }

    [Fact]
    public void Base_types_and_interfaces_match_too()
    {
        var session = TestSession.With(typeof(EveryThing), typeof(EveryKeyed));
        Assert.Equal(["thing a", "thing b", "keyed a", "keyed b"], session.NotesFor(new Box("a"), new Label("b"), new Log()));
    }

    private sealed class EveryThing : Rule
    {
        public override void Define()
        {
            Thing thing = default!;
            When().Match(() => thing);
            Then().Yield(_ => new Note("thing " + thing.Key));
        }
    }

    private sealed class EveryKeyed : Rule
    {
        public override void Define()
        {
            IKeyed keyed = default!;
            When().Match(() => keyed);
            Then().Yield(_ => new Note("keyed " + keyed.Key));
        }
    }

    [Theory]
    [InlineData(typeof(JoinByOperator))]
    [InlineData(typeof(JoinByStringEquals))]
    [InlineData(typeof(JoinByInstanceEquals))]
    [InlineData(typeof(JoinByHaving))]
    [InlineData(typeof(JoinWithoutIndex))]
    public void Joins_facts_whose_values_are_equal(Type rule)
    {
        var session = TestSession.With(rule);
        Assert.Equal(["a-1", "a-2", "b-3"], session.NotesFor(
            new Box("a"), new Label("a", "1"), new Label("x", "x"), new Box("b"), new Label("a", "2"), new Label("b", "3"), new Box("c")));
    }

    private sealed class JoinByOperator : Rule
    {
        public override void Define()
        {
            Box box = default!;
            Label label = default!;
            When().Match(() => box).Match(() => label, l => l.Key == box.Key);
            Then().Yield(_ => new Note(box.Key + "-" + label.Text));
        }
    }

    private sealed class JoinByStringEquals : Rule
    {
        public override void Define()
        {
            Box box = default!;
            Label label = default!;
            When().Match(() => box).Match(() => label, l => string.Equals(box.Key, l.Key, StringComparison.Ordinal));
            Then().Yield(_ => new Note(box.Key + "-" + label.Text));
        }
    }

    private sealed class JoinByInstanceEquals : Rule
    {
        public override void Define()
        {
            Box box = default!;
            Label label = default!;
            When().Match(() => box).Match(() => label, l => l.Size.Equals(box.Size) && l.Key.Equals(box.Key));
            Then().Yield(_ => new Note(box.Key + "-" + label.Text));
        }
    }

    private sealed class JoinByHaving : Rule
    {
        public override void Define()
        {
            Box box = default!;
            Label label = default!;
            When().Match(() => box).Match(() => label).Having(() => box.Key == label.Key);
            Then().Yield(_ => new Note(box.Key + "-" + label.Text));
        }
    }

    private sealed class JoinWithoutIndex : Rule
    {
        public override void Define()
        {
            Box box = default!;
            Label label = default!;
            When().Match(() => box).Match(() => label, l => !(l.Key != box.Key));
            Then().Yield(_ => new Note(box.Key + "-" + label.Text));
        }
    }

    [Fact]
    public void Text_is_compared_ordinally_unless_the_condition_says_otherwise()
    {
        var session = TestSession.With(typeof(JoinByOperator), typeof(JoinIgnoringCase));
        Assert.Equal(["đ~Đ"], session.NotesFor(new Box("đ"), new Label("Đ")));
    }

    private sealed class JoinIgnoringCase : Rule
    {
        public override void Define()
        {
            Box box = default!;
            Label label = default!;
            When().Match(() => box).Match(() => label, l => l.Key.Equals(box.Key, StringComparison.OrdinalIgnoreCase));
            Then().Yield(_ => new Note(box.Key + "~" + label.Key));
        }
    }

    [Fact]
    public void A_fact_can_match_two_patterns_of_one_rule()
    {
        var session = TestSession.With(typeof(Pairs));
        Assert.Equal(["aa", "ab", "ba", "bb"], session.NotesFor(new Box("a"), new Box("b")));
    }

    private sealed class Pairs : Rule
    {
        public override void Define()
        {
            Box first = default!;
            Box second = default!;
            When().Match(() => first).Match(() => second, b => b.Size == first.Size);
            Then().Yield(_ => new Note(first.Key + second.Key));
        }
    }

    [Fact]
    public void Null_equals_null_in_a_join()
    {
        var session = TestSession.With(typeof(SameOwner));
        Assert.Equal(["ab", "cd"], session.NotesFor(
            new Box("a"), new Box("b"), new Box("c", Owner: "Sở Tài chính"), new Box("d", Owner: "Sở Tài chính")));
    }

    private sealed class SameOwner : Rule
    {
        public override void Define()
        {
            Box first = default!;
            Box second = default!;
            When().Match(() => first).Match(() => second, b => b.Owner == first.Owner, b => string.CompareOrdinal(b.Key, first.Key) > 0);
            Then().Yield(_ => new Note(first.Key + second.Key));
        }
    }

    [Fact]
    public void A_part_of_a_condition_protects_the_parts_behind_it()
    {
        var session = TestSession.With(typeof(GuardedJoin));
        Assert.Equal(["b"], session.NotesFor(new Box("a"), new Box("b", 3, Owner: "abc"), new Label("x", Size: 3)));
    }

    private sealed class GuardedJoin : Rule
    {
        public override void Define()
        {
            Label label = default!;
            Box box = default!;
            When().Match(() => label).Match(() => box, b => b.Owner != null && b.Owner.Length == label.Size);
            Then().Yield(_ => new Note(box.Key));
        }
    }

    [Fact]
    public void A_pattern_without_alias_matches_once_for_each_fact()
    {
        var session = TestSession.With(typeof(WithoutAlias));
        session.InsertAll([new Log(), new Box("a"), new Box("b")]);
        Assert.Equal(2, session.Fire());
        Assert.Equal(["box", "box"], session.Query<Log>().Single().Lines);
    }

    private sealed class WithoutAlias : Rule
    {
        public override void Define()
        {
            Log log = default!;
            When().Match(() => log).Match<Box>();
            Then().Do(_ => log.Add("box"));
        }
    }
}
