using CcHc.Lint.Documents;
using CcHc.Lint.Linting.Configuration;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Rules;

namespace CcHc.Lint.Linting.Suppression;

/// <summary>Takes out the findings that comments and configuration accept, and finds the suppressions that are at fault.</summary>
internal sealed class SuppressionFilter
{
    private readonly RuleCatalogue _catalogue;
    private readonly RuleSelection? _selection;
    private readonly Document _document;
    private readonly IReadOnlySet<string>? _notRun;
    private readonly List<Active> _active = [];
    private readonly List<FaultAt> _faults = [];

    /// <param name="selection">How the rules are set; null where no configuration applies.</param>
    /// <param name="notRun">Ids of rules that could not run: whether comments suppress anything of theirs is not known.</param>
    public SuppressionFilter(Document document, RuleCatalogue catalogue, RuleSelection? selection, IReadOnlySet<string>? notRun = null)
    {
        _notRun = notRun;
        _catalogue = catalogue;
        _selection = selection;
        _document = document;
        var comments = SuppressionComment.In(document);
        var reach = new SuppressionReach(document, comments);
        foreach (var comment in comments) Judge(comment, reach, comments);
    }

    /// <summary>The findings that stand, in their order; the others go to <paramref name="suppressed"/>.</summary>
    public IReadOnlyList<Finding> Apply(IReadOnlyList<Finding> findings, List<SuppressedFinding> suppressed)
    {
        if (_active.Count == 0 && _selection is not { Suppressions.Count: > 0 }) return findings;
        var kept = new List<Finding>(findings.Count);
        foreach (var finding in findings)
        {
            var by = ActiveFor(finding);
            if (by is not null) suppressed.Add(new SuppressedFinding(finding, by.Comment.Reason, null));
            else if (_selection?.SuppressionOf(finding.Rule.Id) is { } entry) suppressed.Add(new SuppressedFinding(finding, entry.Reason, entry.Place));
            else kept.Add(finding);
        }

        return kept;
    }

    /// <summary>The faults of all comments, known once the findings were given to <see cref="Apply"/>. Their places are added.</summary>
    public IReadOnlyList<SuppressionFault> Faults(FactPlaces places)
    {
        if (_active.Count == 0 && _faults.Count == 0) return [];
        foreach (var group in _active.Where(active => !active.IsUsed && !(_notRun is { Count: > 0 } && active.RuleIds.Any(_notRun.Contains))).GroupBy(active => active.Comment))
        {
            string[] unused = [.. group.Select(active => active.Name)];
            _faults.Add(new FaultAt(group.Key, SuppressionFaultKind.Unused, unused, ""));
        }

        var faults = new List<SuppressionFault>();
        foreach (var at in StableSort.InOrder(_faults, static (a, b) => a.Comment.Span.Start.CompareTo(b.Comment.Span.Start)))
        {
            string[] others = [.. at.Comment.Rules.Except(at.Names, StringComparer.Ordinal)];
            var isWhole = others.Length == 0;
            var fault = new SuppressionFault(faults.Count, at.Kind, string.Join(", ", at.Names), isWhole ? "" : at.Comment.With(others), at.Suggestion);
            places.Add(fault, FactPart.All, at.Comment.Span);
            places.Add(fault, FactPart.Lines, LinesOf(at.Comment.Span));
            faults.Add(fault);
        }

        return faults;
    }

    private void Judge(SuppressionComment comment, SuppressionReach reach, IReadOnlyList<SuppressionComment> comments)
    {
        if (comment.Scope == SuppressionScope.Unknown)
        {
            var near = Suggestions.Near(comment.Instruction, SuppressionComment.Instructions);
            _faults.Add(new FaultAt(comment, SuppressionFaultKind.Unknown, [comment.Instruction], near.Count > 0 ? near[0] : ""));
            return;
        }

        if (comment.Scope == SuppressionScope.RangeEnd)
        {
            if (!comments.Any(other => other.Scope == SuppressionScope.Range && other.Span.End <= comment.Span.Start))
                _faults.Add(new FaultAt(comment, SuppressionFaultKind.Unused, comment.Rules, ""));
            return;
        }

        if (comment.Rules.Count == 0)
        {
            _faults.Add(new FaultAt(comment, SuppressionFaultKind.Unknown, [], ""));
            return;
        }

        foreach (var name in comment.Rules) JudgeRule(comment, name, reach);
    }

    private void JudgeRule(SuppressionComment comment, string name, SuppressionReach reach)
    {
        var ids = IdsOf(name);
        if (ids.Count == 0)
        {
            var near = Suggestions.Near(name, _catalogue.Names);
            _faults.Add(new FaultAt(comment, SuppressionFaultKind.Unknown, [name], near.Count > 0 ? near[0] : ""));
        }
        else if (ids.FirstOrDefault(id => !MaySuppress(id)) is { } forbidden)
        {
            var by = _selection?.Of(forbidden)?.NotSuppressible is { } place ? $"{Path.GetFileName(place.File)}:{place.Line}" : "";
            _faults.Add(new FaultAt(comment, SuppressionFaultKind.Forbidden, [name], by));
        }
        else if (comment.Reason.Length == 0)
        {
            if (!_faults.Exists(fault => fault.Comment == comment && fault.Kind == SuppressionFaultKind.WithoutReason))
                _faults.Add(new FaultAt(comment, SuppressionFaultKind.WithoutReason, comment.Rules, ""));
        }
        else
        {
            _active.Add(new Active(comment, name, ids, reach.Of(comment, ids, IdsOf)));
        }
    }

    private IReadOnlyList<string> IdsOf(string name) => _catalogue.Select(name, out _);

    private bool MaySuppress(string id) =>
        _catalogue.Find(id) is { } rule && rule.Pack != ToolPack.Name && _selection?.Of(id)?.NotSuppressible is null;

    // Every suppression that covers a finding counts as used; the first one gives the reason.
    private Active? ActiveFor(Finding finding)
    {
        Active? first = null;
        foreach (var active in _active)
        {
            if (active.Reach is not { } reach || finding.Span.Start < reach.Start || finding.Span.Start > reach.End) continue;
            if (!active.RuleIds.Contains(finding.Rule.Id, StringComparer.Ordinal)) continue;
            active.IsUsed = true;
            first ??= active;
        }

        return first;
    }

    // The comment with its line end where nothing else stands on its lines, else with the space before it.
    private TextSpan LinesOf(TextSpan comment)
    {
        var text = _document.Source.Text;
        var start = _document.Source.LineStart(_document.Source.LineOf(comment.Start));
        var line = _document.Source.LineOf(comment.End);
        var end = line < _document.Source.LineCount ? _document.Source.LineStart(line + 1) : text.Length;
        if (string.IsNullOrWhiteSpace(text[start..comment.Start]) && string.IsNullOrWhiteSpace(text[comment.End..end])) return new TextSpan(start, end);
        return comment.Start > start && text[comment.Start - 1] == ' ' ? new TextSpan(comment.Start - 1, comment.End) : comment;
    }

    private sealed class Active(SuppressionComment comment, string name, IReadOnlyList<string> ruleIds, TextSpan? reach)
    {
        public SuppressionComment Comment { get; } = comment;

        public string Name { get; } = name;

        public IReadOnlyList<string> RuleIds { get; } = ruleIds;

        public TextSpan? Reach { get; } = reach;

        public bool IsUsed { get; set; }
    }

    private sealed record FaultAt(SuppressionComment Comment, SuppressionFaultKind Kind, IReadOnlyList<string> Names, string Suggestion);
}
