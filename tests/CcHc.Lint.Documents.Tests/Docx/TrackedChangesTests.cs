using CcHc.Lint.Documents.Docx.Writing;
using CcHc.Lint.Documents.Reading;
using static CcHc.Lint.Documents.Tests.Docx.DocxFile;

namespace CcHc.Lint.Documents.Tests.Docx;

/// <summary>Changes are tracked deletions and insertions; read as accepted they are the new text, as rejected the old.</summary>
public sealed class TrackedChangesTests
{
    private const string Old = "<w:del w:author=\"CcHc.Lint\" w:date=\"2030-03-05T08:00:00Z\">";
    private const string New = "<w:ins w:author=\"CcHc.Lint\" w:date=\"2030-03-05T08:00:00Z\">";
    private static readonly DateTime Day = new(2030, 3, 5, 8, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData("<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Số 30c/NQ-CP</w:t></w:r></w:p>", "30c", "30C",
        "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">Số </w:t></w:r>" + Old + "<w:r><w:rPr><w:b/></w:rPr><w:delText xml:space=\"preserve\">30c</w:delText></w:r></w:del>"
        + New + "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">30C</w:t></w:r></w:ins><w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">/NQ-CP</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:r><w:t>bỏ đi</w:t></w:r></w:p>", " đi", "",
        "<w:p><w:r><w:t xml:space=\"preserve\">bỏ</w:t></w:r>" + Old + "<w:r><w:delText xml:space=\"preserve\"> đi</w:delText></w:r></w:del></w:p>")]
    [InlineData("<w:p><w:r><w:t>a b</w:t><w:footnoteReference w:id=\"3\"/><w:t>c</w:t></w:r></w:p>", "bc", "x&y",
        "<w:p><w:r><w:t xml:space=\"preserve\">a </w:t></w:r>" + Old + "<w:r><w:delText xml:space=\"preserve\">b</w:delText></w:r></w:del><w:r><w:footnoteReference w:id=\"3\"/></w:r>"
        + Old + "<w:r><w:delText xml:space=\"preserve\">c</w:delText></w:r></w:del>" + New + "<w:r><w:t xml:space=\"preserve\">x&amp;y</w:t></w:r></w:ins></w:p>")]
    public void Words_are_replaced_in_their_format(string paragraph, string words, string replacement, string expected)
    {
        var original = new DocxFile(paragraph + P("Đoạn khác")).Bytes();
        var copy = Change(original, words, replacement);
        var main = CopyCheck.PartOf(copy, Main);
        Assert.Contains(expected, WithoutIds(main), StringComparison.Ordinal);
        Assert.Contains(P("Đoạn khác"), main, StringComparison.Ordinal);
        Assert.Empty(CopyCheck.OtherPartsAreEqual(original, copy, Main));
        CopyCheck.IsValid(original, copy);
        Assert.Equal(Text(original).Replace(words, replacement, StringComparison.Ordinal), Text(copy));
        Assert.Equal(Text(original), DocumentReader.Read("a.docx", copy, new ReadLimits { ReadsOriginal = true }).Source.Text);
    }

    [Fact]
    public void Words_over_several_runs_are_replaced_by_one_insertion()
    {
        var original = new DocxFile($"<w:p>{R("Sở ")}{R("Nội", "<w:i/>")}{R(" vụ tỉnh", "<w:b/>")}</w:p>").Bytes();
        var copy = Change(original, "Nội vụ", "Tư pháp");
        Assert.Contains("<w:r><w:rPr><w:i/></w:rPr><w:t xml:space=\"preserve\">Tư pháp</w:t></w:r></w:ins><w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\"> tỉnh</w:t></w:r>", CopyCheck.PartOf(copy, Main), StringComparison.Ordinal);
        Assert.Equal("Sở Tư pháp tỉnh", Text(copy));
        CopyCheck.IsValid(original, copy);
    }

    [Fact]
    public void Several_changes_of_one_run_and_an_insertion()
    {
        var original = new DocxFile(P("một hai ba")).Bytes();
        var copy = Write(original, out var result, new DocxEdit(new TextSpan(8, 10), "bốn\vnăm"), new DocxEdit(new TextSpan(0, 3), "Một"), new DocxEdit(new TextSpan(7, 7), ",\t"));
        Assert.Equal("Một hai,\t bốn\vnăm", Text(copy));
        Assert.Equal(3, result.Applied);
        CopyCheck.IsValid(original, copy);
    }

    [Fact]
    public void What_cannot_be_changed_exactly_is_left_out_and_named()
    {
        var original = new DocxFile(P("A", Item(1)) + P("B") + P("KÕ", "", "<w:rFonts w:ascii=\".VnTime\"/>")
            + "<w:p><w:ins w:id=\"3\" w:author=\"x\"><w:r><w:t>thêm</w:t></w:r></w:ins></w:p>" + P("cuối"))
            .Numbering(List(0, Level(0, "upperRoman", "%1.")), Number(1, 0)).Bytes();
        Assert.Equal("I. A\nB\nKế\nthêm\ncuối", Text(original));
        // A number that Word makes, two paragraphs, a legacy font, somebody's insertion, a line end as new text; the last is fine.
        var copy = Write(original, out var result, Edit(0, 2), Edit(3, 6), Edit(7, 9), Edit(10, 14), new DocxEdit(new TextSpan(15, 19), "a\nb"), Edit(15, 19));
        Assert.Equal([0, 1, 2, 3, 4], result.LeftOut);
        Assert.Equal("I. A\nB\nKế\nthêm\nx", Text(copy));

        static DocxEdit Edit(int start, int end) => new(new TextSpan(start, end), "x");
    }

    [Fact]
    public void Every_replacement_reads_back()
    {
        var original = new DocxFile($"<w:p>{R("a&amp;b")}<w:r><w:t>  c </w:t><w:tab/><w:t>d</w:t></w:r>{R("\U0001F600e")}</w:p>").Bytes();
        var text = Text(original);
        for (var start = 0; start < text.Length; start++)
        {
            for (var end = start; end <= text.Length; end++)
            {
                if (char.IsLowSurrogate(text[start]) || (end < text.Length && char.IsLowSurrogate(text[end]))) continue;
                var copy = Write(original, out var result, new DocxEdit(new TextSpan(start, end), "Z"));
                Assert.Empty(result.LeftOut);
                Assert.Equal(string.Concat(text.AsSpan(0, start), "Z", text.AsSpan(end)), Text(copy));
                Assert.Equal(text, DocumentReader.Read("a.docx", copy, new ReadLimits { ReadsOriginal = true }).Source.Text);
            }
        }
    }

    [Fact]
    public void Words_can_be_put_in_at_every_place_that_has_words_beside_it()
    {
        var original = new DocxFile(P("a") + Table(Row(Cell(P("b")), Cell(P("c") + P("d")))) + P("e", Item(1))).Numbering(List(0, Level(0, "decimal", "%1.")), Number(1, 0)).Bytes();
        var text = Text(original);
        Assert.Equal("a\nb\tc\vd\n1. e", text);
        foreach (var at in (int[])[0, 1, 2, 3, 4, 5, 6, 7, 11, 12])
        {
            var copy = Write(original, out var result, new DocxEdit(new TextSpan(at, at), "Z"));
            Assert.Empty(result.LeftOut);
            Assert.Equal(text.Insert(at, "Z"), Text(copy));
        }
    }

    [Theory]
    [InlineData("Sửa đổi bổ sung các", "Sửa đổi, bổ sung các", "7-7 ,")]
    [InlineData("a b c\nd e", "a x c\nd", "2-3 x", "7-9 ")]
    [InlineData("một", "một hai", "3-3  hai")]
    [InlineData("a", "a")]
    [InlineData("các các sở 30c/NQ-CP", "các sở 30C/NQ-CP", "4-8 ", "11-14 30C")]
    public void Differences_are_whole_words(string before, string after, params string[] expected) => Assert.Equal(
        expected, TextDifference.Of(before, after)!.Select(edit => $"{edit.Span.Start}-{edit.Span.End} {edit.NewText}"));

    [Fact]
    public void Lines_that_come_or_go_are_no_difference_of_words() => Assert.Null(TextDifference.Of("a\nb", "a"));

    // The validator sees to it that ids are unique.
    private static string WithoutIds(string main)
    {
        foreach (var element in (string[])["<w:del ", "<w:ins "])
        {
            for (var at = main.IndexOf(element, StringComparison.Ordinal); at >= 0; at = main.IndexOf(element, at + 1, StringComparison.Ordinal))
            {
                var id = at + element.Length;
                main = main.Remove(id, main.IndexOf(' ', id) + 1 - id);
            }
        }

        return main;
    }

    private static string Text(byte[] file) => DocumentReader.Read("a.docx", file).Source.Text;

    private static byte[] Change(byte[] original, string words, string replacement)
    {
        var at = Text(original).IndexOf(words, StringComparison.Ordinal);
        var copy = Write(original, out var result, new DocxEdit(new TextSpan(at, at + words.Length), replacement));
        Assert.Empty(result.LeftOut);
        return copy;
    }

    private static byte[] Write(byte[] original, out DocxWriteResult result, params DocxEdit[] edits)
    {
        using var output = new MemoryStream();
        result = DocxTrackedChanges.Write("a.docx", original, DocumentReader.Read("a.docx", original), edits, "CcHc.Lint", Day, output);
        Assert.Equal(string.Empty, string.Join(' ', result.Problems.Select(problem => problem.Message.En)));
        return output.ToArray();
    }
}
