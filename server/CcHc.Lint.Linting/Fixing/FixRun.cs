using CcHc.Lint.Documents;
using CcHc.Lint.Rules;

namespace CcHc.Lint.Linting.Fixing;

/// <summary>One document on its way from pass to pass.</summary>
internal sealed class FixRun
{
    private static readonly LocalizedText GoesBack = new(
        "cách sửa không làm thay đổi gì, hoặc đưa văn bản về như trước một cách sửa khác",
        "it changes nothing, or undoes another fix");

    private static readonly LocalizedText DoesNotFit = new(
        "chỗ cần sửa không khớp với văn bản (lỗi của quy tắc)", "its places don't fit the text (a fault of the rule)");

    private readonly LintResult _before;
    private readonly Func<string, LintResult> _lint;
    private readonly string _lineEnd;
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly List<AppliedFix> _applied = [];
    private readonly List<RefusedFix> _refused = [];

    // Edits made since the pass began, oldest first: the places of its other candidates move with them.
    private readonly List<EditSet> _sincePass = [];
    private LintResult _current;

    /// <param name="before">What is wrong with the document as it is.</param>
    /// <param name="lint">Reads a changed text and finds what is wrong with it.</param>
    public FixRun(LintResult before, Func<string, LintResult> lint)
    {
        (_before, _current, _lint) = (before, before, lint);
        _lineEnd = LineEnds.Of(TextOf(before));
        _seen.Add(TextOf(before));
    }

    /// <param name="isSettled">True where the last pass changed nothing.</param>
    public FixResult Result(bool isSettled) => new(
        _before, _current, TextOf(_current), [.. _applied.OrderBy(fix => fix.Place.Start)], [.. _refused]) { IsSettled = isSettled };

    /// <summary>True where the document as it is now offers a wanted change.</summary>
    public bool WantsMore(FixOptions options) => _current.Findings.Any(finding => options.ChoiceOf(finding) is not null);

    /// <summary>Makes the changes that are wanted and don't touch each other.</summary>
    /// <returns>True where something was changed: what follows from it is for the next pass.</returns>
    public bool Pass(FixOptions options)
    {
        _refused.Clear();
        _sincePass.Clear();
        var together = new EditSet();
        var chosen = new List<FixCandidate>();
        var text = TextOf(_current);
        foreach (var finding in _current.Findings)
        {
            if (options.ChoiceOf(finding) is not { } fix) continue;
            if (FixCandidate.Of(finding, fix, text, _lineEnd) is not { } candidate)
            {
                _refused.Add(new RefusedFix(finding, fix, DoesNotFit));
            }
            else if (together.HasRoomFor(candidate.Edits))
            {
                together.Add(candidate.Edits);
                chosen.Add(candidate);
            }
        }

        return chosen.Count > 0 && Try(chosen);
    }

    // Together first. Where that does harm, each half by itself, down to the one that is to blame.
    private bool Try(List<FixCandidate> chosen)
    {
        var moved = chosen.ConvertAll(Moved);
        var edits = new EditSet();
        foreach (var candidate in moved) edits.Add(candidate.Edits);
        var text = edits.ApplyTo(TextOf(_current));
        var changed = _seen.Contains(text) ? null : _lint(text);
        var harm = changed is null ? GoesBack : FixJudge.HarmOf(_current, changed, edits);
        if (harm is null)
        {
            Accept(moved, edits, changed!);
            return true;
        }

        if (chosen.Count == 1)
        {
            _refused.Add(new RefusedFix(chosen[0].Finding, chosen[0].Fix, harm));
            return false;
        }

        var first = Try(chosen.GetRange(0, chosen.Count / 2));
        return Try(chosen.GetRange(chosen.Count / 2, chosen.Count - chosen.Count / 2)) || first;
    }

    private FixCandidate Moved(FixCandidate candidate)
    {
        foreach (var earlier in _sincePass) candidate = candidate.After(earlier);
        return candidate;
    }

    private void Accept(List<FixCandidate> candidates, EditSet edits, LintResult changed)
    {
        for (var i = 0; i < _applied.Count; i++) _applied[i] = _applied[i] with { Place = edits.Map(_applied[i].Place) };
        foreach (var candidate in candidates) _applied.Add(new AppliedFix(candidate.Finding, candidate.Fix, edits.Map(candidate.Place)));
        _sincePass.Add(edits);
        _seen.Add(TextOf(changed));
        _current = changed;
    }

    private static string TextOf(LintResult result) => result.Plan.Document.Source.Text;
}
