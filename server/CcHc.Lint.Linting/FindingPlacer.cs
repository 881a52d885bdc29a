using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Plans;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Registry;
using CcHc.Lint.Rules;

namespace CcHc.Lint.Linting;

/// <summary>Gives findings of rules their places in the source, their final severity and their fingerprint.</summary>
internal sealed class FindingPlacer(Plan plan, IReadOnlyDictionary<string, RuleDescriptor> rules)
{
    public IReadOnlyList<Finding> Place(IEnumerable<RuleFinding> found)
    {
        var headings = plan.Sections.Where(section => section.Kind != SectionKind.Clause)
            .Select(section => (plan.Places.SpanOf(section, FactPart.All).Start, section.Title)).OrderBy(heading => heading.Start).ToList();
        var fingerprints = new Fingerprints(plan.Document);
        return
        [
            .. found.Select(finding => (Finding: finding, Words: WordsOf(finding.Subject, finding.Part, finding.Words)))
                .OrderBy(placed => placed.Words.Span.Start).ThenBy(placed => placed.Words.Span.End).ThenBy(placed => rules[placed.Finding.RuleId].Code, StringComparer.Ordinal)
                .Select(placed => Make(placed.Finding, placed.Words, headings, fingerprints)),
        ];
    }

    private Finding Make(RuleFinding found, (TextSpan Span, string Text) words, List<(int Start, string Title)> headings, Fingerprints fingerprints)
    {
        var rule = rules[found.RuleId];
        var heading = headings.LastOrDefault(candidate => candidate.Start <= words.Span.Start).Title ?? "";
        return new Finding
        {
            Rule = rule,
            Severity = found.Confidence == Confidence.Verified ? found.Severity : (Severity)Math.Max(0, (int)found.Severity - 1),
            Span = words.Span,
            Text = words.Text,
            Message = found.Confidence == Confidence.Verified ? found.Message : WithDoubt(found.Message),
            Fingerprint = fingerprints.Of(found.RuleId, words.Span, heading),
            Confidence = found.Confidence,
            Related = [.. found.Related.Select(related => new RelatedPlace(WordsOf(related.Subject, related.Part, null).Span, related.Message))],
            Fixes = [.. found.Fixes.Select(FixOf)],
        };
    }

    private static RuleMessage WithDoubt(RuleMessage message) => message with
    {
        Reason = new LocalizedText(
            message.Reason.Vi + " Thông tin thay thế này trong danh mục chưa được kiểm chứng đầy đủ.",
            message.Reason.En + " The registry's relation behind this is not fully verified."),
    };

    private Fix FixOf(RuleFix fix) => new(fix.Title, fix.IsSafe,
        [.. fix.Edits.Select(edit => new TextEdit(WordsOf(edit.Subject, edit.Part, edit.Words).Span, edit.NewText)).OrderBy(edit => edit.Span.Start)]);

    /// <summary>Place and words of a part. Where a part has no place (a document that lacks something), the title or the first words stand for it.</summary>
    private (TextSpan Span, string Text) WordsOf(Fact subject, FactPart part, WordRange? range)
    {
        if (plan.Places.TextOf(subject, part) is { IsEmpty: false } text)
        {
            var (start, end) = range is null ? (0, text.Length) : (range.Start, range.Start + range.Length);
            return (text.ToSource(start, end), VietnameseText.Normalise(text.Text[start..end]).Trim());
        }

        var span = plan.Places.SpanOf(subject, part);
        if (span.Length == 0) span = FirstWords();
        return (span, VietnameseText.Normalise(plan.Document.Source.Slice(span)).Trim());
    }

    private TextSpan FirstWords()
    {
        var first = plan.Document.Blocks.FirstOrDefault(block => !block.Text.IsEmpty);
        if (first is null) return default;
        var lineEnd = first.Text.Text.IndexOf('\n', StringComparison.Ordinal);
        return first.Text.ToSource(0, lineEnd < 0 ? first.Text.Length : lineEnd);
    }
}
