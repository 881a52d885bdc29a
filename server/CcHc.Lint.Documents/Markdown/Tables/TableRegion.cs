namespace CcHc.Lint.Documents.Markdown.Tables;

/// <summary>A table found in the source.</summary>
/// <param name="Next">Offset where reading goes on.</param>
/// <param name="IsCut">True when the limit on cells cut it off.</param>
internal sealed record TableRegion(Table Table, int Next, bool IsCut);
