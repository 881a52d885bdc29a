using CcHc.Lint.Documents;
using CcHc.Lint.Server.Lsp.Checking;
using CcHc.Lint.Server.Lsp.Protocol;

namespace CcHc.Lint.Server.Lsp.Features.Completion;

/// <summary>Where something is to be completed.</summary>
/// <param name="Offset">Offset of the caret.</param>
/// <param name="LineStart">Offset of the first character of its line.</param>
internal sealed record CompletionContext(Analysis Analysis, int Offset, int LineStart)
{
    public DateOnly AsOf => Analysis.Plan.Profile.AsOf;

    /// <summary>The line up to the caret.</summary>
    public string Before => Analysis.Lines.Text[LineStart..Offset];

    /// <summary>Replaces what stands from a column of the line to the caret.</summary>
    public TextEdit Replace(int column, string newText) => new(Analysis.Lines.RangeOf(new TextSpan(LineStart + column, Offset)), newText);
}

/// <summary>Knows one kind of things to complete.</summary>
internal interface ICompletionSource
{
    IEnumerable<CompletionItem> Complete(CompletionContext context);
}
