namespace CcHc.Lint.Linting.CodeRules;

/// <summary>
/// Runs for an editor: what is known is given at once, the rest runs on. Of a document only the latest text waits while an
/// earlier one runs.
/// </summary>
/// <param name="run">Runs rules, beside this.</param>
/// <param name="found">Told the path of a document once its latest text has run.</param>
internal sealed class DeferredRuns(Func<CodeRuleRequest, Task<CodeRuleOutcome>> run, Action<string> found)
{
    private readonly Dictionary<string, Entry> _byPath = new(StringComparer.Ordinal);

    /// <summary>What the rules found in exactly this document; null where that is not known yet.</summary>
    public CodeRuleOutcome? Ask(CodeRuleRequest request)
    {
        var path = request.Path ?? "";
        lock (_byPath)
        {
            if (!_byPath.TryGetValue(path, out var entry)) _byPath[path] = entry = new Entry();
            if (entry.Outcome is not null && entry.Request!.IsSame(request)) return entry.Outcome;
            if (entry.Running is not null && entry.Running.IsSame(request))
            {
                entry.Next = null;
                return null;
            }

            entry.Next = request;
            if (entry.Running is null) Start(path, entry);
        }

        return null;
    }

    private void Start(string path, Entry entry)
    {
        entry.Running = entry.Next;
        entry.Next = null;
        _ = RunAsync(path, entry, entry.Running!);
    }

    private async Task RunAsync(string path, Entry entry, CodeRuleRequest request)
    {
        CodeRuleOutcome outcome;
        try
        {
            outcome = await run(request).ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        }
#pragma warning disable CA1031 // Nobody waits for this task: a fault of ours is told with the document, as rules that did not run.
        catch (Exception)
#pragma warning restore CA1031
        {
            outcome = new CodeRuleOutcome([], [CodeRuleProblems.NotStarted(EndReason.Crash)], request.Rules.Select(rule => rule.Rule.Descriptor.Id).ToHashSet(StringComparer.Ordinal));
        }

        lock (_byPath)
        {
            entry.Running = null;
            if (entry.Next is not null)
            {
                Start(path, entry);
                return;
            }

            (entry.Request, entry.Outcome) = (request, outcome);
        }

        found(path);
    }

    private sealed class Entry
    {
        public CodeRuleRequest? Request { get; set; }

        public CodeRuleOutcome? Outcome { get; set; }

        public CodeRuleRequest? Running { get; set; }

        public CodeRuleRequest? Next { get; set; }
    }
}
