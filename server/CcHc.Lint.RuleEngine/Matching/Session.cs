namespace CcHc.Lint.RuleEngine.Matching;

/// <inheritdoc cref="ISession"/>
/// <remarks>
/// Changes of facts are only noted; a rule looks at them when it is its turn to fire, all at once. So a rule that
/// collects what another yields runs once and not once for each. What would be wrong to put off is not put off: linked
/// facts of matches that are gone are retracted before anything fires that could match them.
/// </remarks>
internal sealed class Session : ISession
{
    private readonly RuleRuntime[] _inOrder;
    private readonly List<RuleRuntime> _toRefreshFirst = [];
    private int _cursor;
    private bool _isFiring;

    public Session(SessionFactory factory)
    {
        _inOrder = new RuleRuntime[factory.Rules.Count];
        var byIndex = new RuleRuntime[_inOrder.Length];
        for (var place = 0; place < _inOrder.Length; place++)
        {
            var rule = factory.Rules[factory.FiringOrder[place]];
            _inOrder[place] = byIndex[rule.Index] = new RuleRuntime(rule, place, this);
        }

        Logs = factory.Logs(byIndex);
        Memory = new WorkingMemory(factory.LogsOf, Logs);
    }

    public WorkingMemory Memory { get; }

    /// <summary>What has happened to the facts of each type that patterns look for.</summary>
    public FactLog[] Logs { get; }

    public void Insert(object fact) => InsertAll([fact]);

    public void InsertAll(IEnumerable<object> facts)
    {
        if (!TryInsertAll(facts)) throw new ArgumentException("Facts for insert already exist", nameof(facts));
    }

    public bool TryInsert(object fact) => TryInsertAll([fact]);

    public void Update(object fact) => UpdateAll([fact]);

    public void UpdateAll(IEnumerable<object> facts)
    {
        if (!TryUpdateAll(facts)) throw new ArgumentException("Facts for update do not exist", nameof(facts));
    }

    public bool TryUpdate(object fact) => TryUpdateAll([fact]);

    public void Retract(object fact) => RetractAll([fact]);

    public void RetractAll(IEnumerable<object> facts)
    {
        if (!TryRetractAll(facts)) throw new ArgumentException("Facts for retract do not exist", nameof(facts));
    }

    public bool TryRetract(object fact) => TryRetractAll([fact]);

    public int Fire(CancellationToken cancellationToken = default) => Fire(int.MaxValue, cancellationToken);

    public int Fire(int maxRulesNumber, CancellationToken cancellationToken = default)
    {
        var count = 0;
        while (count < maxRulesNumber && !cancellationToken.IsCancellationRequested && Next() is { } next)
        {
            count++;
            if (Execute(next.Rule, next.Activation)) break;
        }

        return count;
    }

    public IQueryable<TFact> Query<TFact>()
    {
        Flush();
        return Memory.All<TFact>().AsQueryable();
    }

    /// <summary>A rule that was up to date no longer is.</summary>
    public void OnDirty(RuleRuntime rule)
    {
        _cursor = Math.Min(_cursor, rule.Order);
        if (rule.Rule.FeedsRules && rule.LinkedCount > 0) _toRefreshFirst.Add(rule);
    }

    private bool TryInsertAll(IEnumerable<object> facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var values = facts as object[] ?? [.. facts];
        foreach (var value in values) ArgumentNullException.ThrowIfNull(value, nameof(facts));
        if (Memory.InsertAll(values) is not { } inTheWay) return true;
        if (!inTheWay.IsLinked || _isFiring) return false;

        // The match that made the fact in the way may be gone; then it is about to go too.
        Flush();
        return Memory.InsertAll(values) is null;
    }

    private bool TryUpdateAll(IEnumerable<object> facts)
    {
        if (FindAll(facts) is not { } found) return false;
        foreach (var (fact, value) in found) Memory.Update(fact, value);
        return true;
    }

    private bool TryRetractAll(IEnumerable<object> facts)
    {
        if (FindAll(facts) is not { } found) return false;
        foreach (var (fact, _) in found)
        {
            if (fact.IsLive) Memory.Retract(fact);
        }

        return true;
    }

    private List<(Fact Fact, object Value)>? FindAll(IEnumerable<object> facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var found = new List<(Fact, object)>();
        foreach (var value in facts)
        {
            ArgumentNullException.ThrowIfNull(value, nameof(facts));
            if (Memory.Find(value) is not { } fact) return null;
            found.Add((fact, value));
        }

        return found;
    }

    /// <summary>Brings all rules up to date without firing any.</summary>
    private void Flush()
    {
        for (var changes = -1L; changes != Memory.Changes;)
        {
            changes = Memory.Changes;
            foreach (var rule in _inOrder)
            {
                if (rule.IsDirty) rule.Refresh();
            }
        }
    }

    /// <summary>The match to fire next, or null where none is left.</summary>
    private (RuleRuntime Rule, Activation Activation)? Next()
    {
        while (true)
        {
            RefreshFirst();
            if (_cursor == _inOrder.Length) return null;
            var rule = _inOrder[_cursor];
            if (rule.IsDirty)
            {
                // Refreshing may retract linked facts and so make other rules dirty: look again from the start.
                rule.Refresh();
                continue;
            }

            if (rule.Next() is { } activation) return (rule, activation);
            _cursor++;
        }
    }

    private void RefreshFirst()
    {
        while (_toRefreshFirst.Count > 0)
        {
            var rule = _toRefreshFirst[^1];
            _toRefreshFirst.RemoveAt(_toRefreshFirst.Count - 1);
            if (!rule.IsDirty) continue;
            rule.Refresh();
            _cursor = Math.Min(_cursor, rule.Order);
        }
    }

    /// <returns>True where an action asked to halt.</returns>
    private bool Execute(RuleRuntime rule, Activation activation)
    {
        var branch = activation.Branch.Branch;
        var context = new ActionContext(this, rule.Rule.Model);
        var frame = new object?[branch.FrameSize];
        activation.Match.Load(frame);
        frame[branch.ContextSlot] = context;
        activation.HasFired = true;
        _isFiring = true;
        try
        {
            // All are made before the first is linked, and can see nothing of each other.
            var yields = new object?[branch.Actions.Count];
            for (var i = 0; i < yields.Length; i++)
            {
                var action = branch.Actions[i];
                if (!action.IsYield) action.Action.Evaluate(frame);
                else yields[i] = Yield(action, LinkedFact(activation, i), frame);
            }

            for (var i = 0; i < yields.Length; i++)
            {
                if (yields[i] is { } value) Link(rule, activation, i, value);
            }
        }
        finally
        {
            _isFiring = false;
        }

        return context.IsHalted;
    }

    private static Fact? LinkedFact(Activation activation, int index) => activation.Linked?[index] is { IsLive: true } fact ? fact : null;

    private static object Yield(CompiledAction action, Fact? linked, object?[] frame)
    {
        if (linked is not null && action.PreviousSlot >= 0) frame[action.PreviousSlot] = linked.Value;
        var evaluator = linked is null ? action.Action : action.Update;
        return evaluator.Evaluate(frame) ?? throw evaluator.Wrap(new InvalidOperationException("A rule must not yield null"));
    }

    private void Link(RuleRuntime rule, Activation activation, int index, object value)
    {
        var actions = activation.Branch.Branch.Actions;
        Fact fact;
        try
        {
            if (LinkedFact(activation, index) is { } linked)
            {
                Memory.Update(linked, value);
                return;
            }

            fact = Memory.Link(value) ?? throw new ArgumentException("Linked fact already exists", nameof(value));
        }
        catch (ArgumentException e)
        {
            throw actions[index].Action.Wrap(e);
        }

        activation.Linked ??= new Fact?[actions.Count];
        if (activation.Linked[index] is null) rule.LinkedCount++;
        activation.Linked[index] = fact;

        // What it did just now may already have ended its own match.
        if (rule.IsDirty && rule.Rule.FeedsRules) _toRefreshFirst.Add(rule);
    }
}
