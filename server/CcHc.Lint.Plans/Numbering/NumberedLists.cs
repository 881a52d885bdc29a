namespace CcHc.Lint.Plans.Numbering;

/// <summary>Items by the list that they belong to, lists in the order of their first item.</summary>
internal sealed class NumberedLists
{
    private readonly Dictionary<string, NumberedList> _byKey = new(StringComparer.Ordinal);

    public List<NumberedList> InOrder { get; } = [];

    /// <param name="key">What the items of one list have in common.</param>
    /// <param name="above">Ordinal of the section that the list stands in, or -1; part of the key.</param>
    /// <param name="item">The next item.</param>
    public void Add(string key, int above, NumberedItem item)
    {
        if (!_byKey.TryGetValue(key, out var list))
        {
            _byKey.Add(key, list = new NumberedList(above));
            InOrder.Add(list);
        }

        list.Items.Add(item);
    }
}

/// <summary>A list of numbered items.</summary>
/// <param name="Above">Ordinal of the section that it stands in, or -1.</param>
internal sealed record NumberedList(int Above)
{
    public List<NumberedItem> Items { get; } = [];
}
