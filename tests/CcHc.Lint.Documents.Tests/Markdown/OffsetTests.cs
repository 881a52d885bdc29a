using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Documents.Reading;

namespace CcHc.Lint.Documents.Tests.Markdown;

/// <summary>Every character of every block comes from the place that it says, whatever stands in between.</summary>
public sealed class OffsetTests
{
    private static readonly string[] Pieces =
    [
        "I. MỤC TIÊU\n\n", "**1. Mục \u00A0đích** 😀\r\n", "- a) Nâng cao *chất* lượng\r\n\r\n", "\u00D0iê\u0300u 3. Hiê\u0323u lực\n",
        "\t\tx <b>đậm</b> &amp; \\*sao\\* `mã` [liên kết](http://x) ![ảnh](y)\n", "### **2. Cải cách** ##\n", "> > trích _dẫn_\n",
        "một\ttab\thai\nba\t**bốn**\tnăm<br>sáu\n\n", "| a \\| b | *c* |\n|---|---|\n| 😀 | &lt;d |\n\n", "<p>Đoạn <i>nghiêng</i></p>\n",
        "<table><tr><td rowspan=2>A&nbsp;B</td><td>\n- C\n</td></tr><tr><td>D</td></tr></table>\n", "<!-- ghi chú -->\n", "[^1]: chú thích **đậm**\n",
        "Một đoạn dài mà trang giấy cắt ở giữa câu này, không dấu\n\nchấm nào cả.\n", "hết\u200B dòng  \nmới\\\nnữa\r\n", "***cả hai*** <u>x</u> 5 < 6 & 7\n",
        "```\nmã\n```\n", "\r\n", "   \n", "<ul><li>mục **một**</li><li>hai\n", "**mở\n- đóng**\n", "ngày ___ tháng ___ 2030\n", "<a@b.vn> <https://x.vn>\n",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Verbatim_characters_stand_where_they_say(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 300; round++)
        {
            var source = string.Concat(Enumerable.Range(0, 1 + random.Next(12)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            var document = DocumentReader.ReadText("a.md", source);
            foreach (var block in document.Blocks) Check(source, block);
            AssertOrdered(document);
        }
    }

    private static void Check(string source, Block block)
    {
        Assert.InRange(block.Span.Start, 0, block.Span.End);
        Assert.InRange(block.Span.End, block.Span.Start, source.Length);
        Check(source, block.Text, block.Span);
        Check(source, VietnameseText.Normalise(block.Text), block.Span);
        if (block.Marker is { } marker) Assert.True(block.Span.Contains(marker.Span), source);
        if (block.Table is null) return;
        foreach (var row in block.Table.Rows)
        {
            Assert.True(block.Span.Contains(row.Span), source);
            foreach (var cell in row.Cells)
            {
                Assert.True(row.Span.Contains(cell.Span), source);
                Check(source, cell.Text, cell.Span);
            }
        }
    }

    private static void Check(string source, MappedText text, TextSpan within)
    {
        var last = -1;
        for (var i = 0; i < text.Length; i++)
        {
            var span = text.ToSource(i, i + 1);
            Assert.True(within.Contains(span), $"{source}: {text.Text} at {i}");
            Assert.True(span.Start >= last, $"{source}: {text.Text} goes back at {i}");
            last = span.Start;
            if (span.Length != 1 || char.IsWhiteSpace(text.Text[i])) continue;
            Assert.Equal(text.Text[i], source[span.Start] == '\u00D0' ? VietnameseText.Compose(source[span.Start].ToString())[0] == text.Text[i] ? text.Text[i] : '\u00D0' : source[span.Start]);
        }
    }

    // Blocks stand in reading order; only a comment may lie within another block.
    private static void AssertOrdered(Document document)
    {
        var words = document.Blocks.Where(block => block.Kind != BlockKind.Comment).ToList();
        for (var i = 1; i < words.Count; i++) Assert.True(words[i].Span.Start >= words[i - 1].Span.End, document.Source.Text);
    }
}
