namespace CcHc.Lint.RuleEngine.Tests;

public sealed class QueryTests
{
    private static readonly object[] Boxes =
    [
        new Box("a", 3, Owner: "x"), new Box("b", 1, Owner: "y"), new Box("c", 2, Owner: "x"), new Box("d", 2, Owner: "x", Colour: Colour.Green),
    ];

    [Theory]
    [InlineData(typeof(CollectReds), "a,b,c")]
    [InlineData(typeof(Ordered), "b,c,d,a")]
    [InlineData(typeof(OrderedDown), "a,d,c,b")]
    [InlineData(typeof(Groups), "x:acd;y:b")]
    [InlineData(typeof(GroupsOfElements), "x:322;y:1")]
    [InlineData(typeof(LargeGroups), "x")]
    [InlineData(typeof(Selected), "A;B;C;D")]
    [InlineData(typeof(Flattened), "a1;a2;b1;b2;c1;c2;d1;d2")]
    [InlineData(typeof(LookedUp), "x=acd y=b")]
    [InlineData(typeof(FromCollection), "2;4;6")]
    public void Query_gives(Type rule, string expected) =>
        Assert.Equal(expected, string.Join(';', TestSession.With(rule).NotesFor(Boxes)));

    private sealed class CollectReds : Rule
    {
        public override void Define()
        {
            IEnumerable<Box> boxes = default!;
            When().Query(() => boxes, q => q.Match<Box>(b => b.Colour == Colour.Red).Collect());
            Then().Yield(_ => new Note(string.Join(",", boxes.Select(b => b.Key))));
        }
    }

    private sealed class Ordered : Rule
    {
        public override void Define()
        {
            IEnumerable<Box> boxes = default!;
            When().Query(() => boxes, q => q.Match<Box>().Collect().OrderBy(b => b.Size).ThenBy(b => b.Key));
            Then().Yield(_ => new Note(string.Join(",", boxes.Select(b => b.Key))));
        }
    }

    private sealed class OrderedDown : Rule
    {
        public override void Define()
        {
            IEnumerable<Box> boxes = default!;
            When().Query(() => boxes, q => q.Match<Box>().Collect().OrderByDescending(b => b.Size).ThenByDescending(b => b.Key));
            Then().Yield(_ => new Note(string.Join(",", boxes.Select(b => b.Key))));
        }
    }

    private sealed class Groups : Rule
    {
        public override void Define()
        {
            IGrouping<string?, Box> group = default!;
            When().Query(() => group, q => q.Match<Box>().GroupBy(b => b.Owner));
            Then().Yield(_ => new Note(group.Key + ":" + string.Concat(group.Select(b => b.Key))));
        }
    }

    private sealed class GroupsOfElements : Rule
    {
        public override void Define()
        {
            IGrouping<string?, int> group = default!;
            When().Query(() => group, q => q.Match<Box>().GroupBy(b => b.Owner, b => b.Size));
            Then().Yield(_ => new Note(group.Key + ":" + string.Concat(group)));
        }
    }

    private sealed class LargeGroups : Rule
    {
        public override void Define()
        {
            IGrouping<string?, Box> group = default!;
            When().Query(() => group, q => q.Match<Box>().GroupBy(b => b.Owner).Where(g => g.Count() > 1));
            Then().Yield(_ => new Note(group.Key!));
        }
    }

    private sealed class Selected : Rule
    {
        public override void Define()
        {
            string key = default!;
            When().Query(() => key, q => q.Match<Box>().Select(b => b.Key.ToUpperInvariant()));
            Then().Yield(_ => new Note(key));
        }
    }

    private sealed class Flattened : Rule
    {
        public override void Define()
        {
            string key = default!;
            When().Query(() => key, q => q.Match<Box>().SelectMany(b => new[] { b.Key + "1", b.Key + "2" }));
            Then().Yield(_ => new Note(key));
        }
    }

    private sealed class LookedUp : Rule
    {
        public override void Define()
        {
            IKeyedLookup<string?, string> keys = default!;
            When().Query(() => keys, q => q.Match<Box>().Collect().ToLookup(b => b.Owner, b => b.Key));
            Then().Yield(_ => new Note(string.Join(" ", keys.Keys.Select(k => k + "=" + string.Concat(keys[k])))));
        }
    }

    private sealed class FromCollection : Rule
    {
        public override void Define()
        {
            IEnumerable<Box> boxes = default!;
            int twice = default;
            When()
                .Query(() => boxes, q => q.Match<Box>(b => b.Colour == Colour.Red).Collect().OrderBy(b => b.Size))
                .Query(() => twice, q => q.From(() => boxes).SelectMany(all => all).Select(b => b.Size * 2));
            Then().Yield(_ => new Note(twice.ToString()));
        }
    }

    [Fact]
    public void Collect_gives_an_empty_collection_where_there_is_nothing() =>
        Assert.Equal([""], TestSession.With(typeof(CollectReds)).NotesFor());

    [Fact]
    public void Collect_fires_again_when_what_it_collects_changes_and_only_then()
    {
        var session = TestSession.With(typeof(CollectReds));
        Assert.Equal(["a,b,c"], session.NotesFor(Boxes));
        session.Insert(new Box("e", Colour: Colour.Green));
        Assert.Equal(0, session.Fire());
        session.Insert(new Box("f"));
        Assert.Equal(1, session.Fire());
        Assert.Equal(["a,b,c,f"], session.Notes());
    }

    [Fact]
    public void Only_the_group_that_changed_fires_again()
    {
        var session = TestSession.With(typeof(Groups));
        session.NotesFor(Boxes);
        session.Retract(Boxes[2]);
        Assert.Equal(1, session.Fire());
        Assert.Equal(["x:ad", "y:b"], session.Notes());
        session.Retract(Boxes[1]);
        Assert.Equal(["x:ad"], session.Notes());
    }

    [Fact]
    public void A_query_can_use_aliases_bound_before()
    {
        var session = TestSession.With(typeof(BoxesOfLabel));
        Assert.Equal(["x: a c d", "z:"], session.NotesFor([new Label("x"), new Label("z"), .. Boxes]));
    }

    private sealed class BoxesOfLabel : Rule
    {
        public override void Define()
        {
            Label label = default!;
            IEnumerable<Box> boxes = default!;
            When()
                .Match(() => label)
                .Query(() => boxes, q => q.Match<Box>(b => b.Owner == label.Key).Where(b => b.Size > label.Size).Collect());
            Then().Yield(_ => new Note(label.Key + ":" + string.Concat(boxes.Select(b => " " + b.Key))));
        }
    }
}
