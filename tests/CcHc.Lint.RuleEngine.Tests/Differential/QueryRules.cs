namespace CcHc.Lint.RuleEngine.Tests.Differential;

public sealed class LargeGroup(int index, int k) : RandomRule(index, k)
{
    public override void Define()
    {
        base.Define();
        IGrouping<string?, P> group = default!;
        When().Query(() => group, q => q.Match<P>(p => p.Y >= K - 2).GroupBy(p => p.S).Where(g => g.Count() > 1));
        Then().Yield(_ => Say(group.Key + ":" + string.Join(",", group.Select(p => p.Id))));
    }

    public override IEnumerable<Expected> Loops(IReadOnlyList<Item> items, IReadOnlyList<Mark> marks)
    {
        var done = new List<string?>();
        foreach (var first in items.OfType<P>().Where(p => p.Y >= K - 2))
        {
            if (done.Contains(first.S)) continue;
            done.Add(first.S);
            var members = items.OfType<P>().Where(p => p.Y >= K - 2 && p.S == first.S).ToList();
            if (members.Count > 1) yield return Expect(first.S + ":" + string.Join(",", members.Select(p => p.Id)), members);
        }
    }
}

public sealed class CollectedPartners(int index, int k) : RandomRule(index, k)
{
    public override void Define()
    {
        base.Define();
        P p = default!;
        IEnumerable<Q> partners = default!;
        When()
            .Match(() => p)
            .Query(() => partners, q => q.Match<Q>(x => x.X == p.X && x.Y + p.Y > K).Collect().OrderBy(x => x.Y));
        Then().Yield(_ => Say(p.Id + ":" + string.Join(",", partners.Select(x => x.Id))));
    }

    public override IEnumerable<Expected> Loops(IReadOnlyList<Item> items, IReadOnlyList<Mark> marks)
    {
        foreach (var p in items.OfType<P>())
        {
            var partners = items.OfType<Q>().Where(q => q.X == p.X && q.Y + p.Y > K).ToList();
            yield return Expect(p.Id + ":" + string.Join(",", partners.OrderBy(q => q.Y).Select(q => q.Id)), [p, .. partners]);
        }
    }
}

public sealed class SelectedOfEach(int index, int k) : RandomRule(index, k)
{
    public override void Define()
    {
        base.Define();
        string text = default!;
        When()
            .Query(() => text, q => q.Match<R>().Where(r => r.X != K).SelectMany(r => new[] { r.Id + "a", r.Id + "b" }))
            .Exists<P>(p => p.Id + "a" != text);
        Then().Yield(_ => Say(text));
    }

    public override IEnumerable<Expected> Loops(IReadOnlyList<Item> items, IReadOnlyList<Mark> marks)
    {
        foreach (var r in items.OfType<R>())
        {
            foreach (var text in new[] { r.Id + "a", r.Id + "b" })
            {
                if (r.X != K && items.OfType<P>().Any(p => p.Id + "a" != text)) yield return Expect(text, r);
            }
        }
    }
}
