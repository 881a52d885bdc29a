using CcHc.Lint.Documents.Lines;
using CcHc.Lint.Documents.Reading;

namespace CcHc.Lint.Documents.Docx.TextView;

/// <summary>Makes the blocks of the block model from the lines of a text view, by the same rules as for other formats.</summary>
internal static class BlockMaker
{
    public static List<Block> Make(TextViewBuilder view, SourceText source, ReadLimits limits)
    {
        var blocks = new List<Block>(view.Lines.Count);
        var collector = new ParagraphCollector(source.Text, limits, blocks, new ViewInlines(source.Text, view.Bold));
        foreach (var line in view.Lines)
        {
            if (line.Table is { } table)
            {
                blocks.Add(new Block { Kind = line.Story == StoryKind.Margin ? BlockKind.Verbatim : BlockKind.Table, Span = table.Span, Table = line.Story == StoryKind.Margin ? null : table });
            }
            else if (line.Paragraph!.IsContents || line.Story == StoryKind.Margin)
            {
                if (line.Span.Length > 0) blocks.Add(new Block { Kind = BlockKind.Verbatim, Span = line.Span });
            }
            else
            {
                AddParagraph(collector, source.Text, line, limits);
            }
        }

        return PageBreakJoiner.Join(blocks);
    }

    private static void AddParagraph(ParagraphCollector collector, string source, ViewLine line, ReadLimits limits)
    {
        var generated = line.Mark is { } mark ? new GeneratedMark(mark.Text.Length, mark.Kind) : null;
        if (line is { Paragraph.OutlineLevel: < 9, Story: StoryKind.Body })
        {
            collector.AddSegment(new Segment(line.Span.Start, line.Span.Start, line.Span.End)
            {
                HeadingLevel = Math.Min(6, line.Paragraph.OutlineLevel + 1),
                Generated = generated,
            });
            return;
        }

        if (line.Story == StoryKind.Note) collector.Open(line.Span.Start, isFootnote: true);
        var depth = Math.Min(line.Mark?.Level ?? 0, limits.MaxDepth);
        for (var at = line.Span.Start; at < line.Span.End;)
        {
            var length = source.AsSpan(at, line.Span.End - at).IndexOf('\v');
            var end = length < 0 ? line.Span.End : at + length;
            collector.Add(at, end, new LinePlace(at, depth, 0) { Generated = at == line.Span.Start ? generated : null });
            at = end + 1;
        }

        collector.Flush();
    }
}
