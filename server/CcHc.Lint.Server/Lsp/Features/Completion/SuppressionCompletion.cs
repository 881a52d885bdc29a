using CcHc.Lint.Server.Lsp.Features.Configuration;
using CcHc.Lint.Server.Lsp.Protocol;

namespace CcHc.Lint.Server.Lsp.Features.Completion;

/// <summary>Rules in a comment that suppresses findings, behind its instruction and before its reason.</summary>
internal sealed class SuppressionCompletion(RuleNames rules) : ICompletionSource
{
    private const string Opening = "<!-- cchc-lint-";

    public IEnumerable<CompletionItem> Complete(CompletionContext context)
    {
        var before = context.Before;
        var start = before.LastIndexOf(Opening, StringComparison.Ordinal);
        if (start < 0) return [];
        var body = before[(start + Opening.Length)..];
        var isInRules = body.Contains(' ', StringComparison.Ordinal) && !body.Contains("-- ", StringComparison.Ordinal) && !body.Contains("-->", StringComparison.Ordinal);
        return isInRules ? rules.Complete(context.Analysis.Uri, context.Analysis.Lines, context.Offset, "") : [];
    }
}
