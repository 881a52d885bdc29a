using CcHc.Lint.Documents;
using CcHc.Lint.Rules;
using CcHc.Lint.Server.Lsp.Checking;
using CcHc.Lint.Server.Lsp.Hosting;
using CcHc.Lint.Server.Lsp.Protocol;
using CcHc.Lint.Server.Lsp.Workspace;

namespace CcHc.Lint.Server.Lsp.Features.CodeActions;

/// <summary>
/// Puts a comment beside a finding that accepts it. The reason is left to the user: until one is written the comment has
/// no effect, and says so.
/// </summary>
internal static class SuppressionAction
{
    /// <returns>Null for findings about the use of the tool itself, which cannot be suppressed.</returns>
    public static CodeAction? Of(Finding finding, Analysis analysis, ServerServices services)
    {
        if (finding.Rule.Pack == "tool") return null;
        return new CodeAction(analysis.Wording.Say($"Bỏ qua {finding.Rule.Code} ở đây (ghi lý do sau “--”)", $"Suppress {finding.Rule.Code} here (write the reason behind “--”)"))
        {
            Kind = "quickfix",
            Edit = WorkspaceEdits.Of(services, analysis, [EditFor(finding, analysis)]),
        };
    }

    private static Rules.TextEdit EditFor(Finding finding, Analysis analysis)
    {
        string Comment(string instruction) => $"<!-- cchc-lint-{instruction} {finding.Rule.Id} --  -->";
        var text = analysis.Lines.Text;
        var block = analysis.Plan.Document.Blocks.FirstOrDefault(block => block.Span.Start <= finding.Span.Start && finding.Span.Start <= block.Span.End);
        if (block?.Table is { } table && table.Rows.FirstOrDefault(row => row.Span.Start <= finding.Span.Start && finding.Span.Start <= row.Span.End) is { } row)
        {
            // Inside the row: a line between two rows would end the table.
            var end = row.Span.End;
            while (end > row.Span.Start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] == '|')) end--;
            return new Rules.TextEdit(new TextSpan(end, end), " " + Comment("disable-line"));
        }

        var start = block?.Span.Start ?? finding.Span.Start;
        start = analysis.Lines.LineSpan(analysis.Lines.LineOf(start)).Start;
        return new Rules.TextEdit(new TextSpan(start, start), Comment("disable-next-line") + (text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n"));
    }
}
