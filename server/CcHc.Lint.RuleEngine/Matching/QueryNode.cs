namespace CcHc.Lint.RuleEngine.Matching;

/// <summary>Runs a query over facts for each partial match whose facts have changed, and binds each result.</summary>
internal sealed class QueryNode(QueryPattern query, FactMemory memory, object?[] frame) : FactNode(query.Source!, memory, frame)
{
    private readonly QueryResults _results = new(query, frame);
    private readonly List<PartialMatch> _toRun = [];
    private readonly List<FactEntry> _entries = [];

    protected override void OnLeaving(FactEntry entry) => Mark(entry);

    protected override void OnRemoved(PartialMatch match) => RemoveChildren(match);

    protected override void OnChanged(PartialMatch match) => Mark(match);

    protected override void OnArrived(FactEntry entry) => Mark(entry);

    protected override void Finish()
    {
        foreach (var match in _toRun)
        {
            match.IsMarked = false;
            if (match.Change != ChangeKind.Removed) Run(match);
        }

        _toRun.Clear();
    }

    private void Mark(FactEntry entry)
    {
        for (var match = MatchesFor(entry); match is not null; match = match.Next) Mark(match);
    }

    private void Mark(PartialMatch match)
    {
        if (match.IsMarked) return;
        match.IsMarked = true;
        _toRun.Add(match);
    }

    private void Run(PartialMatch match)
    {
        match.Load(Frame);
        _entries.Clear();
        for (var entry = FactsFor(match); entry is not null; entry = entry.Next)
        {
            if (MeetsPair(entry)) _entries.Add(entry);
        }

        _entries.Sort(static (a, b) => a.Fact.Sequence.CompareTo(b.Fact.Sequence));
        var start = new List<QueryResult>(_entries.Count);
        foreach (var entry in _entries)
            start.Add(new QueryResult(entry.Fact.Value, entry.Fact, [new FactStamp(entry.Fact, entry.Version)]));
        _results.Bind(match, _results.Run(start), Add, Update, Remove);
    }
}

/// <summary>Runs a query over a value for each partial match that is new or changed, and binds each result.</summary>
internal sealed class ValueQueryNode(QueryPattern query, object?[] frame) : MatchNode(frame)
{
    private static readonly object Source = new();

    private readonly QueryResults _results = new(query, frame);

    public override bool MustProcess => false;

    public override void Process(List<PartialMatch> input)
    {
        foreach (var match in input)
        {
            if (match.Change == ChangeKind.Removed)
            {
                RemoveChildren(match);
                continue;
            }

            match.Load(Frame);
            var start = new QueryResult(query.From!.Evaluate(Frame), Source, []);
            _results.Bind(match, _results.Run([start]), Add, Update, Remove);
        }
    }
}
