using System.Text.RegularExpressions;
using CcHc.Lint.Documents;

namespace CcHc.Lint.Rules.Packs.Kinds;

/// <summary>Kind "pattern": a regular expression over the words of each block or cell. Interpreted, with a time limit for each.</summary>
/// <param name="literals">Folded words, one of which a match must hold; empty where none is known.</param>
/// <param name="replacement">As for <see cref="Match.Result"/>, or null.</param>
public sealed class PatternRule(PackRuleHead head, Regex pattern, IReadOnlyList<string> literals, string? replacement, bool isFixSafe) : PackRule(head)
{
    /// <summary>Longest time for one block.</summary>
    public static readonly TimeSpan TimeLimit = TimeSpan.FromMilliseconds(50);

    private const int MostMatches = 1000;

    public override IEnumerable<PackMatch> Find(PackDocument document)
    {
        var count = 0;
        foreach (var unit in document.Units)
        {
            if (literals.Count > 0 && !literals.Any(literal => unit.Folded.Contains(literal, StringComparison.Ordinal))) continue;
            for (var found = pattern.Match(unit.Text.Text); found.Success; found = found.NextMatch())
            {
                if (found.Length == 0) continue;
                var match = document.MatchAt(unit, found.Index, found.Index + found.Length);
                if (!Head.Where.Fits(document, match.Span)) continue;
                if (++count > MostMatches) yield break;
                yield return replacement is null ? match : WithFix(match, found);
            }
        }
    }

    private PackMatch WithFix(PackMatch match, Match found)
    {
        var words = found.Result(replacement!);
        var values = new Dictionary<string, string>(StringComparer.Ordinal) { ["expected"] = words };
        var title = new LocalizedText($"Thay bằng “{words}”", $"Replace by “{words}”");
        return match with { Values = values, Fix = match.Span.Length == found.Length ? new Fix(title, isFixSafe, [new TextEdit(match.Span, words)]) : null };
    }
}
