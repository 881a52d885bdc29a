namespace CcHc.Lint.RuleEngine.Matching;

/// <summary>A whole match of a rule and what the rule has made of it.</summary>
internal sealed class Activation(PartialMatch match, BranchRuntime branch, long number)
{
    private readonly long _number = number;
    private long[] _order = [];

    public PartialMatch Match { get; } = match;

    public BranchRuntime Branch { get; } = branch;

    public bool IsQueued { get; set; }

    public bool HasFired { get; set; }

    /// <summary>The linked fact of each action, or null; null altogether until there is one.</summary>
    public Fact?[]? Linked { get; set; }

    /// <summary>Reads the places of the match's facts, by which it is put in order.</summary>
    public void TakeOrder()
    {
        var length = 0;
        for (var step = Match; step is not null; step = step.Parent) length++;
        if (_order.Length != length) _order = new long[length];
        for (var step = Match; step is not null; step = step.Parent) _order[--length] = step.Order;
    }

    private static int Compare(Activation a, Activation b)
    {
        var shared = Math.Min(a._order.Length, b._order.Length);
        for (var i = 0; i < shared; i++)
        {
            var order = a._order[i].CompareTo(b._order[i]);
            if (order != 0) return order;
        }

        return a._number.CompareTo(b._number);
    }

    /// <summary>In the order in which their facts were inserted, the first pattern's fact first.</summary>
    public sealed class FactOrder : IComparer<Activation>
    {
        public static readonly FactOrder Instance = new();

        public int Compare(Activation? x, Activation? y) => Activation.Compare(x!, y!);
    }
}
