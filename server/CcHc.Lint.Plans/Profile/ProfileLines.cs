using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Folding;

namespace CcHc.Lint.Plans.Profile;

/// <summary>The lines of the document that tell what it is: those of its paragraphs, one by one, composed and folded.</summary>
internal sealed class ProfileLine(int blockIndex, MappedText text)
{
    private const int HeadRows = 8;

    private string? _folded;

    public int BlockIndex => blockIndex;

    public MappedText Text => text;

    public string Words => text.Text;

    /// <summary>The words folded for matching, without blanks at either end.</summary>
    public string Folded => _folded ??= VietnameseText.Fold(Words).Trim();

    /// <summary>True where the folded words begin so; lines are many and few of them begin with the letter in question.</summary>
    public bool StartsWith(string words) => MayStartWith(words[0]) && Folded.StartsWith(words, StringComparison.Ordinal);

    // Folding moves a tone ("Uỷ" to "ủy") and rewrites marks, but leaves the letter under the tone.
    private bool MayStartWith(char letter) =>
        !Characters.IsLetter(Words[0]) || VietnameseText.BaseLetter(char.ToLowerInvariant(Words[0])) == VietnameseText.BaseLetter(letter);

    /// <summary>Lines up to a number of blocks; tables (as heads of documents often are laid out) give a line per cell line.</summary>
    public static List<ProfileLine> Of(Document document, int firstBlock, int mostBlocks)
    {
        var lines = new List<ProfileLine>();
        for (var b = firstBlock; b < document.Blocks.Count && b < firstBlock + mostBlocks; b++)
        {
            var block = document.Blocks[b];
            if (block.Kind is BlockKind.Comment or BlockKind.Verbatim) continue;
            if (block.Table is { } table)
            {
                for (var r = 0; r < table.Rows.Count && r < HeadRows; r++)
                {
                    foreach (var cell in table.Rows[r].Cells) Add(lines, b, cell.Text);
                }

                continue;
            }

            Add(lines, b, block.Text);
        }

        return lines;
    }

    private static void Add(List<ProfileLine> lines, int block, MappedText text)
    {
        var start = 0;
        while (start <= text.Length && !text.IsEmpty)
        {
            // Two halves of a head stand side by side, set apart by a tab.
            var end = text.Text.AsSpan(start).IndexOfAny('\n', '\t') is >= 0 and var length ? start + length : -1;
            if (end < 0) end = text.Length;
            var line = VietnameseText.Normalise(text.Slice(start, end)).Trim();
            if (!line.IsEmpty) lines.Add(new ProfileLine(block, line));
            start = end + 1;
        }
    }
}
