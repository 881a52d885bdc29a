namespace CcHc.Lint.Linting.CodeRules;

/// <summary>
/// Processes that run rules, each with a thread that waits for it. They are started as documents come, and serve one
/// after the other; all end with this object or with the program.
/// </summary>
internal sealed class ChildPool(CodeRuleSettings settings) : IDisposable
{
    /// <summary>The command that runs rules; it is not for people.</summary>
    public const string Command = "code-rules-run";

    private readonly Queue<Job> _waiting = [];
    private readonly List<ChildProcess> _children = [];
    private readonly StruckRules _struck = new(settings.Limits.Strikes);
    private readonly object _gate = new();
    private int _workers;
    private int _idle;
    private bool _isClosed;

    public Task<CodeRuleOutcome> Start(CodeRuleRequest request)
    {
        var job = new Job(request);
        lock (_gate)
        {
            if (_isClosed) return Task.FromResult(CodeRuleOutcome.Without(request.Rules.Select(entry => entry.Rule.Descriptor.Id)));
            _waiting.Enqueue(job);
            if (_idle >= _waiting.Count || _workers == settings.Limits.Processes)
            {
                Monitor.Pulse(_gate);
            }
            else
            {
                _workers++;
                new Thread(Work) { IsBackground = true, Name = "code rules" }.Start();
            }
        }

        return job.Done.Task;
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _isClosed = true;
            foreach (var job in _waiting) job.Done.TrySetResult(CodeRuleOutcome.Without(job.Request.Rules.Select(entry => entry.Rule.Descriptor.Id)));
            _waiting.Clear();
            foreach (var child in _children) child.Dispose();
            _children.Clear();
            Monitor.PulseAll(_gate);
        }
    }

    private void Work()
    {
        ChildProcess? child = null;
        while (Next() is { } job)
        {
            try
            {
                var run = new RuleJob(job.Request, _struck, settings.Limits);
                child = run.Run(child, Start);
                job.Done.TrySetResult(run.Outcome());
            }
#pragma warning disable CA1031 // A fault of ours belongs to whoever waits for the document, not to this thread.
            catch (Exception fault)
#pragma warning restore CA1031
            {
                child?.Dispose();
                child = null;
                job.Done.TrySetException(fault);
            }
        }

        child?.Dispose();
    }

    private Job? Next()
    {
        lock (_gate)
        {
            _idle++;
            while (_waiting.Count == 0 && !_isClosed) Monitor.Wait(_gate);
            _idle--;
            return _waiting.TryDequeue(out var job) ? job : null;
        }
    }

    private ChildProcess? Start()
    {
        lock (_gate)
        {
            if (_isClosed) return null;
            var child = ChildProcess.Start(settings.Program, Command, settings.Limits.HeapBytes, settings.Limits.ProcessBytes);
            if (child is not null) _children.Add(child);
            return child;
        }
    }

    private sealed class Job(CodeRuleRequest request)
    {
        public CodeRuleRequest Request => request;

        public TaskCompletionSource<CodeRuleOutcome> Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
