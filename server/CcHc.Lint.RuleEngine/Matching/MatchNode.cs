using CcHc.Lint.RuleEngine.Expressions;

namespace CcHc.Lint.RuleEngine.Matching;

/// <summary>
/// One step of a branch in a session. It remembers the partial matches that came in and what it made of them, takes
/// all changes since the last time at once, and hands on what changes for the next step.
/// </summary>
internal abstract class MatchNode(object?[] frame)
{
    /// <summary>What changed: matches with their <see cref="IndexEntry{T}.Change"/>, each once.</summary>
    public List<PartialMatch> Output { get; } = [];

    /// <summary>True where facts have changed that partial matches wait for, so that the step must run even if none of these has.</summary>
    public abstract bool MustProcess { get; }

    protected object?[] Frame { get; } = frame;

    public abstract void Process(List<PartialMatch> input);

    /// <summary>Marks what the next step has seen as seen.</summary>
    public static void Settle(List<PartialMatch> matches)
    {
        foreach (var match in matches) match.Change = ChangeKind.None;
        matches.Clear();
    }

    protected PartialMatch Add(PartialMatch parent, int slot, object? value)
    {
        var child = new PartialMatch(parent, slot) { Value = value, Change = ChangeKind.Added };
        parent.AddChild(child);
        Output.Add(child);
        return child;
    }

    protected void Update(PartialMatch child, object? value)
    {
        child.Value = value;
        child.Change = ChangeKind.Updated;
        Output.Add(child);
    }

    protected void Remove(PartialMatch child)
    {
        child.Parent!.RemoveChild(child);
        child.Entry?.RemoveMatch(child);
        child.Change = ChangeKind.Removed;
        Output.Add(child);
    }

    protected void RemoveChildren(PartialMatch match)
    {
        while (match.LastChild is { } child) Remove(child);
    }

    protected static bool All(List<Evaluator> conditions, object?[] frame)
    {
        foreach (var condition in conditions)
        {
            if (!condition.Test(frame)) return false;
        }

        return true;
    }
}
