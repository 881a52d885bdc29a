using CcHc.Lint.RuleEngine.Model;

namespace CcHc.Lint.RuleEngine.Matching;

/// <summary>One way through a rule's patterns, in a session.</summary>
internal sealed class BranchRuntime
{
    private readonly MatchNode[] _nodes;
    private readonly List<PartialMatch> _start = [];

    public BranchRuntime(CompiledBranch branch, RuleRuntime rule, ICollection<FactMemory> memories)
    {
        Branch = branch;
        var frame = new object?[branch.FrameSize];
        _nodes = new MatchNode[branch.Patterns.Count];
        for (var i = 0; i < _nodes.Length; i++) _nodes[i] = Node(branch.Patterns[i], frame, rule, memories);
        _start.Add(new PartialMatch(null, -1) { Change = ChangeKind.Added });
    }

    public CompiledBranch Branch { get; }

    /// <summary>Takes in all changes since the last time and hands out the matches that changed; to be settled by the caller.</summary>
    public List<PartialMatch> Process()
    {
        var current = _start;
        foreach (var node in _nodes)
        {
            if (current.Count > 0 || node.MustProcess) node.Process(current);
            MatchNode.Settle(current);
            current = node.Output;
        }

        return current;
    }

    private static MatchNode Node(Pattern pattern, object?[] frame, RuleRuntime rule, ICollection<FactMemory> memories)
    {
        switch (pattern)
        {
            case FactPattern { Quantifier: FactQuantifier.Each } fact:
                return new JoinNode(fact, Memory(fact), frame);
            case FactPattern fact:
                return new QuantifierNode(fact, Memory(fact), frame);
            case QueryPattern { Source: { } source } query:
                return new QueryNode(query, Memory(source), frame);
            case QueryPattern query:
                return new ValueQueryNode(query, frame);
            case LetPattern let:
                return new LetNode(let, frame);
            default:
                return new HavingNode((HavingPattern)pattern, frame);
        }

        FactMemory Memory(FactPattern fact)
        {
            var memory = new FactMemory(fact, rule);
            memories.Add(memory);
            return memory;
        }
    }
}
