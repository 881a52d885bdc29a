namespace CcHc.Lint.RuleEngine.Tests.Differential;

/// <summary>A rule that makes marks rather than says something.</summary>
public abstract class MarkingRule(int index, int k) : RandomRule(index, k)
{
    public override bool IsChained => true;

    public abstract IEnumerable<Mark> Marks(IReadOnlyList<Item> items, IReadOnlyList<Mark> marks);

    public override IEnumerable<Expected> Loops(IReadOnlyList<Item> items, IReadOnlyList<Mark> marks) => [];
}

public sealed class MarkItems(int index, int k) : MarkingRule(index, k)
{
    public override void Define()
    {
        base.Define();
        P p = default!;
        When().Match(() => p, x => x.Y < K).Not<R>(r => r.X == p.X);
        Then().Yield(_ => new Mark(Index + ":" + p.Id, p.X));
    }

    public override IEnumerable<Mark> Marks(IReadOnlyList<Item> items, IReadOnlyList<Mark> marks) =>
        from p in items.OfType<P>()
        where p.Y < K && !items.OfType<R>().Any(r => r.X == p.X)
        select new Mark(Index + ":" + p.Id, p.X);
}

/// <summary>Marks lead to marks, three steps at most.</summary>
public sealed class MarkOn(int index, int k) : MarkingRule(index, k)
{
    public override void Define()
    {
        base.Define();
        Mark mark = default!;
        Q q = default!;
        When().Match(() => mark, m => m.Source.Length < 9).Match(() => q, x => x.X == mark.X, x => x.Y != mark.X);
        Then().Yield(_ => new Mark(mark.Source + "/" + Index + q.Id, q.Y));
    }

    public override IEnumerable<Mark> Marks(IReadOnlyList<Item> items, IReadOnlyList<Mark> marks) =>
        from mark in marks
        where mark.Source.Length < 9
        from q in items.OfType<Q>()
        where q.X == mark.X && q.Y != mark.X
        select new Mark(mark.Source + "/" + Index + q.Id, q.Y);
}

public sealed class Unmarked(int index, int k) : RandomRule(index, k)
{
    public override bool IsChained => true;

    public override void Define()
    {
        base.Define();
        R r = default!;
        When().Match(() => r).Not<Mark>(m => m.X == r.Y);
        Then().Yield(_ => Say(r.Id.ToString()));
    }

    public override IEnumerable<Expected> Loops(IReadOnlyList<Item> items, IReadOnlyList<Mark> marks) =>
        items.OfType<R>().Where(r => !marks.Any(m => m.X == r.Y)).Select(r => Expect(r.Id.ToString(), r));
}

public sealed class CountMarks(int index, int k) : RandomRule(index, k)
{
    public override bool IsChained => true;

    public override void Define()
    {
        base.Define();
        IGrouping<int, Mark> group = default!;
        When().Query(() => group, q => q.Match<Mark>().GroupBy(m => m.X)).Having(() => group.Key != K);
        Then().Yield(_ => Say(group.Key + "=" + group.Count()));
    }

    public override IEnumerable<Expected> Loops(IReadOnlyList<Item> items, IReadOnlyList<Mark> marks) =>
        from mark in marks
        where mark.X != K
        group mark by mark.X into g
        select Expect(g.Key + "=" + g.Count());
}
