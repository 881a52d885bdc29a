using CcHc.Lint.Documents.Lines;
using CcHc.Lint.Documents.Markdown;

namespace CcHc.Lint.Documents.Tests.Markdown;

/// <summary>What is read without Markdig is what Markdig would have read, to the place of each character.</summary>
public sealed class PlainEmphasisTests
{
    private static readonly string[] Pieces =
    [
        "**", "*", "***", " ", "  ", "a", "Mục tiêu", "I.", "1", ":", ".", "(", ")", ",", "“", "”", "-", "–", "/", "%", "&", "&amp;", "_", "\\", "`", "[x]", "<br>",
        "\u00A0", "\t", "e\u0302", "😀", "!", "?", "#", "=", "|", "~", "\n", "  \n", "\r\n",
    ];

    // Made so that many of their chains are plain, and many nearly.
    private static readonly string[] Groups = [" **a** ", "**b:** ", " *c*", "(*d e*)", " *(g)* ", "*h*.", " **“i”** ", " ", "j", "(", ")", ",", ". ", "**", " *", "k: ", "\n", " \n", "  \r\n ", "**l\nm**"];

    [Theory]
    [InlineData("**I. MỤC TIÊU**", "I. MỤC TIÊU")]
    [InlineData("**Mục tiêu:** đến *hết* năm", "Mục tiêu: đến hết năm")]
    [InlineData("- đạt **95%** trở lên ", "- đạt 95% trở lên")]
    [InlineData("hàng quý (*trước ngày 25*) và *(phụ lục kèm theo)*", "hàng quý (trước ngày 25) và (phụ lục kèm theo)")]
    [InlineData("**TM. ỦY BAN NHÂN DÂN  \nCHỦ TỊCH**", "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH")]
    public void Plain_marks_need_no_parser(string source, string words)
    {
        var read = PlainEmphasis.TryRead(source, 0, source.Length, inCell: false);
        Assert.Equal(words, read?.Text.Text);
    }

    [Theory]
    [InlineData("**a")]
    [InlineData("a**b**c")]
    [InlineData("** a **")]
    [InlineData("**a*")]
    [InlineData("(*(a)*)")]
    [InlineData("2 * 3 * 4")]
    [InlineData("***a***")]
    [InlineData("**a** <br> b")]
    [InlineData("**a &amp; b**")]
    public void Anything_else_is_left_to_the_parser(string source) => Assert.Null(PlainEmphasis.TryRead(source, 0, source.Length, inCell: false));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void It_reads_what_Markdig_reads(int seed)
    {
        var random = new Random(seed);
        var read = 0;
        for (var round = 0; round < 40_000; round++)
        {
            var choice = round % 2 == 0 ? Pieces : Groups;
            var source = string.Concat(Enumerable.Range(0, 1 + random.Next(9)).Select(_ => choice[random.Next(choice.Length)]));
            var inCell = random.Next(2) == 0;
            // A blank line ends a paragraph; no reader is given one.
            if (source.Split('\n').Any(string.IsNullOrWhiteSpace) || !source.Contains('*') || PlainEmphasis.TryRead(source, 0, source.Length, inCell) is not { } plain) continue;
            read++;
            var parsed = InlineReader.ReadMarkup(source, 0, source.Length, inCell);
            Assert.Equal(Show(parsed!.Value), Show(plain));
        }

        Assert.True(read > 500, $"Only {read} of the texts were plain.");
    }

    private static string Show(InlineText inline) =>
        $"{inline.Text.Text}|{string.Join(' ', Enumerable.Range(0, inline.Text.Length).Select(at => inline.Text.ToSource(at, at + 1)))}|{string.Join(' ', inline.Bold)}";
}
