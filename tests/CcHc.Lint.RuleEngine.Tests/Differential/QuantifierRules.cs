namespace CcHc.Lint.RuleEngine.Tests.Differential;

public sealed class WithoutPartner(int index, int k) : RandomRule(index, k)
{
    public override void Define()
    {
        base.Define();
        P p = default!;
        When().Match(() => p).Not<Q>(q => q.X == p.X, q => q.Y > K);
        Then().Yield(_ => Say(p.Id.ToString()));
    }

    public override IEnumerable<Expected> Loops(IReadOnlyList<Item> items, IReadOnlyList<Mark> marks)
    {
        foreach (var p in items.OfType<P>())
        {
            var found = false;
            foreach (var q in items.OfType<Q>()) found |= q.X == p.X && q.Y > K;
            if (!found) yield return Expect(p.Id.ToString(), p);
        }
    }
}

public sealed class WithGreater(int index, int k) : RandomRule(index, k)
{
    public override void Define()
    {
        base.Define();
        P p = default!;
        R r = default!;
        When().Match(() => p, x => x.X > K).Exists<Q>(q => q.Y > p.Y && q.S == p.S).Match(() => r, z => z.Y == p.Y);
        Then().Yield(_ => Say(p.Id + "/" + r.Id));
    }

    public override IEnumerable<Expected> Loops(IReadOnlyList<Item> items, IReadOnlyList<Mark> marks)
    {
        foreach (var p in items.OfType<P>())
        {
            var found = false;
            foreach (var q in items.OfType<Q>()) found |= q.Y > p.Y && q.S == p.S;
            if (!found || p.X <= K) continue;
            foreach (var r in items.OfType<R>())
            {
                if (r.Y == p.Y) yield return Expect(p.Id + "/" + r.Id, p, r);
            }
        }
    }
}

public sealed class AllPartnersAtLeast(int index, int k) : RandomRule(index, k)
{
    public override void Define()
    {
        base.Define();
        P p = default!;
        When().Match(() => p).All<Q>(q => q.X == p.X, q => q.Y >= K, q => q.S != p.S);
        Then().Yield(_ => Say(p.Id.ToString()));
    }

    public override IEnumerable<Expected> Loops(IReadOnlyList<Item> items, IReadOnlyList<Mark> marks)
    {
        foreach (var p in items.OfType<P>())
        {
            var all = true;
            foreach (var q in items.OfType<Q>())
            {
                if (q.X == p.X) all &= q.Y >= K && q.S != p.S;
            }

            if (all) yield return Expect(p.Id.ToString(), p);
        }
    }
}

public sealed class NothingBeyond(int index, int k) : RandomRule(index, k)
{
    public override void Define()
    {
        base.Define();
        When().Not<R>(r => r.X > K).Exists<P>();
        Then().Yield(_ => Say("nothing"));
    }

    public override IEnumerable<Expected> Loops(IReadOnlyList<Item> items, IReadOnlyList<Mark> marks)
    {
        if (!items.OfType<R>().Any(r => r.X > K) && items.OfType<P>().Any()) yield return Expect("nothing");
    }
}

/// <summary>Two alternatives that never hold both.</summary>
public sealed class EitherWay(int index, int k) : RandomRule(index, k)
{
    public override void Define()
    {
        base.Define();
        P p = default!;
        When().Or(x => x
            .Match(() => p, y => y.X > K)
            .And(z => z.Match(() => p, y => y.X <= K).Exists<R>(r => r.S == p.S)));
        Then().Yield(_ => Say(p.Id.ToString()));
    }

    public override IEnumerable<Expected> Loops(IReadOnlyList<Item> items, IReadOnlyList<Mark> marks)
    {
        foreach (var p in items.OfType<P>())
        {
            if (p.X > K || items.OfType<R>().Any(r => r.S == p.S)) yield return Expect(p.Id.ToString() , p) with { Stamp = p.Stamp + (p.X > K) };
        }
    }
}
