using CcHc.Lint.Documents.Docx.Writing;
using CcHc.Lint.Documents.Reading;
using static CcHc.Lint.Documents.Tests.Docx.DocxFile;

namespace CcHc.Lint.Documents.Tests.Docx;

/// <summary>Comments stand on exactly their words; nothing else changes.</summary>
public sealed class AnnotatorTests
{
    private const string Types = "[Content_Types].xml";
    private const string Relations = "word/_rels/document.xml.rels";
    private static readonly DateTime Day = new(2030, 3, 5, 8, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData("<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Sở Nội vụ chủ trì</w:t></w:r></w:p>", "Nội vụ",
        "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">Sở </w:t></w:r>[<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">Nội vụ</w:t></w:r>]<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\"> chủ trì</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:r><w:t>Sở Nội vụ</w:t></w:r></w:p>", "Sở Nội vụ", "<w:p>[<w:r><w:t>Sở Nội vụ</w:t></w:r>]</w:p>")]
    [InlineData("<w:p><w:r><w:t>Sở </w:t></w:r><w:hyperlink w:anchor=\"x\"><w:r><w:t>Nội</w:t></w:r></w:hyperlink><w:r><w:t>vụ</w:t></w:r></w:p>", "Nội",
        "<w:p><w:r><w:t>Sở </w:t></w:r><w:hyperlink w:anchor=\"x\">[<w:r><w:t>Nội</w:t></w:r>]</w:hyperlink><w:r><w:t>vụ</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:r><w:t>KH&amp;CN &#x1F600; xong</w:t></w:r></w:p>", "CN \U0001F600",
        "<w:p><w:r><w:t xml:space=\"preserve\">KH&amp;</w:t></w:r>[<w:r><w:t xml:space=\"preserve\">CN &#x1F600;</w:t></w:r>]<w:r><w:t xml:space=\"preserve\"> xong</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:r><w:t>a</w:t><w:tab/><w:t>bc</w:t><w:br/></w:r></w:p>", "b",
        "<w:p><w:r><w:t xml:space=\"preserve\">a</w:t><w:tab/></w:r>[<w:r><w:t xml:space=\"preserve\">b</w:t></w:r>]<w:r><w:t xml:space=\"preserve\">c</w:t><w:br/></w:r></w:p>")]
    [InlineData("<w:p w:rsidR=\"00000001\"><w:del w:id=\"4\" w:author=\"x\"><w:r><w:delText>b</w:delText></w:r></w:del><w:r w:rsidR=\"00000002\"><w:t>bc</w:t></w:r></w:p>", "b",
        "<w:p w:rsidR=\"00000001\"><w:del w:id=\"4\" w:author=\"x\"><w:r><w:delText>b</w:delText></w:r></w:del>[<w:r w:rsidR=\"00000002\"><w:t xml:space=\"preserve\">b</w:t></w:r>]<w:r w:rsidR=\"00000002\"><w:t xml:space=\"preserve\">c</w:t></w:r></w:p>")]
    public void Runs_are_cut_at_the_words_and_only_there(string paragraph, string words, string expected)
    {
        var rest = P("Đoạn khác") + "<w:p><w:pPr/><!-- giữ --></w:p>";
        var original = new DocxFile(paragraph + rest).Bytes();
        var copy = Annotate(original, words);
        var id = paragraph.Contains("w:id=\"4\"", StringComparison.Ordinal) ? 5 : 1;
        expected = expected.Replace("[", $"<w:commentRangeStart w:id=\"{id}\"/>", StringComparison.Ordinal)
            .Replace("]", $"<w:commentRangeEnd w:id=\"{id}\"/><w:r><w:commentReference w:id=\"{id}\"/></w:r>", StringComparison.Ordinal);
        Assert.Contains(expected + rest, CopyCheck.PartOf(copy, Main), StringComparison.Ordinal);
        CopyCheck.IsValid(original, copy);
        Assert.Equal(["word/comments.xml"], CopyCheck.OtherPartsAreEqual(original, copy, Main, Types, Relations));
        Assert.Equal(Text(original), Text(copy));
    }

    [Fact]
    public void The_comment_says_who_when_and_what()
    {
        var comments = CopyCheck.PartOf(Annotate(new DocxFile(P("Sở Nội vụ")).Bytes(), "Nội"), "word/comments.xml");
        Assert.Contains("w:author=\"CcHc.Lint\" w:date=\"2030-03-05T08:00:00Z\" w:initials=\"CHL\"", comments, StringComparison.Ordinal);
        Assert.Contains("<w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">Lỗi &lt;PLAN&gt;</w:t>", comments, StringComparison.Ordinal);
        Assert.Contains("<w:t xml:space=\"preserve\">Hãy sửa.</w:t>", comments, StringComparison.Ordinal);
    }

    [Fact]
    public void Comments_that_are_there_are_kept_and_ids_stay_unique()
    {
        const string Existing = "<w:comment w:id=\"7\" w:author=\"A\" w:initials=\"A\"><w:p><w:r><w:t>cũ</w:t></w:r></w:p></w:comment>";
        var original = new DocxFile("<w:p><w:commentRangeStart w:id=\"7\"/><w:r><w:t>Sở Nội vụ</w:t></w:r><w:commentRangeEnd w:id=\"7\"/><w:r><w:commentReference w:id=\"7\"/></w:r></w:p>")
            .Comments(Existing).Bytes();
        var copy = Annotate(original, "Nội", "Sở", "Sở");
        var comments = CopyCheck.PartOf(copy, "word/comments.xml");
        Assert.Contains(Existing, comments, StringComparison.Ordinal);
        foreach (var id in (int[])[8, 9, 10]) Assert.Contains($"<w:comment w:id=\"{id}\"", comments, StringComparison.Ordinal);
        CopyCheck.IsValid(original, copy);
        Assert.Empty(CopyCheck.OtherPartsAreEqual(original, copy, Main, "word/comments.xml"));
    }

    [Fact]
    public void People_get_the_author_once()
    {
        const string People = "<w15:people xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\"><w15:person w15:author=\"A\"/></w15:people>";
        var original = new DocxFile(P("Sở Nội vụ")).People(People).Bytes();
        var copy = Annotate(original, "Nội");
        var people = CopyCheck.PartOf(copy, "word/people.xml");
        Assert.Contains("<w15:person w15:author=\"A\"/>", people, StringComparison.Ordinal);
        Assert.Contains("w15:author=\"CcHc.Lint\"", people, StringComparison.Ordinal);
        CopyCheck.IsValid(original, copy);
        var again = CopyCheck.PartOf(Annotate(copy, "Sở"), "word/people.xml");
        Assert.Equal(people, again);
    }

    [Fact]
    public void Places_without_words_get_their_comment_too()
    {
        var original = new DocxFile(P("MỤC TIÊU", Item(1)) + "<w:p/>" + Table(Row(Cell(P("1")), Cell("<w:p><w:pPr><w:jc w:val=\"left\"/></w:pPr></w:p>")))+ "<w:p/>")
            .Numbering(List(0, Level(0, "upperRoman", "%1.")), Number(1, 0)).Bytes();
        var document = DocumentReader.Read("a.docx", original);
        // The number that Word makes, the empty paragraph, the empty cell.
        TextSpan[] spans = [new(0, 2), new(12, 12), document.Blocks[1].Table!.Rows[0].Cells[1].Span];
        var copy = Annotate(original, spans);
        var main = CopyCheck.PartOf(copy, Main);
        Assert.Contains("</w:pPr><w:commentRangeStart w:id=\"1\"/><w:r><w:t xml:space=\"preserve\">MỤC TIÊU</w:t></w:r><w:commentRangeEnd w:id=\"1\"/>", main, StringComparison.Ordinal);
        Assert.Contains("<w:p><w:commentRangeStart w:id=\"2\"/><w:commentRangeEnd w:id=\"2\"/>", main, StringComparison.Ordinal);
        Assert.Contains("</w:pPr><w:commentRangeStart w:id=\"3\"/>", main, StringComparison.Ordinal);
        CopyCheck.IsValid(original, copy);
    }

    [Fact]
    public void Notes_and_text_boxes_get_comments_too()
    {
        const string Box = "<w:txbxContent><w:p><w:r><w:t>trong hộp</w:t></w:r></w:p></w:txbxContent>";
        var original = new DocxFile($"<w:p><w:r><w:t>trước</w:t><w:pict><v:shape><v:textbox>{Box}</v:textbox></v:shape></w:pict></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>")
            .Footnotes("<w:footnote w:id=\"2\">" + P("Theo báo cáo.") + "</w:footnote>").Bytes();
        var copy = Annotate(original, "hộp", "báo cáo", "trước");
        // The format has comments in the body only: that on the note stands at its reference.
        CopyCheck.OtherPartsAreEqual(original, copy, Main, Types, Relations);
        Assert.Contains("<w:commentRangeStart w:id=\"4\"/><w:commentRangeEnd w:id=\"4\"/><w:r><w:commentReference w:id=\"4\"/></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r>", CopyCheck.PartOf(copy, Main), StringComparison.Ordinal);
        Assert.Contains("<w:r><w:t xml:space=\"preserve\">hộp</w:t></w:r><w:commentRangeEnd", CopyCheck.PartOf(copy, Main), StringComparison.Ordinal);
        Assert.Equal(Text(original), Text(copy));
    }

    [Fact]
    public void A_file_with_macros_is_refused()
    {
        var original = new DocxFile(P("Sở")).Bytes();
        var document = DocumentReader.Read("a.docm", original);
        using var output = new MemoryStream();
        var result = DocxAnnotator.Write("a.docm", original, document, [new DocxComment(new TextSpan(0, 2), "x", [])], "CcHc.Lint", Day, output);
        Assert.Equal("macro-file", Assert.Single(result.Problems).Code);
        Assert.Equal(0, output.Length);
    }

    [Fact]
    public void Every_range_of_a_text_can_be_commented()
    {
        var original = new DocxFile($"<w:p>{R("a&amp;b")}<w:r><w:t>c</w:t><w:tab/><w:t>d</w:t></w:r></w:p>{Table(Row(Cell(P("e")), Cell(P("f") + P("g"))))}<w:p/>").Bytes();
        var length = Text(original).Length;
        for (var start = 0; start < length; start++)
        {
            for (var end = start; end <= length; end++)
            {
                var copy = Annotate(original, [new TextSpan(start, end)]);
                Assert.Equal(Text(original), Text(copy));
                Assert.Contains("commentReference", CopyCheck.PartOf(copy, Main), StringComparison.Ordinal);
            }
        }
    }

    private static string Text(byte[] file) => DocumentReader.Read("a.docx", file).Source.Text;

    private static byte[] Annotate(byte[] original, params string[] words)
    {
        var text = Text(original);
        return Annotate(original, words.Select(word => text.IndexOf(word, StringComparison.Ordinal) is var at && at >= 0 ? new TextSpan(at, at + word.Length) : throw new ArgumentException(word)).ToArray());
    }

    private static byte[] Annotate(byte[] original, TextSpan[] spans)
    {
        using var output = new MemoryStream();
        var document = DocumentReader.Read("a.docx", original);
        var result = DocxAnnotator.Write("a.docx", original, document, [.. spans.Select(span => new DocxComment(span, "Lỗi <PLAN>", ["Hãy sửa."]))], "CcHc.Lint", Day, output);
        Assert.Equal(string.Empty, string.Join(' ', result.Problems.Select(problem => problem.Message.En)));
        Assert.Equal(spans.Length, result.Applied);
        return output.ToArray();
    }
}
