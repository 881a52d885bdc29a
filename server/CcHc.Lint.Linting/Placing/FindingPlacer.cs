using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Linting.CodeRules;
using CcHc.Lint.Linting.Configuration;
using CcHc.Lint.Plans;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Registry;
using CcHc.Lint.Rules;
using CcHc.Lint.Rules.Packs;

namespace CcHc.Lint.Linting.Placing;

/// <summary>Gives findings of rules their places in the source, their final severity and their fingerprint.</summary>
/// <param name="selection">How the rules are set; null for the defaults.</param>
/// <param name="memory">Fingerprints of the version before, for a document that is checked again and again; else null.</param>
internal sealed class FindingPlacer(Plan plan, IReadOnlyDictionary<string, RuleDescriptor> rules, RuleSelection? selection, FingerprintMemory? memory = null)
{
    private readonly Fingerprints _fingerprints = new(plan.Document, memory ?? new FingerprintMemory());
    private ChapterMap? _chapters;
    private List<Heading>? _headings;

    public IReadOnlyList<Finding> Place(IEnumerable<RuleFinding> found)
    {
        var headings = _headings ??= HeadingsOf(plan);
        var placed = new List<Placed>();
        foreach (var finding in found)
        {
            var rule = rules[finding.RuleId];
            var (span, text) = WordsOf(finding.Subject, finding.Part, finding.Words);
            if (SeverityOf(finding.RuleId, finding.Severity, span) is not { } severity) continue;

            // Doubt lowers a finding by one step; below a hint there is nothing left to say.
            if (finding.Confidence != Confidence.Verified)
            {
                if (severity == Severity.Info) continue;
                severity--;
            }

            placed.Add(new Placed(finding, severity, span, text, rule, placed.Count));
        }

        placed.Sort(Placed.Compare);
        return placed.ConvertAll(item => Make(item, headings));
    }

    /// <summary>Findings of rules of packs, which know their places themselves.</summary>
    public IReadOnlyList<Finding> Place(IEnumerable<PackFinding> found)
    {
        var headings = _headings ??= HeadingsOf(plan);
        var placed = new List<Finding>();
        foreach (var finding in found)
        {
            var rule = finding.Rule.Descriptor;
            var span = finding.Match.Span.Length == 0 ? FirstWords() : finding.Match.Span;
            if (SeverityOf(rule.Id, rule.Severity, span) is not { } severity) continue;
            placed.Add(new Finding
            {
                Rule = rule,
                Severity = severity,
                Span = span,
                Text = finding.Match.Text.Length > 0 ? finding.Match.Text : VietnameseText.Normalise(plan.Document.Source.Slice(span)).Trim(),
                Message = finding.Message,
                Fingerprint = _fingerprints.Of(rule.Id, span, WordsOfHeading(headings, span.Start)),
                Fixes = finding.Match.Fix is { } fix ? [fix] : [],
            });
        }

        return placed;
    }

    /// <summary>Findings of rules that ran in another process, which gave them their places.</summary>
    public IReadOnlyList<Finding> Place(IEnumerable<CodeFinding> found)
    {
        var headings = _headings ??= HeadingsOf(plan);
        var placed = new List<Finding>();
        foreach (var finding in found)
        {
            var rule = finding.Rule.Descriptor;
            if (SeverityOf(rule.Id, finding.Severity, finding.Span) is not { } severity) continue;
            placed.Add(new Finding
            {
                Rule = rule,
                Severity = severity,
                Span = finding.Span,
                Text = finding.Text,
                Message = finding.Message,
                Fingerprint = _fingerprints.Of(rule.Id, finding.Span, WordsOfHeading(headings, finding.Span.Start)),
                Confidence = finding.Confidence,
                Related = finding.Related,
                Fixes = finding.Fixes,
            });
        }

        return placed;
    }

    /// <summary>Findings by place, then by code.</summary>
    public static IReadOnlyList<Finding> InOrder(IReadOnlyList<Finding> findings) => StableSort.InOrder(findings, static (a, b) =>
        a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start)
        : a.Span.End != b.Span.End ? a.Span.End.CompareTo(b.Span.End)
        : string.CompareOrdinal(a.Rule.Code, b.Rule.Code));

    private Severity? SeverityOf(string ruleId, Severity found, TextSpan span)
    {
        if (selection?.Of(ruleId) is not { } setting) return found;
        return setting.SeverityOf(found, setting.Chapters.Count > 0 ? (_chapters ??= new ChapterMap(plan)).ChaptersAt(span.Start) : []);
    }

    private static List<Heading> HeadingsOf(Plan plan)
    {
        var headings = new List<Heading>();
        foreach (var section in plan.Sections)
        {
            if (section.Kind != SectionKind.Clause) headings.Add(new Heading(plan.Places.SpanOf(section, FactPart.All).Start, section.Title));
        }

        headings.Sort((a, b) => a.Start.CompareTo(b.Start));
        return headings;
    }

    private Finding Make(Placed placed, List<Heading> headings)
    {
        var found = placed.Finding;
        return new Finding
        {
            Rule = placed.Rule,
            Severity = placed.Severity,
            Span = placed.Span,
            Text = placed.Text,
            Message = found.Confidence == Confidence.Verified ? found.Message : found.Message.WithFurtherReason(Doubt),
            Fingerprint = _fingerprints.Of(found.RuleId, placed.Span, WordsOfHeading(headings, placed.Span.Start)),
            Confidence = found.Confidence,
            Related = found.Related.Count == 0 ? [] : [.. found.Related.Select(related => new RelatedPlace(WordsOf(related.Subject, related.Part, null).Span, related.Message))],
            Fixes = found.Fixes.Count == 0 ? [] : [.. found.Fixes.Select(FixOf).OfType<Fix>()],
        };
    }

    private FingerprintWords WordsOfHeading(List<Heading> headings, int offset)
    {
        var (low, high) = (0, headings.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (headings[middle].Start <= offset) low = middle + 1;
            else high = middle - 1;
        }

        return high >= 0 ? headings[high].WordsIn(_fingerprints) : _fingerprints.None;
    }

    private sealed class Heading(int start, string title)
    {
        private FingerprintWords? _words;

        public int Start => start;

        /// <summary>The title as it goes into fingerprints.</summary>
        public FingerprintWords WordsIn(Fingerprints fingerprints) => _words ??= fingerprints.WordsOf(title);
    }

    // Classes, not tuples: generics over value types are compiled anew at every start.
    private sealed record Placed(RuleFinding Finding, Severity Severity, TextSpan Span, string Text, RuleDescriptor Rule, int Order)
    {
        public static int Compare(Placed a, Placed b)
        {
            var order = a.Span.Start.CompareTo(b.Span.Start);
            if (order == 0) order = a.Span.End.CompareTo(b.Span.End);
            if (order == 0) order = string.CompareOrdinal(a.Rule.Code, b.Rule.Code);
            return order == 0 ? a.Order.CompareTo(b.Order) : order;
        }
    }

    private static readonly LocalizedText Doubt = new(
        " Thông tin thay thế này trong danh mục chưa được kiểm chứng đầy đủ.", " The registry's relation behind this is not fully verified.");

    // A fix without a place of its own, or one whose words are interrupted by mark-up that it would take away, is not offered.
    private Fix? FixOf(RuleFix fix)
    {
        var edits = new List<TextEdit>(fix.Edits.Count);
        foreach (var edit in fix.Edits)
        {
            if (PlaceOf(edit) is not { } span) return null;
            edits.Add(new TextEdit(span, edit.NewText));
        }

        edits.Sort(static (a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return new Fix(fix.Title, fix.IsSafe, edits);
    }

    private TextSpan? PlaceOf(RuleEdit edit)
    {
        var source = plan.Document.Source;
        if (plan.Places.TextOf(edit.Subject, edit.Part) is not { IsEmpty: false } text)
            return plan.Places.OwnSpanOf(edit.Subject, edit.Part);
        var (start, end) = edit.Words is { } words ? (words.Start, words.Start + words.Length) : (0, text.Length);
        var span = text.ToSource(start, end);
        return IsPlain(source.Text.AsSpan(span.Start, span.Length), text.Text.AsSpan(start, end - start)) ? span : null;
    }

    private static bool IsPlain(ReadOnlySpan<char> source, ReadOnlySpan<char> words) =>
        source.SequenceEqual(words) || string.Equals(VietnameseText.Normalise(source.ToString()), VietnameseText.Normalise(words.ToString()), StringComparison.Ordinal);

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
