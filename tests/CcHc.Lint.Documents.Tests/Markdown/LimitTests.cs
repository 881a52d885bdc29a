using System.Text;
using CcHc.Lint.Documents.Reading;

namespace CcHc.Lint.Documents.Tests.Markdown;

/// <summary>Hostile and huge input is read as far as it goes and named; nothing throws.</summary>
public sealed class LimitTests
{
    [Theory]
    [InlineData("- ", "list-too-deep")]
    [InlineData("> ", "list-too-deep")]
    [InlineData("[", null)]
    [InlineData("*", null)]
    [InlineData("**a ", null)]
    [InlineData("<b>", null)]
    [InlineData("<ul>", "list-too-deep")]
    [InlineData("<table><tr><td>", null)]
    [InlineData("![", null)]
    [InlineData("`", null)]
    [InlineData("<!--", null)]
    [InlineData("\\", null)]
    [InlineData("#", null)]
    public void Ten_thousand_levels_are_read(string level, string? problem)
    {
        var text = new StringBuilder().Insert(0, level, 10_000).Append(" chữ\n\nSau đó.").ToString();
        var document = DocumentReader.ReadText("a.md", text);

        Assert.Equal(problem is null ? [] : [problem], document.Problems.Select(found => found.Code));
        Assert.EndsWith("Sau đó.", document.Blocks[^1].Text.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Indentation_beyond_the_limit_is_named()
    {
        var text = new StringBuilder();
        for (var i = 0; i < 300; i++) text.Append(' ', i).Append("- mục\n");
        var document = DocumentReader.ReadText("a.md", text.ToString());

        Assert.Equal("list-too-deep", Assert.Single(document.Problems).Code);
        Assert.Equal(300, document.Blocks.Count);
        Assert.Equal(100, document.Blocks.Max(block => block.Depth));
    }

    [Theory]
    [InlineData("", "1\ta\tb\tc\td\n", "")]
    [InlineData("", "|1|a|b|c|d|\n", "")]
    [InlineData("<table>", "<tr><td>1<td>a<td>b<td>c<td>d", "</table>")]
    [InlineData("<table><tr><td rowspan=1000>x<td rowspan=1000>x<td rowspan=1000>x<td rowspan=1000>x<td>x", "<tr><td>x", "</table>")]
    public void A_table_of_a_hundred_thousand_cells_is_read_up_to_the_limit(string start, string row, string end)
    {
        var text = start + new StringBuilder().Insert(0, row, 50_001) + end + "\n\nSau đó.";
        var document = DocumentReader.ReadText("a.md", text);

        Assert.Equal("table-too-large", Assert.Single(document.Problems).Code);
        Assert.Equal(50_000, document.Blocks.Where(block => block.Table is not null).Sum(block => block.Table!.Rows.Sum(found => found.Cells.Count)));
        Assert.Equal("Sau đó.", document.Blocks[^1].Text.Text);
    }

    [Fact]
    public void Columns_and_rows_that_spans_ask_for_are_not_made()
    {
        var cells = new StringBuilder().Insert(0, "<td colspan=1000 rowspan=1000>x", 1_000);
        var document = DocumentReader.ReadText("a.md", $"<table><tr>{cells}</table>");

        Assert.Empty(document.Problems);
        Assert.Equal(1_000, Assert.Single(document.Blocks[0].Table!.Rows).Cells.Count);
    }

    [Theory]
    [InlineData("- a\n")]
    [InlineData("<p>a")]
    [InlineData("<!-- a -->")]
    public void Blocks_beyond_the_limit_are_named(string block)
    {
        var text = new StringBuilder().Insert(0, block, 30).ToString();
        var document = DocumentReader.ReadText("a.md", text, new ReadLimits { MaxBlocks = 20 });

        Assert.Equal("too-many-blocks", Assert.Single(document.Problems).Code);
        Assert.InRange(document.Blocks.Count, 20, 21);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("***a")]
    [InlineData("![")]
    [InlineData("[a](")]
    [InlineData("**a ")]
    public void Nesting_that_the_parser_refuses_is_read_as_text(string level)
    {
        foreach (var count in new[] { 100, 127, 128, 129, 500, 1_500 })
        {
            var text = new StringBuilder().Insert(0, level, count).Append('x').Insert(0, "chữ ").Append(']', count).Append('*', count).ToString();
            Assert.StartsWith("chữ", DocumentReader.ReadText("a.md", text).Blocks[0].Text.Text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("\\|\n-|")]
    [InlineData("a\n\n\\|\n|-|\n\n| b | c | d |")]
    public void An_escaped_bar_over_a_row_of_dashes_is_no_table_and_ends(string text) =>
        Assert.Equal(text.Count(c => char.IsLetter(c)), DocumentReader.ReadText("plan.md", text).Blocks.Sum(block => Words(block).Count(char.IsLetter)));

    private static string Words(Block block) => block.Text.Text + (block.Table is { } table ? string.Concat(table.Rows.SelectMany(row => row.Cells).Select(cell => cell.Text.Text)) : "");

    [Fact]
    public void Random_signs_never_throw()
    {
        const string signs = "*_`[]()<>&;\\!-|#\n\t\r ab1.:)/=\"'đế\u0301\u0302\u00A0\u200B";
        var random = new Random(7);
        for (var round = 0; round < 3_000; round++)
        {
            var text = string.Create(random.Next(120), random, static (target, source) =>
            {
                for (var i = 0; i < target.Length; i++) target[i] = signs[source.Next(signs.Length)];
            });
            Assert.NotNull(DocumentReader.ReadText("a.md", text));
        }
    }
}
