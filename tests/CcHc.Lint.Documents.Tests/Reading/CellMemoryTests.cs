using CcHc.Lint.Documents.Reading;

namespace CcHc.Lint.Documents.Tests.Reading;

/// <summary>What is remembered of one version changes nothing in the next one.</summary>
public sealed class CellMemoryTests
{
    [Fact]
    public void Cells_that_are_known_stand_where_they_stand_now()
    {
        var memory = new DocumentMemory();
        AssertSame("|1|Sở Nội vụ|**Quý I**|\n|2|Sở Nội vụ|a&amp;b|\n", memory);
        AssertSame("Mở đầu\n\n|1|Sở Nội vụ|**Quý I**|\n|2|  Sở Nội vụ  |a&amp;b|\n|3|Quý I|&amp;|\n", memory);
        AssertSame("|9|Quý I|Sở Nội vụ|\n|10|**Sở Nội vụ**|So\u0323\u0302 lie\u0323\u0302u|\n|11|Số liệu|x\u00A0y|\n", memory);
        AssertSame("|9|Quý I|Sở Nội vụ|\n|10|x\u00A0y|So\u0323\u0302 lie\u0323\u0302u|\n|11|Số liệu|x y|\n", memory);
    }

    [Fact]
    public void A_text_of_two_versions_is_one_object()
    {
        var memory = new DocumentMemory();
        var first = Cells("|1|Sở Nội vụ|Quý I|\n|2|Sở Nội vụ|Quý II|\n", memory);
        var second = Cells("|2|Sở Nội vụ|Quý II|\n|3|Sở Tư pháp|Quý II|\n", memory);
        Assert.Same(first[1].Text.Text, first[4].Text.Text);
        Assert.Same(first[1].Text.Text, second[1].Text.Text);
        Assert.Same(first[5].Text.Text, second[5].Text.Text);
    }

    [Fact]
    public void What_two_versions_did_not_have_is_forgotten()
    {
        var memory = new DocumentMemory();
        var first = Cells(Table("Sở Nội vụ"), memory);
        Cells(Table("Sở Tư pháp"), memory);
        Cells(Table("Sở Tư pháp"), memory);
        var later = Cells(Table("Sở Nội vụ"), memory);
        Assert.NotSame(first[1].Text.Text, later[1].Text.Text);
        Assert.Same(first[2].Text.Text, later[2].Text.Text);

        // Rows of such a table are read again whenever one has changed.
        static string Table(string lead) => $"<table><tr><td>1</td><td>{lead}</td><td>Quý I</td></tr></table>";
    }

    private static void AssertSame(string text, DocumentMemory memory)
    {
        var fresh = Cells(text, null);
        var remembered = Cells(text, memory);
        Assert.NotEmpty(fresh);
        Assert.Equal(fresh.Select(Shown), remembered.Select(Shown));
    }

    private static string Shown(TableCell cell)
    {
        var origins = Enumerable.Range(0, cell.Text.Length).Select(at => cell.Text.ToSource(at, at + 1));
        return $"{cell.Column} {cell.Span} {cell.Text.Text} {string.Join(' ', origins)}";
    }

    private static List<TableCell> Cells(string text, DocumentMemory? memory) =>
        [.. DocumentReader.ReadText("plan.md", text, memory: memory).Blocks.Where(block => block.Table is not null).SelectMany(block => block.Table!.Rows).SelectMany(row => row.Cells)];
}
