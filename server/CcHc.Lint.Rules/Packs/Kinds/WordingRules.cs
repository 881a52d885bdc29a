using CcHc.Lint.Documents;
using CcHc.Lint.Rules.Packs.Matching;

namespace CcHc.Lint.Rules.Packs.Kinds;

/// <summary>What an occurrence is counted in.</summary>
public enum CountScope
{
    Document,
    Chapter,
}

/// <summary>Kind "occurrence": how often words may or must stand.</summary>
/// <param name="atMost">Null for no limit.</param>
public sealed class OccurrenceRule(PackRuleHead head, IReadOnlyList<PhrasePattern> phrases, int atLeast, int? atMost, CountScope per) : PackRule(head)
{
    public override IReadOnlyList<string> Phrases { get; } = [.. phrases.Select(pattern => pattern.Phrase)];

    public override IEnumerable<PackMatch> Find(PackDocument document)
    {
        var places = new List<PackMatch>();
        foreach (var hit in phrases.SelectMany(pattern => pattern.In(document)))
        {
            var match = document.MatchAt(hit.Unit, hit.Start, hit.End);
            if (Head.Where.Fits(document, match.Span)) places.Add(match);
        }

        places.Sort(static (a, b) => a.Span.Start.CompareTo(b.Span.Start));
        var groups = per == CountScope.Document
            ? [places]
            : places.GroupBy(match => document.ChaptersAt(match.Span.Start) is [.., var chapter] ? chapter : "", StringComparer.Ordinal).Select(group => group.ToList()).ToList();
        foreach (var group in groups)
        {
            if (atMost is null || group.Count <= atMost) continue;
            foreach (var match in group.Skip(atMost.Value)) yield return WithCount(match, group.Count);
        }

        if (per == CountScope.Document && places.Count < atLeast) yield return WithCount(new PackMatch(default, ""), places.Count);
    }

    private PackMatch WithCount(PackMatch match, int count) => match with
    {
        Values = new Dictionary<string, string>(StringComparer.Ordinal) { ["count"] = $"{count}", ["expected"] = phrases[0].Phrase },
    };
}

/// <summary>Kind "consistency": of several spellings a document should use one.</summary>
/// <param name="preferred">The one to use, or null for the one that the document uses most.</param>
public sealed class ConsistencyRule(PackRuleHead head, IReadOnlyList<PhrasePattern> spellings, string? preferred) : PackRule(head)
{
    public override IReadOnlyList<string> Phrases { get; } = [.. spellings.Select(pattern => pattern.Phrase)];

    public override IEnumerable<PackMatch> Find(PackDocument document)
    {
        var found = spellings.Select(pattern => new Spelling(pattern.Phrase, [.. pattern.In(document).Select(hit => document.MatchAt(hit.Unit, hit.Start, hit.End)).Where(match => Head.Where.Fits(document, match.Span))])).ToList();
        if (found.Count(spelling => spelling.Places.Count > 0) < 2) yield break;
        var right = preferred ?? found.MaxBy(spelling => spelling.Places.Count)!.Words;
        foreach (var spelling in found)
        {
            if (string.Equals(spelling.Words, right, StringComparison.Ordinal)) continue;
            foreach (var match in spelling.Places)
                yield return match with { Values = new Dictionary<string, string>(StringComparer.Ordinal) { ["expected"] = right } };
        }
    }

    private sealed record Spelling(string Words, List<PackMatch> Places);
}

/// <summary>Kind "definition": a term must be explained before it is used.</summary>
/// <param name="definition">The words that explain it, the term included ("cải cách hành chính (CCHC)").</param>
public sealed class DefinitionRule(PackRuleHead head, PhrasePattern term, PhrasePattern definition) : PackRule(head)
{
    public override IReadOnlyList<string> Phrases { get; } = [term.Phrase, definition.Phrase];

    public override IEnumerable<PackMatch> Find(PackDocument document)
    {
        var defined = definition.In(document).Select(hit => document.MatchAt(hit.Unit, hit.Start, hit.End)).MinBy(match => match.Span.Start);
        foreach (var hit in term.In(document))
        {
            var match = document.MatchAt(hit.Unit, hit.Start, hit.End);
            if (defined is not null && match.Span.Start >= defined.Span.Start) continue;
            if (!Head.Where.Fits(document, match.Span)) continue;
            yield return match with { Values = new Dictionary<string, string>(StringComparer.Ordinal) { ["expected"] = definition.Phrase } };

            // The first use is the one to mend; the others follow from it.
            yield break;
        }
    }
}
