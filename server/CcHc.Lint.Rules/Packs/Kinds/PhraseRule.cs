using CcHc.Lint.Documents;
using CcHc.Lint.Rules.Packs.Matching;

namespace CcHc.Lint.Rules.Packs.Kinds;

/// <summary>A forbidden wording, with what to write instead.</summary>
/// <param name="Replacement">What to write, or null.</param>
public sealed record ForbiddenPhrase(PhrasePattern Pattern, string? Replacement);

/// <summary>Kind "phrase": words that must not stand in a document.</summary>
/// <param name="exceptions">Longer wordings in which they may.</param>
public sealed class PhraseRule(PackRuleHead head, IReadOnlyList<ForbiddenPhrase> forbidden, IReadOnlyList<PhrasePattern> exceptions, bool isFixSafe) : PackRule(head)
{
    public override IReadOnlyList<string> Phrases { get; } =
        [.. forbidden.Select(item => item.Pattern.Phrase), .. exceptions.Select(pattern => pattern.Phrase)];

    public override IEnumerable<PackMatch> Find(PackDocument document)
    {
        List<PhraseHit> allowed = [.. exceptions.SelectMany(pattern => pattern.In(document))];
        foreach (var item in forbidden)
        {
            foreach (var hit in item.Pattern.In(document))
            {
                if (allowed.Exists(other => other.Unit == hit.Unit && other.Start <= hit.Start && hit.End <= other.End)) continue;
                var match = document.MatchAt(hit.Unit, hit.Start, hit.End);
                if (Head.Where.Fits(document, match.Span)) yield return item.Replacement is null ? match : WithFix(match, hit, item.Replacement);
            }
        }
    }

    private PackMatch WithFix(PackMatch match, PhraseHit hit, string replacement)
    {
        var words = Capitalised(replacement, hit.Text);
        var values = new Dictionary<string, string>(StringComparer.Ordinal) { ["expected"] = words };

        // Where mark-up stands between the words none is offered: it would be lost.
        var isPlain = match.Span.Length == hit.End - hit.Start;
        var title = new LocalizedText($"Thay bằng “{words}”", $"Replace by “{words}”");
        return match with { Values = values, Fix = isPlain ? new Fix(title, isFixSafe, [new TextEdit(match.Span, words)]) : null };
    }

    // A wording at the start of a sentence keeps its capital.
    private static string Capitalised(string replacement, string found) =>
        found.Length > 0 && char.IsUpper(found[0]) && replacement.Length > 0 ? char.ToUpperInvariant(replacement[0]) + replacement[1..] : replacement;
}
