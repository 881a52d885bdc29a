using CcHc.Lint.Documents;
using CcHc.Lint.Linting.Configuration;
using CcHc.Lint.Server.Lsp.Features.Diagnostics;
using CcHc.Lint.Server.Lsp.Features.PackFiles;
using CcHc.Lint.Server.Lsp.Hosting;
using CcHc.Lint.Server.Lsp.Protocol;
using CcHc.Lint.Server.Lsp.Text;
using CcHc.Lint.Server.Lsp.Workspace;

namespace CcHc.Lint.Server.Lsp.Features.Configuration;

/// <summary>Faults of configurations and of files of packs, as an editor shows them.</summary>
internal static class ConfigurationDiagnostics
{
    /// <summary>True for a document that is read for faults of its own.</summary>
    public static bool Covers(string uri) => ConfigurationDocuments.IsConfiguration(uri) || PackFileHelp.Covers(uri);

    /// <summary>What is wrong in the text of a document that is covered.</summary>
    /// <param name="catalogue">The rules that can be named where the document lies.</param>
    public static IReadOnlyList<ConfigurationProblem> ProblemsOf(string uri, string text, RuleCatalogue catalogue)
    {
        var path = DocumentUri.PathOf(uri)!;
        return ConfigurationDocuments.IsConfiguration(uri) ? ConfigurationText.Read(path, text, catalogue).Problems : PackFileText.Check(path, text);
    }

    public static Diagnostic Make(ConfigurationProblem problem, LineIndex lines, Wording wording) => new(lines.RangeOf(SpanOf(problem.Place, lines)), wording.Say(problem.Message))
    {
        Severity = DiagnosticSeverity.Error,
        Code = "configuration",
        Source = DiagnosticMaker.Source,
    };

    /// <summary>Where a problem is shown. It has a place and no length: the rest of the line is meant, without a comment behind it.</summary>
    public static TextSpan SpanOf(ConfigurationPlace place, LineIndex lines)
    {
        var line = lines.LineSpan(Math.Clamp(place.Line - 1, 0, lines.LineCount - 1));
        var start = Math.Min(line.Start + place.Column - 1, line.End);
        var text = lines.Text[start..line.End];
        var comment = text.IndexOf(" #", StringComparison.Ordinal);
        return new TextSpan(start, start + (comment < 0 ? text : text[..comment]).TrimEnd().Length);
    }
}
