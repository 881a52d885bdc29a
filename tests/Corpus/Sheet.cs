namespace CcHc.Lint.Corpus;

/// <summary>All findings on a folder of documents. The same documents and the same rules give the same sheet on any day.</summary>
/// <param name="Documents">Paths below the folder, ordered.</param>
/// <param name="Findings">By file, then in the order of the text.</param>
internal sealed record Sheet(IReadOnlyList<string> Documents, IReadOnlyList<SheetFinding> Findings);
