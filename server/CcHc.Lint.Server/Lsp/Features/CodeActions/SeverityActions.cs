using CcHc.Lint.Linting.Configuration;
using CcHc.Lint.Rules;
using CcHc.Lint.Server.Lsp.Checking;
using CcHc.Lint.Server.Lsp.Features.Configuration;
using CcHc.Lint.Server.Lsp.Hosting;
using CcHc.Lint.Server.Lsp.Protocol;
using CcHc.Lint.Server.Lsp.Workspace;

namespace CcHc.Lint.Server.Lsp.Features.CodeActions;

/// <summary>
/// Sets a rule's severity in the configuration nearest to the document, or in a new one at the root of the opened folder.
/// </summary>
internal static class SeverityActions
{
    private static readonly string[] Levels = ["off", "info", "warning", "error"];

    public static IEnumerable<CodeAction> Of(Finding finding, Analysis analysis, ServerServices services)
    {
        if (DocumentUri.PathOf(analysis.Uri) is not { } document) yield break;
        var configuration = analysis.Checker.ConfigurationOf(analysis.Uri);
        var nearest = configuration.Layers.LastOrDefault(layer => layer.Role == LayerRole.Nearest)?.File.Path;
        foreach (var level in Levels)
        {
            if (level == ContractNames.Of(finding.Severity)) continue;
            var edit = nearest is not null ? Change(nearest, configuration.Catalogue, finding.Rule.Id, level, services) : Create(document, finding.Rule.Id, level, services);
            if (edit is null) yield break;
            yield return new CodeAction(level == "off"
                ? analysis.Wording.Say($"Tắt {finding.Rule.Code} trong .cchc-lint.yml", $"Switch {finding.Rule.Code} off in .cchc-lint.yml")
                : analysis.Wording.Say($"Đặt mức của {finding.Rule.Code} là {level} trong .cchc-lint.yml", $"Set {finding.Rule.Code} to {level} in .cchc-lint.yml"))
            {
                Kind = "quickfix",
                Edit = edit,
            };
        }
    }

    private static WorkspaceEdit? Change(string path, RuleCatalogue catalogue, string rule, string level, ServerServices services)
    {
        var uri = DocumentUri.OfPath(path);
        var open = services.Documents.Find(uri);
        var lines = open?.Lines ?? ConfigurationDocuments.ReadFile(path, services.Documents.Encoding);
        if (lines is null || SeverityEdit.Of(path, lines, catalogue, rule, level) is not { } edit) return null;
        return WorkspaceEdits.Of(services, open?.Uri ?? uri, open?.Version, [new Protocol.TextEdit(lines.RangeOf(edit.Span), edit.NewText)]);
    }

    private static WorkspaceEdit? Create(string document, string rule, string level, ServerServices services)
    {
        if (!services.Client.CreatesFiles) return null;
        var root = services.Roots.Paths.FirstOrDefault(root => document.StartsWith(root.TrimEnd('/', '\\') + Path.DirectorySeparatorChar, StringComparison.Ordinal));
        return root is null ? null : WorkspaceEdits.NewFile(DocumentUri.OfPath(Path.Combine(root, ConfigurationLoader.FileName)), $"rules:\n  {rule}: {level}\n");
    }
}
