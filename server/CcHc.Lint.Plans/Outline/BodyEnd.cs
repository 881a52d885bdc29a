using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Documents.Markers;
using CcHc.Lint.Plans.Facts;

namespace CcHc.Lint.Plans.Outline;

/// <summary>Finds where the body of a plan ends: behind its last chapter, before recipients, signature and annexes.</summary>
internal static class BodyEnd
{
    // What opens the part behind the body, folded.
    private static readonly string[] Closings = ["tm. ", "kt. ", "tl. ", "chu tich", "giam doc", "phu luc"];

    /// <summary>The offset in the source, or null for a document without chapters.</summary>
    public static int? Of(Document document, IReadOnlyList<OutlineEntry> entries)
    {
        var last = -1;
        foreach (var entry in entries)
        {
            if (entry.Kind == SectionKind.Chapter) last = entry.BlockIndex;
        }

        if (last < 0) return null;
        var annexes = new HashSet<int>();
        foreach (var entry in entries)
        {
            if (entry.Kind is SectionKind.Annex or SectionKind.AnnexArea) annexes.Add(entry.BlockIndex);
        }

        var end = document.Blocks[last].Span.End;
        for (var b = last + 1; b < document.Blocks.Count; b++)
        {
            var block = document.Blocks[b];
            if (annexes.Contains(b) || block.Kind == BlockKind.Table || IsClosing(block)) break;
            if (block.Kind != BlockKind.Comment) end = block.Span.End;
        }

        var text = document.Source.Text;
        while (end > 0 && char.IsWhiteSpace(text[end - 1])) end--;
        return end;
    }

    private static bool IsClosing(Block block)
    {
        if (RecipientsWords.OpenList(block.Text.Text)) return true;
        var words = VietnameseText.RemoveMarks(VietnameseText.Fold(block.Text.Text)).TrimStart();
        foreach (var closing in Closings)
        {
            if (words.StartsWith(closing, StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
