namespace CcHc.Lint.Documents;

/// <summary>Why a document, or a part of it, could not be read. What could be read is kept.</summary>
/// <param name="Code">Stable name, such as "too-large" or "not-utf8".</param>
/// <param name="Span">The place in the source text, or null where it concerns the file as a whole.</param>
public sealed record DocumentProblem(string Code, LocalizedText Message, TextSpan? Span = null)
{
    /// <summary>True where a part of the text was not read, so that nothing can be called absent.</summary>
    public bool LosesText { get; init; }
}
