namespace CcHc.Lint.RuleEngine.Matching;

/// <summary>A rule in a session: its matches, and those of them that are to fire.</summary>
internal sealed class RuleRuntime
{
    private readonly Session _session;
    private readonly BranchRuntime?[] _branches;
    private PriorityQueue<Activation, Activation>? _queue;
    private long _activations;
    private bool _isBroken;

    public RuleRuntime(CompiledRule rule, int order, Session session)
    {
        Rule = rule;
        Order = order;
        _session = session;
        _branches = new BranchRuntime?[rule.Branches.Count];
    }

    public CompiledRule Rule { get; }

    /// <summary>Place in firing order: by priority, then by load order.</summary>
    public int Order { get; }

    /// <summary>True where facts have changed that the rule has not looked at yet. It starts so: a rule can match nothing.</summary>
    public bool IsDirty { get; private set; } = true;

    /// <summary>How many linked facts its matches have.</summary>
    public int LinkedCount { get; set; }

    public void MarkDirty()
    {
        if (IsDirty || _isBroken) return;
        IsDirty = true;
        _session.OnDirty(this);
    }

    /// <summary>Takes in all changes: queues new and changed matches, and takes back what matches that are gone had made.</summary>
    public void Refresh()
    {
        IsDirty = false;
        foreach (var log in Rule.Logs) _session.Logs[log].Untell();
        try
        {
            for (var i = 0; i < _branches.Length; i++)
            {
                if ((_branches[i] ??= Start(Rule.Branches[i])) is not { } branch) continue;
                var changes = branch.Process();
                foreach (var match in changes) Take(match, branch);
                MatchNode.Settle(changes);
            }
        }
        catch
        {
            // Half of a change may have been taken in: what the rule would say from here on cannot be trusted.
            _isBroken = true;
            _queue?.Clear();
            throw;
        }
    }

    /// <summary>The next match to fire, or null.</summary>
    public Activation? Next()
    {
        while (_queue is not null && _queue.TryDequeue(out var activation, out _))
        {
            // One that is gone was left in the queue.
            if (!activation.IsQueued) continue;
            activation.IsQueued = false;
            return activation;
        }

        return null;
    }

    private BranchRuntime? Start(CompiledBranch branch) => BranchRuntime.CanMatch(branch, _session.Logs) ? new BranchRuntime(branch, _session.Logs) : null;

    private void Take(PartialMatch match, BranchRuntime branch)
    {
        switch (match.Change)
        {
            case ChangeKind.Added:
                Queue(match.Activation = new Activation(match, branch, _activations++));
                break;
            case ChangeKind.Updated:
                var activation = match.Activation!;
                if (!activation.HasFired || Rule.Model.Repeatability == RuleRepeatability.Repeatable) Queue(activation);
                break;
            default:
                match.Activation!.IsQueued = false;
                Unlink(match.Activation);
                break;
        }
    }

    private void Queue(Activation activation)
    {
        if (activation.IsQueued) return;
        activation.IsQueued = true;
        activation.TakeOrder();
        _queue ??= new PriorityQueue<Activation, Activation>(Activation.FactOrder.Instance);
        _queue.Enqueue(activation, activation);
    }

    private void Unlink(Activation activation)
    {
        if (activation.Linked is not { } linked) return;
        activation.Linked = null;
        foreach (var fact in linked)
        {
            if (fact is null) continue;
            LinkedCount--;
            if (fact.IsLive) _session.Memory.Retract(fact);
        }
    }
}
