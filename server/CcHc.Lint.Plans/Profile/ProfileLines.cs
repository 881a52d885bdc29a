using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Plans.Citations;

namespace CcHc.Lint.Plans.Profile;

/// <summary>The lines of the document that tell what it is: those of its paragraphs, one by one, composed and folded.</summary>
internal sealed class ProfileLine(int blockIndex, MappedText text)
{
    private const int HeadRows = 8;
    private const int LongestHeadCell = 300;
    private const string MottoEnd = "hạnh phúc";

    private static readonly string[] SecondHalves = [" Độc lập - Tự do", " Độc lập – Tự do", " CỘNG HÒA XÃ HỘI", " CỘNG HOÀ XÃ HỘI"];

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
                    foreach (var cell in table.Rows[r].Cells) AddCellLines(lines, b, cell.Text, document.Source.Text);
                }

                continue;
            }

            Add(lines, b, block.Text);
        }

        return lines;
    }

    /// <summary>
    /// Leaves out legal bases and what follows them in their block: lines of a basis that is wrapped by hand begin with numbers
    /// and hold dates, but none of the document's own. A number line ("Số: 12/KH-UBND") stays and so does what is below it: what
    /// stands above it was a title ("Thực hiện cải cách hành chính năm 2022").
    /// </summary>
    public static List<ProfileLine> WithoutBases(List<ProfileLine> lines)
    {
        var kept = new List<ProfileLine>(lines.Count);
        var basis = -1;
        foreach (var line in lines)
        {
            if (line.Words[0] == 'S' && line.StartsWith("số")) basis = -1;
            else if (line.BlockIndex != basis && BasisOpening.IsAny(line.Folded)) basis = line.BlockIndex;
            if (line.BlockIndex != basis) kept.Add(line);
        }

        return kept;
    }

    /// <summary>
    /// Line by line where the source tells where lines end, though the words of a cell have a blank there: "UBND TỈNH AN LẠC" /
    /// "SỞ NỘI VỤ", "Số: 12/SNV-CCHC" / "V/v …".
    /// </summary>
    private static void AddCellLines(List<ProfileLine> lines, int block, MappedText cell, string source)
    {
        var text = cell.Text;
        var start = 0;
        for (var i = 0; i < text.Length && text.Length <= LongestHeadCell; i++)
        {
            if (text[i] != ' ' || !IsLineEnd(source, cell.ToSource(i, i + 1).Start)) continue;
            AddCell(lines, block, cell.Slice(start, i));
            start = i + 1;
        }

        AddCell(lines, block, start == 0 ? cell : cell.Slice(start, text.Length));
    }

    /// <summary>"&lt;br&gt;", another block tag, or the end of a paragraph.</summary>
    private static bool IsLineEnd(string source, int at) => at < source.Length && source[at] is '<' or '\n' or '\r' or '\v';

    // A head that is laid out as a table has its lines in cells, where their ends are blanks: the number stands behind the
    // issuer's name, place and date behind the motto (Nghị định 30/2020/NĐ-CP, Phụ lục I).
    private static void AddCell(List<ProfileLine> lines, int block, MappedText cell)
    {
        var text = cell.Text;
        var cut = -1;
        if (text.Length <= LongestHeadCell)
        {
            var folded = VietnameseText.Fold(text);
            var motto = folded.Length == text.Length ? folded.IndexOf(MottoEnd, StringComparison.Ordinal) : -1;
            cut = motto >= 0 ? motto + MottoEnd.Length : text.IndexOf(" Số:", StringComparison.Ordinal);
        }

        if (cut <= 0)
        {
            Add(lines, block, cell);
            return;
        }

        var end = cut;
        while (end < text.Length && text[end] is ' ' or '-' or '–' or '—' or '_' or '*') end++;
        Add(lines, block, cell.Slice(0, cut));
        Add(lines, block, cell.Slice(end, text.Length));
    }

    private static void Add(List<ProfileLine> lines, int block, MappedText text)
    {
        var start = 0;
        while (start <= text.Length && !text.IsEmpty)
        {
            // Two halves of a head stand side by side, set apart by a tab or by the bar of a table that became text.
            var end = text.Text.AsSpan(start).IndexOfAny('\n', '\t', '|') is >= 0 and var length ? start + length : -1;
            if (end < 0) end = text.Length;
            var line = VietnameseText.Normalise(text.Slice(start, end)).Trim();
            var second = SecondHalf(line.Text);
            if (second > 0)
            {
                lines.Add(new ProfileLine(block, line.Slice(0, second).Trim()));
                line = line.Slice(second, line.Length);
            }

            if (!line.IsEmpty) lines.Add(new ProfileLine(block, line));
            start = end + 1;
        }
    }

    /// <summary>
    /// Where the right half of a head begins that blanks alone set apart from the left one, as text from a printed page has it:
    /// "HUYỆN AN KHÊ        Độc lập - Tự do - Hạnh phúc". 0 where the line has one half.
    /// </summary>
    private static int SecondHalf(string line)
    {
        if (line.Length > LongestHeadCell) return 0;
        // Behind the name of the nation the motto is the rest of the same half.
        if (line.StartsWith("CỘNG HÒA", StringComparison.Ordinal) || line.StartsWith("CỘNG HOÀ", StringComparison.Ordinal)) return 0;
        foreach (var opening in SecondHalves)
        {
            if (line.IndexOf(opening, StringComparison.Ordinal) is > 0 and var at) return at + 1;
        }

        return 0;
    }
}
