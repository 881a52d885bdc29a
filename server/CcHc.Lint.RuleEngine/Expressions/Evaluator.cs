using System.Linq.Expressions;

namespace CcHc.Lint.RuleEngine.Expressions;

/// <summary>
/// An expression of a rule, ready to be evaluated. It is interpreted until it has been evaluated often enough that
/// compiling pays; compiling happens in the background, and both give the same results. Shared by all sessions.
/// </summary>
internal sealed class Evaluator(Expression body, IReadOnlyDictionary<ParameterExpression, int> slots, string ruleName, bool isAction)
{
    /// <summary>
    /// Interpreting costs some 50 ns more than running compiled code, compiling about a millisecond: below this count
    /// it never pays.
    /// </summary>
    internal const int CompileAfter = 50_000;

    private readonly Lock _lock = new();
    private Node? _node;
    private volatile Func<object?[], object?>? _compiled;
    private volatile Func<object?[], bool>? _compiledTest;
    private int _count;
    private bool _isQueued;

    public bool Test(object?[] frame)
    {
        Count(1);
        return TestUncounted(frame);
    }

    /// <summary>The same for who counts many at once.</summary>
    public bool TestUncounted(object?[] frame)
    {
        try
        {
            if (_compiledTest is { } compiled) return compiled(frame);
            return (_node ?? Prepare()).Bool(frame);
        }
        catch (Exception e)
        {
            throw Wrap(e);
        }
    }

    public object? Evaluate(object?[] frame)
    {
        try
        {
            if (_compiled is { } compiled) return compiled(frame);
            Count(1);
            return (_node ?? Prepare()).Object(frame);
        }
        catch (Exception e)
        {
            throw Wrap(e);
        }
    }

    /// <summary>Compiles now, whatever the count. For the background and for tests.</summary>
    internal void Compile()
    {
        var frame = Expression.Parameter(typeof(object[]), "frame");
        var rewriter = new FrameRewriter(slots, frame);
        var rewritten = rewriter.Visit(body);
        if (body.Type == typeof(bool) && !rewriter.NeedsOwnFrame)
        {
            var test = Expression.Lambda<Func<object?[], bool>>(rewritten, frame).Compile();
            _compiled = values => BoolNode.Box(test(values));
            _compiledTest = test;
            return;
        }

        var value = Expression.Lambda<Func<object?[], object?>>(NodeBuilder.Boxed(rewritten), frame).Compile();
        _compiled = rewriter.NeedsOwnFrame ? values => value((object?[])values.Clone()) : value;
        if (body.Type == typeof(bool)) _compiledTest = values => (bool)_compiled(values)!;
    }

    internal RuleExpressionEvaluationException Wrap(Exception thrown) => isAction
        ? new RuleRhsExpressionEvaluationException(ruleName, body.ToString(), thrown)
        : new RuleLhsExpressionEvaluationException(ruleName, body.ToString(), thrown);

    private Node Prepare() => _node = new NodeBuilder(slots).Build(body);

    /// <summary>Notes evaluations, after so many of which it is compiled.</summary>
    /// <remarks>
    /// Two sessions may count at once and lose some: what follows is only when to compile. Actions are never compiled, and
    /// processors that write to one place slow each other down, so what need not be counted is not.
    /// </remarks>
    public void Count(int evaluations)
    {
        if (isAction || _isQueued) return;
        _count += evaluations;
        if (_count < CompileAfter) return;
        lock (_lock)
        {
            if (_isQueued) return;
            _isQueued = true;
        }

        BackgroundCompiler.Enqueue(this);
    }
}
