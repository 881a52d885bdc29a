using CcHc.Lint.Documents;

namespace CcHc.Lint.Server.Inputs;

/// <summary>One thing to read, or why a path leads to nothing that can be read.</summary>
/// <param name="File">Path as the user gave it, or as it follows from the folder or pattern given; "/" between folders.</param>
internal sealed record InputItem(string File)
{
    public bool IsStandardInput { get; init; }

    /// <summary>Its place among all inputs of the run, from 0, also of those that other shards have.</summary>
    public int Order { get; init; }

    /// <summary>Why there is nothing to read here; null for a file to read.</summary>
    public DocumentProblem? Problem { get; init; }

    /// <summary>Why the file is passed over, which is no fault; null for a file to read.</summary>
    public LocalizedText? Skipped { get; init; }

    public bool IsReadable => Problem is null && Skipped is null;
}
