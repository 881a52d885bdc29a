using CcHc.Lint.Documents.Reading;

namespace CcHc.Lint.Documents.Tests.Reading;

/// <summary>What is remembered of one version changes nothing in the next one.</summary>
public sealed class PlainTextsTests
{
    [Fact]
    public void Cells_that_are_known_stand_where_they_stand_now()
    {
        var known = new PlainTexts();
        AssertSame("|1|Sở Nội vụ|**Quý I**|\n|2|Sở Nội vụ|a&amp;b|\n", known);
        AssertSame("Mở đầu\n\n|1|Sở Nội vụ|**Quý I**|\n|2|  Sở Nội vụ  |a&amp;b|\n|3|Quý I|&amp;|\n", known);
        AssertSame("|9|Quý I|Sở Nội vụ|\n|10|**Sở Nội vụ**|So\u0323\u0302 lie\u0323\u0302u|\n|11|Số liệu|x\u00A0y|\n", known);
        AssertSame("|9|Quý I|Sở Nội vụ|\n|10|x\u00A0y|So\u0323\u0302 lie\u0323\u0302u|\n|11|Số liệu|x y|\n", known);
    }

    [Fact]
    public void A_text_of_two_versions_is_one_object()
    {
        var known = new PlainTexts();
        var first = Cells("|1|Sở Nội vụ|Quý I|\n|2|Sở Nội vụ|Quý II|\n", known);
        var second = Cells("|2|Sở Nội vụ|Quý II|\n|3|Sở Tư pháp|Quý II|\n", known);
        Assert.Same(first[1].Text.Text, first[4].Text.Text);
        Assert.Same(first[1].Text.Text, second[1].Text.Text);
        Assert.Same(first[5].Text.Text, second[5].Text.Text);
    }

    [Fact]
    public void What_two_versions_did_not_have_is_forgotten()
    {
        var known = new PlainTexts();
        var first = Cells("|1|Sở Nội vụ|Quý I|\n", known);
        Cells("|1|Sở Tư pháp|Quý I|\n", known);
        Cells("|1|Sở Tư pháp|Quý I|\n", known);
        var later = Cells("|1|Sở Nội vụ|Quý I|\n", known);
        Assert.NotSame(first[1].Text.Text, later[1].Text.Text);
        Assert.Same(first[2].Text.Text, later[2].Text.Text);
    }

    private static void AssertSame(string text, PlainTexts known)
    {
        var fresh = Cells(text, null);
        var remembered = Cells(text, known);
        Assert.NotEmpty(fresh);
        Assert.Equal(fresh.Select(Shown), remembered.Select(Shown));
    }

    private static string Shown(TableCell cell)
    {
        var origins = Enumerable.Range(0, cell.Text.Length).Select(at => cell.Text.ToSource(at, at + 1));
        return $"{cell.Column} {cell.Span} {cell.Text.Text} {string.Join(' ', origins)}";
    }

    private static List<TableCell> Cells(string text, PlainTexts? known) =>
        [.. DocumentReader.ReadText("plan.md", text, known: known).Blocks.Where(block => block.Table is not null).SelectMany(block => block.Table!.Rows).SelectMany(row => row.Cells)];
}
