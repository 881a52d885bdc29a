namespace CcHc.Lint.RuleEngine.Tests.Differential;

/// <summary>A rule with numbers in its conditions, and what plain nested loops expect of it.</summary>
public abstract class RandomRule(int index, int k) : Rule
{
    protected int Index { get; } = index;

    /// <summary>A small number that conditions compare with.</summary>
    protected int K { get; } = k;

    /// <summary>True where linked facts of other rules take part, so that the order of firing depends on more than facts.</summary>
    public virtual bool IsChained => false;

    /// <summary>The matches, in insertion order of their facts.</summary>
    public abstract IEnumerable<Expected> Loops(IReadOnlyList<Item> items, IReadOnlyList<Mark> marks);

    public override void Define() => Name(GetType().Name + Index);

    protected Out Say(string text) => new(Index, text);

    protected Expected Expect(string text, params IEnumerable<Item> items) => new(Say(text), string.Join(' ', items.Select(i => i.Stamp)));
}
