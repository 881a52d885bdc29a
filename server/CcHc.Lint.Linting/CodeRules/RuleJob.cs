using System.Diagnostics;
using CcHc.Lint.Documents;
using CcHc.Lint.Rules.Packs;

namespace CcHc.Lint.Linting.CodeRules;

/// <summary>
/// One document on its way through a process that runs rules. A rule that ends the process is named; the rules behind it
/// run in a new one.
/// </summary>
internal sealed class RuleJob(CodeRuleRequest request, StruckRules struck, CodeRuleLimits limits)
{
    private readonly List<CodeFinding> _findings = [];
    private readonly List<DocumentProblem> _problems = [];
    private readonly HashSet<string> _notRun = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TimeSpan> _times = new(StringComparer.Ordinal);
    private readonly List<CodeRuleEntry> _left = [];

    /// <param name="child">The process to use; null for a new one.</param>
    /// <param name="start">Makes a new process; null where that is not possible.</param>
    /// <returns>The process that is ready for the next document, if one is.</returns>
    public ChildProcess? Run(ChildProcess? child, Func<ChildProcess?> start)
    {
        foreach (var entry in request.Rules)
        {
            if (struck.IsOut(entry)) LeaveOut(entry.Rule, CodeRuleProblems.LeftOut(entry.Rule));
            else _left.Add(entry);
        }

        var isReadAgain = false;
        while (_left.Count > 0)
        {
            child ??= start();
            if (child is null)
            {
                GiveUp(null);
                break;
            }

            var current = Serve(child);
            if (_left.Count == 0 && current is null) break;
            var reason = child.Reason();
            child.Dispose();
            child = null;
            if (current is not null)
            {
                struck.Add(current);
                _left.Remove(current);
                LeaveOut(current.Rule, CodeRuleProblems.CutOff(current.Rule, reason, limits));
            }
            else if (isReadAgain)
            {
                GiveUp(reason);
            }
            else
            {
                // Between documents a process may have been ended by anybody: once more from the start.
                isReadAgain = true;
            }
        }

        child?.Rest();
        return child;
    }

    public CodeRuleOutcome Outcome() => new(_findings, _problems, _notRun) { Times = _times };

    /// <summary>Runs what is left.</summary>
    /// <returns>The rule that was running when the process ended; null where none was.</returns>
    private CodeRuleEntry? Serve(ChildProcess child)
    {
        child.Allow(limits.ReadTime);
        if (!SendAll(child)) return null;
        CodeRuleEntry? current = null;
        long begin = 0;
        while (child.Receive(limits.AnswerBytes) is { } piece)
        {
            var message = AnswerReader.Read(piece);
            if (message is { End: true } && _left.Count == 0) return null;
            if (message?.Begin is { } begun && current is null && Find(begun) is { } entry)
            {
                current = entry;
                begin = Stopwatch.GetTimestamp();
                child.Allow(limits.RuleTime);
            }
            else if (message?.Rule is { } ended && current is not null && current.Rule.Descriptor.Id == ended)
            {
                _times[ended] = Stopwatch.GetElapsedTime(begin);
                Take(message, current);
                current = null;
                child.Allow(limits.ReadTime);
            }
            else
            {
                child.End(EndReason.Answer);
                return current;
            }
        }

        return current;
    }

    private bool SendAll(ChildProcess child)
    {
        if (child.Known.Add("registry " + request.Registry.Key) && !child.Send(RunRequest.OfRegistry(request.Registry))) return false;
        foreach (var entry in _left)
        {
            if (child.Known.Add("pack " + entry.Pack.Key) && !child.Send(RunRequest.OfPack(entry.Pack))) return false;
        }

        return child.Send(RunRequest.OfDocument(request, _left));
    }

    private void Take(ChildMessage message, CodeRuleEntry entry)
    {
        _left.Remove(entry);
        _findings.AddRange(AnswerReader.Findings(message, entry.Rule, request.Document.Source));
        if (message.Floods) _problems.Add(CodeRuleProblems.Floods(entry.Rule));
        if (message.Failure is { } failure) LeaveOut(entry.Rule, CodeRuleProblems.Failed(entry.Rule, failure.Length > 1000 ? failure[..1000] : failure));
    }

    private CodeRuleEntry? Find(string id) => _left.Find(entry => entry.Rule.Descriptor.Id == id);

    private void LeaveOut(PackRule rule, DocumentProblem problem)
    {
        _notRun.Add(rule.Descriptor.Id);
        _problems.Add(problem);
    }

    private void GiveUp(EndReason? reason)
    {
        _notRun.UnionWith(_left.Select(entry => entry.Rule.Descriptor.Id));
        _left.Clear();
        _problems.Add(CodeRuleProblems.NotStarted(reason));
    }
}

/// <summary>Rules that were cut off so often that they are left out. Safe to use from several threads.</summary>
internal sealed class StruckRules(int most)
{
    private readonly Dictionary<string, int> _strikes = new(StringComparer.Ordinal);

    public void Add(CodeRuleEntry entry)
    {
        lock (_strikes) _strikes[KeyOf(entry)] = _strikes.GetValueOrDefault(KeyOf(entry)) + 1;
    }

    public bool IsOut(CodeRuleEntry entry)
    {
        lock (_strikes) return _strikes.GetValueOrDefault(KeyOf(entry)) >= most;
    }

    private static string KeyOf(CodeRuleEntry entry) => $"{entry.Pack.Key}/{entry.Rule.Descriptor.Id}";
}
