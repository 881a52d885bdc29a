using System.Globalization;

namespace CcHc.Lint.Server.Reports;

/// <summary>Turns what is reported of a file into the shapes of the JSON report.</summary>
internal static class ReportJsonMaker
{
    /// <param name="isShard">True where "merge" is to read it.</param>
    public static FileJson Make(ReportedFile file, bool isShard) => Make(file) with
    {
        Shard = isShard ? new ShardFileJson(file.Order, file.IsConfiguration, Convert.ToBase64String(ReportedFileWriter.Write(file))) : null,
    };

    private static FileJson Make(ReportedFile file) => new(
        file.File,
        file.AsOf?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        [.. file.Findings.Select(FindingOf)],
        [.. file.Problems.Select(problem => new MessageJson(problem.Message))],
        [.. file.Notices.Select(notice => new MessageJson(notice))]);

    private static FindingJson FindingOf(ReportedFinding finding)
    {
        var (rule, at) = (finding.Rule, finding.Range);
        return new FindingJson(
            rule.Id, rule.Code, rule.Pack, ContractNames.Of(finding.Severity), finding.Problem, finding.Reason,
            at.Line, at.Column, at.EndLine, at.EndColumn, finding.Text,
            rule.Kind, finding.Remedy, rule.Source, finding.Fingerprint, finding.Confidence,
            [.. finding.Related.Select(RelatedOf)],
            [.. finding.Fixes.Select(fix => new FixJson(fix.Title, fix.IsSafe ? "safe" : "unsafe", [.. fix.Edits.Select(EditOf)]))])
        {
            Docx = finding.Docx,
        };
    }

    private static RelatedJson RelatedOf(ReportedRelated related) =>
        new(related.Range.Line, related.Range.Column, related.Range.EndLine, related.Range.EndColumn, related.Message);

    private static EditJson EditOf(ReportedEdit edit) =>
        new(edit.Range.Line, edit.Range.Column, edit.Range.EndLine, edit.Range.EndColumn, edit.NewText);
}
