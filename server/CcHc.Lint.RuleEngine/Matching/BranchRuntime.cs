using CcHc.Lint.RuleEngine.Model;

namespace CcHc.Lint.RuleEngine.Matching;

/// <summary>One way through a rule's patterns, in a session.</summary>
internal sealed class BranchRuntime
{
    private readonly FactLog[] _logs;
    private readonly object?[] _frame;
    private readonly List<PartialMatch> _start;

    // Made when a match first comes to them: most rules never get as far as their last pattern.
    private readonly List<MatchNode> _nodes;

    public BranchRuntime(CompiledBranch branch, FactLog[] logs)
    {
        Branch = branch;
        _logs = logs;
        _frame = new object?[branch.FrameSize];
        _nodes = new List<MatchNode>(branch.Patterns.Count);
        _start = [new PartialMatch(null, -1) { Change = ChangeKind.Added }];
    }

    public CompiledBranch Branch { get; }

    /// <summary>Takes in all changes since the last time and hands out the matches that changed; to be settled by the caller.</summary>
    public List<PartialMatch> Process()
    {
        var current = _start;
        for (var i = 0; i < Branch.Patterns.Count; i++)
        {
            if (i == _nodes.Count)
            {
                if (current.Count == 0) return current;
                _nodes.Add(Node(Branch.Patterns[i], _frame, _logs));
            }

            var node = _nodes[i];
            if (current.Count > 0 || node.MustProcess) node.Process(current);
            MatchNode.Settle(current);
            current = node.Output;
        }

        return current;
    }

    /// <summary>False where nothing can match yet: the branch begins with facts that there are none of. It need not be made then.</summary>
    public static bool CanMatch(CompiledBranch branch, FactLog[] logs) =>
        branch.Patterns is not [FactPattern { Quantifier: FactQuantifier.Each } first, ..] || logs[first.Log].End > 0;

    private static MatchNode Node(Pattern pattern, object?[] frame, FactLog[] logs) => pattern switch
    {
        FactPattern { Quantifier: FactQuantifier.Each } fact => new JoinNode(fact, Memory(fact, logs), frame),
        FactPattern fact => new QuantifierNode(fact, Memory(fact, logs), frame),
        QueryPattern { Source: { } source } query => new QueryNode(query, Memory(source, logs), frame),
        QueryPattern query => new ValueQueryNode(query, frame),
        LetPattern let => new LetNode(let, frame),
        _ => new HavingNode((HavingPattern)pattern, frame),
    };

    private static FactMemory Memory(FactPattern fact, FactLog[] logs) => new(fact, logs[fact.Log]);
}
