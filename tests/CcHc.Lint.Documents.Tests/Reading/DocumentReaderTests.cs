using System.Text;
using CcHc.Lint.Documents.Reading;

namespace CcHc.Lint.Documents.Tests.Reading;

public sealed class DocumentReaderTests
{
    private const string Plan = "KẾ HOẠCH 😀\r\nI. MỤC TIÊU\r\n";

    public static TheoryData<string, byte[]> Encodings => new()
    {
        { "utf-8", Encoding.UTF8.GetBytes(Plan) },
        { "utf-8 with mark", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Plan)] },
        { "utf-16 little endian", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Plan)] },
        { "utf-16 big endian", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Plan)] },
    };

    public static TheoryData<string, byte[]> Unreadable => new()
    {
        { "empty-file", [] },
        { "empty-file", [0xEF, 0xBB, 0xBF] },
        { "empty-file", " \r\n\t"u8.ToArray() },
        { "binary-file", [0x50, 0x4B, 0x03, 0x04, 0x00, 0x00, 0x00, 0x41] },
        { "binary-file", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 0x49, 0x48, 0x44, 0x52, 0x01, 0x02, 0x03, 0xFF] },
        { "binary-file", [1, 2, 3, 4, 5, 6, 7, 8] },
        // "Kế hoạch" in TCVN3, "đ" in Windows-1258, UTF-16 without a mark, cut UTF-8, an unpaired surrogate.
        { "wrong-encoding", [0x4B, 0xD5, 0x20, 0x68, 0x6F, 0xB9, 0x63, 0x68] },
        { "wrong-encoding", [0xF0, 0x69, 0x20, 0x63] },
        { "wrong-encoding", Encoding.Unicode.GetBytes("Ke hoach cai cach hanh chinh") },
        { "wrong-encoding", [0x41, 0xE1, 0xBB] },
        { "wrong-encoding", [0xFF, 0xFE, 0x00, 0xD8, 0x41, 0x00] },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Text_is_read_without_its_mark(string name, byte[] bytes)
    {
        var document = DocumentReader.Read("plan.md", bytes);

        Assert.Equal(Plan, document.Source.Text);
        Assert.True(document.Problems.Count == 0, name);
        Assert.Equal(["KẾ HOẠCH 😀", "MỤC TIÊU"], document.Blocks.Select(block => block.Text.Text));
    }

    [Theory]
    [MemberData(nameof(Unreadable))]
    public void What_is_no_text_is_named(string code, byte[] bytes)
    {
        var document = DocumentReader.Read("plan.txt", bytes);

        var problem = Assert.Single(document.Problems);
        Assert.Equal(code, problem.Code);
        Assert.Contains("plan.txt", problem.Message.Vi, StringComparison.Ordinal);
        Assert.Empty(document.Blocks);
    }

    [Fact]
    public void A_stray_control_character_is_no_binary() =>
        Assert.Empty(DocumentReader.Read("a.txt", Encoding.UTF8.GetBytes("Kế hoạch năm 2030 của tỉnh Sông Thao\u0002 về cải cách hành chính.")).Problems);

    [Theory]
    [InlineData("plan.pdf", "plan.pdf")]
    [InlineData("plan", "plan")]
    public void Other_formats_are_named(string name, string word)
    {
        var problem = Assert.Single(DocumentReader.Read(name, "x"u8).Problems);
        Assert.Equal("format-not-supported", problem.Code);
        Assert.Contains(word, problem.Message.Vi, StringComparison.Ordinal);
        Assert.Contains(word, problem.Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_beyond_the_limit_is_not_read() =>
        Assert.Equal("too-large", Assert.Single(DocumentReader.Read("a.md", new byte[9], new ReadLimits { MaxBytes = 8 }).Problems).Code);

    [Fact]
    public void A_missing_file_and_a_folder_are_named()
    {
        var missing = DocumentReader.ReadFile(Path.Combine(Path.GetTempPath(), "no-such-folder-7f3a", "plan.md"));
        Assert.False(missing.IsRead);
        Assert.Equal("not-found", Assert.Single(missing.Document.Problems).Code);

        var folder = DocumentReader.ReadFile(Path.GetTempPath());
        Assert.False(folder.IsRead);
        Assert.Equal("unreadable", Assert.Single(folder.Document.Problems).Code);
    }

    [Fact]
    public void A_file_that_another_program_holds_is_named()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".md");
        File.WriteAllText(path, Plan);
        try
        {
            Assert.True(DocumentReader.ReadFile(path).IsRead);
            using var held = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
            var result = DocumentReader.ReadFile(path);
            Assert.False(result.IsRead);
            Assert.Equal("unreadable", Assert.Single(result.Document.Problems).Code);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
