using CcHc.Lint.Documents.Lines;
using CcHc.Lint.Documents.Reading;

namespace CcHc.Lint.Documents.Markdown;

/// <summary>Reads Markdown and plain text as real plans have them: both hold stray mark-up of the other.</summary>
public static class MarkdownReader
{
    /// <summary>Reads a source text to blocks. Never throws on content.</summary>
    /// <param name="known">Texts of the version before, for a document that is read again and again; else null.</param>
    public static Document Read(SourceText source, DocumentFormat format, ReadLimits limits, PlainTexts? known = null)
    {
        known?.Advance();
        var parser = new BlockParser(source.Text, limits, known);
        parser.Run();
        var blocks = PageBreakJoiner.Join(parser.Blocks);
        return new Document(format, source, blocks, parser.Problems);
    }
}
