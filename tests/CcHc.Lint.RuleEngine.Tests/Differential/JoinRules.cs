namespace CcHc.Lint.RuleEngine.Tests.Differential;

public sealed class TwoJoined(int index, int k) : RandomRule(index, k)
{
    public override void Define()
    {
        base.Define();
        P p = default!;
        Q q = default!;
        When().Match(() => p, x => x.X >= K).Match(() => q, y => y.X == p.X && y.Y != p.Y);
        Then().Yield(_ => Say(p.Id + "-" + q.Id));
    }

    public override IEnumerable<Expected> Loops(IReadOnlyList<Item> items, IReadOnlyList<Mark> marks)
    {
        foreach (var p in items.OfType<P>())
        {
            foreach (var q in items.OfType<Q>())
            {
                if (p.X >= K && q.X == p.X && q.Y != p.Y) yield return Expect(p.Id + "-" + q.Id, p, q);
            }
        }
    }
}

public sealed class ThreeJoined(int index, int k) : RandomRule(index, k)
{
    public override void Define()
    {
        base.Define();
        P p = default!;
        Q q = default!;
        R r = default!;
        When()
            .Match(() => p)
            .Match(() => q, y => y.X == p.X)
            .Match(() => r, z => z.X == q.Y, z => string.Equals(z.S, p.S, StringComparison.Ordinal), z => z.Y > K || z.Id > q.Id);
        Then().Yield(_ => Say(p.Id + "-" + q.Id + "-" + r.Id));
    }

    public override IEnumerable<Expected> Loops(IReadOnlyList<Item> items, IReadOnlyList<Mark> marks)
    {
        foreach (var p in items.OfType<P>())
        {
            foreach (var q in items.OfType<Q>())
            {
                foreach (var r in items.OfType<R>())
                {
                    if (q.X != p.X || r.X != q.Y || r.S != p.S || (r.Y <= K && r.Id <= q.Id)) continue;
                    yield return Expect(p.Id + "-" + q.Id + "-" + r.Id, p, q, r);
                }
            }
        }
    }
}

public sealed class SelfJoined(int index, int k) : RandomRule(index, k)
{
    public override void Define()
    {
        base.Define();
        Item a = default!;
        Item b = default!;
        When().Match(() => a, x => x.Y <= K).Match(() => b, x => x.X == a.Y);
        Then().Yield(_ => Say(a.GetType().Name + a.Id + "-" + b.GetType().Name + b.Id));
    }

    public override IEnumerable<Expected> Loops(IReadOnlyList<Item> items, IReadOnlyList<Mark> marks)
    {
        foreach (var a in items)
        {
            foreach (var b in items)
            {
                if (a.Y <= K && b.X == a.Y) yield return Expect(a.GetType().Name + a.Id + "-" + b.GetType().Name + b.Id, a, b);
            }
        }
    }
}

public sealed class SumOfTwo(int index, int k) : RandomRule(index, k)
{
    public override void Define()
    {
        base.Define();
        P p = default!;
        R r = default!;
        int sum = default;
        When().Match(() => p).Match(() => r).Let(() => sum, () => p.X + r.Y).Having(() => sum == K);
        Then().Yield(_ => Say(p.Id + "+" + r.Id));
    }

    public override IEnumerable<Expected> Loops(IReadOnlyList<Item> items, IReadOnlyList<Mark> marks)
    {
        foreach (var p in items.OfType<P>())
        {
            foreach (var r in items.OfType<R>())
            {
                if (p.X + r.Y == K) yield return Expect(p.Id + "+" + r.Id, p, r);
            }
        }
    }
}
