using CcHc.Lint.Documents.Lines;
using CcHc.Lint.Documents.Reading;

namespace CcHc.Lint.Documents.Markdown;

/// <summary>Reads Markdown and plain text as real plans have them: both hold stray mark-up of the other.</summary>
public static class MarkdownReader
{
    /// <summary>Reads a source text to blocks. Never throws on content.</summary>
    /// <param name="memory">What the version before was read to, for a document that is read again and again; else null.</param>
    public static Document Read(SourceText source, DocumentFormat format, ReadLimits limits, DocumentMemory? memory = null)
    {
        memory?.Cells.Advance();
        var parser = new BlockParser(source.Text, limits, memory);
        parser.Run();
        var blocks = PageBreakJoiner.Join(parser.Blocks);
        return new Document(format, source, blocks, parser.Problems);
    }
}
