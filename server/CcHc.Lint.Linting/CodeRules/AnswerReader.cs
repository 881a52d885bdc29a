using System.Text.Json;
using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Registry;
using CcHc.Lint.Rules;
using CcHc.Lint.Rules.Packs;
using CcHc.Lint.Rules.Packs.Reading;

namespace CcHc.Lint.Linting.CodeRules;

/// <summary>
/// Reads what a process that ran foreign code says. Places must lie in the document, texts have a greatest length; what
/// doesn't fit is left out.
/// </summary>
internal static class AnswerReader
{
    private const int LongestText = 4_000;
    private const int LongestEdit = 100_000;
    private const int MostRelated = 20;
    private const int MostFixes = 5;
    private const int MostEdits = 100;

    /// <summary>The message, or null where it is none.</summary>
    public static ChildMessage? Read(byte[] piece)
    {
        try
        {
            return JsonSerializer.Deserialize(piece, ChildJson.Default.ChildMessage);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public static IEnumerable<CodeFinding> Findings(ChildMessage message, PackRule rule, SourceText source)
    {
        foreach (var found in (message.Findings ?? []).Take(PackLimits.Default.MaxMatches))
        {
            if (found is not { Message: { Count: 6 } words } || !Fits(found.Start, found.Finish, source)) continue;
            if (!Enum.IsDefined((Severity)found.Severity) || !Enum.IsDefined((Confidence)found.Confidence)) continue;
            var text = new RuleMessage(Both(words[0], words[1]), Both(words[2], words[3]), Both(words[4], words[5]));
            yield return new CodeFinding(rule, new TextSpan(found.Start, found.Finish), Limited(found.Text), (Severity)found.Severity, text)
            {
                Confidence = (Confidence)found.Confidence,
                Related = [.. (found.Related ?? []).Take(MostRelated).Where(place => Fits(place.Start, place.Finish, source)).Select(place => new RelatedPlace(new TextSpan(place.Start, place.Finish), Both(place.Vi, place.En)))],
                Fixes = [.. (found.Fixes ?? []).Take(MostFixes).Select(fix => FixOf(fix, source)).OfType<Fix>()],
            };
        }
    }

    private static Fix? FixOf(ChildFix fix, SourceText source)
    {
        var edits = new List<TextEdit>();
        foreach (var edit in (fix.Edits ?? []).OrderBy(edit => edit.Start))
        {
            var isBehind = edits.Count == 0 || edits[^1].Span.End <= edit.Start;
            if (!isBehind || edits.Count == MostEdits || edit.Text is not { Length: <= LongestEdit } || !Fits(edit.Start, edit.Finish, source)) return null;
            edits.Add(new TextEdit(new TextSpan(edit.Start, edit.Finish), edit.Text));
        }

        return edits.Count == 0 ? null : new Fix(Both(fix.Vi, fix.En), fix.IsSafe, edits);
    }

    private static bool Fits(int start, int end, SourceText source) => start >= 0 && end >= start && end <= source.Text.Length;

    private static LocalizedText Both(string? vi, string? en) => new(Limited(vi), Limited(en));

    private static string Limited(string? text) => text is null ? "" : text.Length > LongestText ? text[..LongestText] : text;
}
