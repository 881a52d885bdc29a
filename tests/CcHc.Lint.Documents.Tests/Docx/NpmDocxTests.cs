using CcHc.Lint.Documents.Docx.Writing;
using CcHc.Lint.Documents.Reading;

namespace CcHc.Lint.Documents.Tests.Docx;

/// <summary>A draft as another program writes it: the npm package "docx" (fixtures/docx/npm-docx.cjs).</summary>
public sealed class NpmDocxTests
{
    private static readonly byte[] Original = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "fixtures", "docx", "npm-docx.docx"));
    private static readonly DateTime Day = new(2030, 3, 5, 0, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void The_text_view_is_what_Word_shows() => Assert.Equal(
        """
        ỦY BAN NHÂN DÂN TỈNH SÔNG THAO
        Số: 12/KH-UBND
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        KẾ HOẠCH
        I. MỤC TIÊU
        1. Mục tiêu chung
        a) Rà soát các các thủ tục
        b) Công khai
        II. NHIỆM VỤ
        1. Cải cách thể chế
        - Tự kiểm tra
        Giao Sở Nội vụ chủ trì. Bổ sung
        Có nhận xét↹sau tab↓dòng hai liên kết
        TT↹Nhiệm vụ↹Chủ trì
        1↹Rà soát↹Sở Nội vụ
        2↹↹Sở Tư pháp
        Cộng
        Trên đây là Kế hoạch./.
        Theo báo cáo của của Sở Nội vụ.
        Dự thảo
        Trang 
        """.ReplaceLineEndings("\n").TrimEnd(),
        Read(Original).Source.Text.Replace('\t', '↹').Replace('\v', '↓').TrimEnd());

    [Fact]
    public void Blocks_are_those_of_the_block_model()
    {
        var blocks = Read(Original).Blocks;
        Assert.Equal(
            ["H1 KẾ HOẠCH", "P[I.] MỤC TIÊU", "P[1. d1] Mục tiêu chung", "P[a) d2] Rà soát các các thủ tục", "P[b) d2] Công khai"],
            blocks.Skip(4).Take(5).Select(BlockShow.Of));
        var table = blocks.Single(block => block.Table is not null).Table!;
        Assert.True(table.HasHeadRow);
        Assert.Equal("TT|Nhiệm vụ|Chủ trì / 1|Rà soát*2|Sở Nội vụ / 2|^|Sở Tư pháp / Cộng+3", BlockShow.Of(table));
        Assert.Equal(["F Theo báo cáo của của Sở Nội vụ.", "V", "V"], blocks.TakeLast(3).Select(BlockShow.Of));
    }

    [Fact]
    public void Comments_join_those_that_are_there()
    {
        var document = Read(Original);
        var text = document.Source.Text;
        using var output = new MemoryStream();
        var comments = ((string[])["các các", "của của", "Có nhận xét", "Sở Tư pháp", "liên kết"])
            .Select(words => text.IndexOf(words, StringComparison.Ordinal) is var at ? new DocxComment(new TextSpan(at, at + words.Length), "Lỗi", [words]) : null!).ToList();
        Assert.Equal(5, DocxAnnotator.Write("a.docx", Original, document, comments, "CcHc.Lint", Day, output).Applied);
        var copy = output.ToArray();
        CopyCheck.IsValid(Original, copy);
        CopyCheck.OtherPartsAreEqual(Original, copy, "word/document.xml", "word/comments.xml");
        Assert.Contains("Xem lại.", CopyCheck.PartOf(copy, "word/comments.xml"), StringComparison.Ordinal);
        Assert.Equal(text, Read(copy).Source.Text);
    }

    [Fact]
    public void Changes_can_be_taken_back()
    {
        var document = Read(Original);
        var text = document.Source.Text;
        var changed = text.Replace("các các", "các", StringComparison.Ordinal).Replace("của của", "của", StringComparison.Ordinal).Replace("dòng hai", "dòng 2", StringComparison.Ordinal);
        using var output = new MemoryStream();
        Assert.Empty(DocxTrackedChanges.Write("a.docx", Original, document, TextDifference.Of(text, changed)!, "CcHc.Lint", Day, output).LeftOut);
        CopyCheck.IsValid(Original, output.ToArray());
        Assert.Equal(changed, Read(output.ToArray()).Source.Text);
        var original = new ReadLimits { ReadsOriginal = true };
        Assert.Equal(DocumentReader.Read("a.docx", Original, original).Source.Text, DocumentReader.Read("a.docx", output.ToArray(), original).Source.Text);
    }

    private static Document Read(byte[] file)
    {
        var document = DocumentReader.Read("a.docx", file);
        Assert.Empty(document.Problems);
        return document;
    }
}
