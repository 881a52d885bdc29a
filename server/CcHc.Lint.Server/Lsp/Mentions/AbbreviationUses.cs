using CcHc.Lint.Plans;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Texts;

namespace CcHc.Lint.Server.Lsp.Mentions;

/// <summary>Finds where the short forms that a document defines are used, letter by letter and as whole words.</summary>
internal static class AbbreviationUses
{
    public static IEnumerable<Mention> Of(Plan plan)
    {
        var defined = new Dictionary<string, Abbreviation>(StringComparer.Ordinal);
        var definitions = new Dictionary<int, Abbreviation>();
        foreach (var abbreviation in plan.Abbreviations)
        {
            defined.TryAdd(abbreviation.Short, abbreviation);
            definitions.TryAdd(plan.Places.SpanOf(abbreviation, FactPart.All).Start, abbreviation);
        }

        if (defined.Count == 0) yield break;
        foreach (var unit in PlanTexts.Of(plan.Document))
        {
            foreach (var (shortForm, abbreviation) in defined)
            {
                var text = unit.Text.Text;
                for (var at = text.IndexOf(shortForm, StringComparison.Ordinal); at >= 0; at = text.IndexOf(shortForm, at + shortForm.Length, StringComparison.Ordinal))
                {
                    var end = at + shortForm.Length;
                    if (!IsWord(text, at, end)) continue;
                    var span = unit.Text.ToSource(at, end);
                    var definition = definitions.GetValueOrDefault(span.Start);
                    var isDefinition = definition is not null && definition.Short == shortForm;
                    yield return new Mention(span, MentionKind.Abbreviation, shortForm, isDefinition, isDefinition ? definition! : abbreviation);
                }
            }
        }
    }

    // "145/KH-UBND" uses no short form, and neither does "UBND" inside "UBND&HĐND".
    private static bool IsWord(string text, int start, int end) =>
        (start == 0 || !IsPart(text[start - 1], start > 1 ? text[start - 2] : ' '))
        && (end == text.Length || !IsPart(text[end], end + 1 < text.Length ? text[end + 1] : ' '));

    private static bool IsPart(char beside, char beyond) =>
        char.IsLetterOrDigit(beside) || beside is '&' or '_' || (beside is '-' or '/' && char.IsLetterOrDigit(beyond));
}
