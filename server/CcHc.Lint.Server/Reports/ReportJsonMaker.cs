using CcHc.Lint.Documents;
using CcHc.Lint.Rules;

namespace CcHc.Lint.Server.Reports;

/// <summary>Turns what was found in a file into the shapes of the JSON report.</summary>
internal static class ReportJsonMaker
{
    public static FileJson Make(CheckedFile file, string language) => new(
        file.File,
        file.AsOf,
        [.. file.Findings.Select(finding => FindingOf(finding, file.Source, language) with { Docx = DocxOf(finding.Span, file) })],
        [.. file.Problems.Select(problem => new MessageJson(problem.Message.In(language)))],
        [.. file.Notices.Select(notice => new MessageJson(notice.In(language)))]);

    private static DocxPlaceJson? DocxOf(TextSpan span, CheckedFile file) =>
        file.Result?.Plan.Document.Docx?.PlaceOf(span) is { } place
            ? new DocxPlaceJson(place.Part, place.Paragraph, place.Start, place.End, place.EndParagraph)
            : null;

    private static FindingJson FindingOf(Finding finding, SourceText source, string language)
    {
        var (start, end) = PlaceOf(finding.Span, source);
        return new FindingJson(
            finding.Rule.Id, finding.Rule.Code, finding.Rule.Pack, ContractNames.Of(finding.Severity),
            finding.Message.Problem.In(language), finding.Message.Reason.In(language),
            start.Line, start.Column, end.Line, end.Column, finding.Text,
            finding.Rule.Kind, finding.Message.Remedy.In(language), finding.Rule.Source.In(language), finding.Fingerprint,
            ContractNames.Of(finding.Confidence),
            [.. finding.Related.Select(related => RelatedOf(related, source, language))],
            [.. finding.Fixes.Select(fix => FixOf(fix, source, language))]);
    }

    private static RelatedJson RelatedOf(RelatedPlace related, SourceText source, string language)
    {
        var (start, end) = PlaceOf(related.Span, source);
        return new RelatedJson(start.Line, start.Column, end.Line, end.Column, related.Message.In(language));
    }

    private static FixJson FixOf(Fix fix, SourceText source, string language) => new(
        fix.Title.In(language), fix.IsSafe ? "safe" : "unsafe", [.. fix.Edits.Select(edit => EditOf(edit, source))]);

    private static EditJson EditOf(TextEdit edit, SourceText source)
    {
        var (start, end) = PlaceOf(edit.Span, source);
        return new EditJson(start.Line, start.Column, end.Line, end.Column, edit.NewText);
    }

    private static (LinePosition Start, LinePosition End) PlaceOf(TextSpan span, SourceText source) =>
        (source.PositionOf(span.Start), source.PositionOf(span.End));
}
