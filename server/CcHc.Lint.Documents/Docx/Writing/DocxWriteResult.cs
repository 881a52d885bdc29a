namespace CcHc.Lint.Documents.Docx.Writing;

/// <summary>What became of a copy.</summary>
/// <param name="Applied">How many comments or changes the copy holds more than the original.</param>
/// <param name="Problems">Why nothing was written; empty where the copy was written.</param>
public sealed record DocxWriteResult(int Applied, IReadOnlyList<DocumentProblem> Problems)
{
    /// <summary>Indexes of changes that were left out, because the file has no words of its own there (a number that Word makes) or others' tracked changes.</summary>
    public IReadOnlyList<int> LeftOut { get; init; } = [];

    /// <summary>True where a copy was written to the output.</summary>
    public bool IsWritten => Problems.Count == 0;
}
