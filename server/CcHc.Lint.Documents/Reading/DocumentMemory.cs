using CcHc.Lint.Documents.Markdown.Versions;

namespace CcHc.Lint.Documents.Reading;

/// <summary>
/// What the last versions of a document were read to, for reading the next one: what an edit left as it was is not read again.
/// It changes no result. For one document that is read by one thread at a time.
/// </summary>
public sealed class DocumentMemory
{
    internal PlainTexts Cells { get; } = new();

    /// <summary>The latest version; null before the first one, and where its problems leave nothing to go on from.</summary>
    internal ParsedVersion? Latest { get; set; }
}
