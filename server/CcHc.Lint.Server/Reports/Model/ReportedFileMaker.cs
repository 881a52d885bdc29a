using CcHc.Lint.Documents;
using CcHc.Lint.Linting;
using CcHc.Lint.Plans;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Registry;
using CcHc.Lint.Rules;
using CcHc.Lint.Server.Schedules;

namespace CcHc.Lint.Server.Reports;

/// <summary>Turns what was found in a document into what is reported of it.</summary>
internal sealed class ReportedFileMaker
{
    private readonly CheckedFile _file;
    private readonly SourceText _source;
    private readonly string _language;
    private readonly List<Heading>? _chapters;

    private ReportedFileMaker(CheckedFile file, string language, bool hasChapters)
    {
        _file = file;
        _source = file.Source;
        _language = language;
        if (hasChapters && file.Result is { } result) _chapters = ChaptersOf(result.Plan);
    }

    /// <param name="language">"vi" or "en".</param>
    /// <param name="registry">Where the names of bodies come from, for a report that shows tasks and chapters; null where none does.</param>
    public static ReportedFile Make(CheckedFile file, string language, RegistryData? registry)
    {
        var maker = new ReportedFileMaker(file, language, registry is not null);
        return new ReportedFile(file.File)
        {
            IsChecked = file.Result is not null,
            AsOf = file.AsOf,
            Findings = maker.All(file.Findings),
            Suppressed = file.Result is { Suppressed.Count: > 0 } result
                ? [.. result.Suppressed.Select(item => new ReportedSuppression(maker.Of(item.Finding), item.Reason, item.Place is null))]
                : [],
            Problems = file.Problems.Count == 0 ? [] : [.. file.Problems.Select(maker.Of)],
            Notices = file.Notices.Count == 0 ? [] : [.. file.Notices.Select(notice => notice.In(language))],
            Baselined = file.Baselined,
            Plan = registry is not null && file.Result is { } read ? PlanOf(read.Plan, registry) : null,
        };
    }

    private ReportedFinding[] All(IReadOnlyList<Finding> findings)
    {
        var all = new ReportedFinding[findings.Count];
        for (var i = 0; i < all.Length; i++) all[i] = Of(findings[i]);
        return all;
    }

    private ReportedProblem Of(DocumentProblem problem) =>
        new(problem.Code, problem.Message.In(_language), problem.Span is { } span ? _source.LineOf(span.Start) : 0);

    private ReportedFinding Of(Finding finding)
    {
        var rule = finding.Rule;
        var (problem, reason, remedy) = finding.Message.In(_language);
        return new ReportedFinding
        {
            Rule = new ReportedRule(rule.Id, rule.Code, rule.Pack, rule.Kind, rule.Source.In(_language)),
            Severity = finding.Severity,
            Problem = problem,
            Reason = reason,
            Remedy = remedy,
            Range = RangeOf(finding.Span),
            Text = finding.Text,
            SourceText = _source.Slice(finding.Span),
            Fingerprint = finding.Fingerprint,
            Confidence = ContractNames.Of(finding.Confidence),
            Line = LineOf(finding.Span),
            IsInTable = IsInTable(finding.Span.Start),
            Chapter = ChapterAt(finding.Span.Start),
            Related = finding.Related.Count == 0 ? [] : [.. finding.Related.Select(Of)],
            Fixes = finding.Fixes.Count == 0 ? [] : [.. finding.Fixes.Select(Of)],
            Docx = DocxOf(finding.Span),
        };
    }

    private ReportedRelated Of(RelatedPlace related) => new(RangeOf(related.Span), related.Message.In(_language), _source.Slice(related.Span));

    private ReportedFix Of(Fix fix) => new(fix.Title.In(_language), fix.IsSafe, [.. fix.Edits.Select(edit => new ReportedEdit(RangeOf(edit.Span), edit.NewText))]);

    private ReportedRange RangeOf(TextSpan span)
    {
        var (start, end) = (_source.PositionOf(span.Start), _source.PositionOf(span.End));
        return new ReportedRange(start.Line, start.Column, end.Line, end.Column);
    }

    private ReportedLine? LineOf(TextSpan span) =>
        span.Length == 0 && _source.LineSpan(_source.LineOf(span.Start)).Length == 0 ? null : ReportedLine.Of(_source, span);

    private ReportedDocxPlace? DocxOf(TextSpan span) =>
        _file.Result?.Plan.Document.Docx?.PlaceOf(span) is { } place
            ? new ReportedDocxPlace(place.Part, place.Paragraph, place.Start, place.End, place.EndParagraph)
            : null;

    private bool IsInTable(int offset)
    {
        var blocks = _file.Result!.Plan.Document.Blocks;
        var (low, high) = (0, blocks.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (blocks[middle].Span.End <= offset) low = middle + 1;
            else if (blocks[middle].Span.Start > offset) high = middle - 1;
            else return blocks[middle].Kind == BlockKind.Table;
        }

        return false;
    }

    private string ChapterAt(int offset)
    {
        if (_chapters is null) return "";
        var title = "";
        foreach (var chapter in _chapters)
        {
            if (chapter.Start > offset) break;
            title = chapter.Title;
        }

        return title;
    }

    private static List<Heading> ChaptersOf(Plan plan)
    {
        var chapters = new List<Heading>();
        foreach (var section in plan.Sections)
        {
            if (section.Kind is SectionKind.Chapter or SectionKind.Annex)
                chapters.Add(new Heading(plan.Places.SpanOf(section, FactPart.All).Start, $"{section.Number} {section.Title}".Trim()));
        }

        chapters.Sort(static (a, b) => a.Start.CompareTo(b.Start));
        return chapters;
    }

    private static ReportedPlan PlanOf(Plan plan, RegistryData registry)
    {
        var source = plan.Document.Source;
        var year = plan.Profile.Year ?? plan.Profile.AsOf.Year;
        var tasks = new List<ReportedTask>();
        foreach (var task in plan.Tasks)
        {
            if (task.RowType != TaskRowType.Task) continue;
            var leads = TaskLead.Of(task, registry).Select(lead => new ReportedLead(lead.Name, lead.Key));
            tasks.Add(new ReportedTask(
                source.LineOf(plan.Places.SpanOf(task, FactPart.All).Start), task.Number, task.Task.Length > 0 ? task.Task : task.EffectiveProduct, [.. leads],
                task.EffectiveDeadline.Length > 0 ? task.EffectiveDeadline : task.DeadlineText, task.Deadline.From, task.Deadline.To, DueColumns.Of(task.Deadline, year)));
        }

        return new ReportedPlan(plan.Profile.Title ?? "", year, tasks);
    }

    private sealed record Heading(int Start, string Title);
}
