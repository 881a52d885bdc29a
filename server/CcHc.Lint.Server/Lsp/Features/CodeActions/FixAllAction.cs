using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Reading;
using CcHc.Lint.Linting.Fixing;
using CcHc.Lint.Server.Lsp.Checking;
using CcHc.Lint.Server.Lsp.Hosting;
using CcHc.Lint.Server.Lsp.Protocol;
using CcHc.Lint.Server.Lsp.Workspace;

namespace CcHc.Lint.Server.Lsp.Features.CodeActions;

/// <summary>Does to the open document what "fix" does to a file: all safe fixes, in as many passes as it takes.</summary>
internal static class FixAllAction
{
    public const string Kind = "source.fixAll.cchcLint";

    /// <summary>True where some finding has a safe fix; only then the passes are worth their time.</summary>
    public static bool IsOffered(Analysis analysis) => analysis.Findings.Any(finding => FixOptions.Safe.ChoiceOf(finding) is not null);

    public static string TitleFor(Wording wording) =>
        wording.Say("Sửa mọi lỗi có cách sửa an toàn", "Fix everything that has a safe fix");

    /// <summary>The changes; null where none was made.</summary>
    public static WorkspaceEdit? EditFor(Analysis analysis, ServerServices services)
    {
        var name = analysis.Snapshot!.CheckedName!;
        var fixer = new DocumentFixer(document => analysis.Checker.Check(document, analysis.Uri, waits: true), text => DocumentReader.ReadText(name, text));
        var result = fixer.Fix(analysis.Plan.Document, FixOptions.Safe);
        return result.HasChanged ? WorkspaceEdits.Of(services, analysis, LineEdits.Between(analysis.Lines.Text, result.Text)) : null;
    }
}
