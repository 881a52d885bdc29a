using System.Text.Json;
using CcHc.Lint.Documents.Reading;
using CcHc.Lint.Documents.Transfer;

namespace CcHc.Lint.Documents.Tests.Transfer;

/// <summary>What another process gets is the document itself, whatever it was read from.</summary>
public class DocumentTransferTests
{
    private const string Plan =
        "KẾ HOẠCH\r\n\r\n**I. MỤC TIÊU** Đúng hạn &amp; đủ.\r\n\r\n- Hòa giải\r\n\r\n| STT | Nhiệm vụ |\r\n|---|---|\r\n| 1 | Rà soát<br>mẫu 😀 |\r\n\r\n<!-- ghi chú -->\r\n";

    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "fixtures", "docx"), "*.docx")];

    [Fact]
    public void Markdown() => Assert.Equal(Show(DocumentReader.ReadText("k.md", Plan)), Show(Sent(DocumentReader.ReadText("k.md", Plan))));

    [Theory]
    [MemberData(nameof(Files))]
    public void Word(string path)
    {
        var document = DocumentReader.ReadFile(path).Document;
        Assert.NotEmpty(document.Blocks);
        Assert.Equal(Show(document), Show(Sent(document)));
    }

    [Fact]
    public void Bytes_that_end_too_early_are_an_error()
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        DocumentTransfer.Write(writer, DocumentReader.ReadText("k.md", Plan));
        writer.Flush();
        for (var length = 0; length < bytes.Length; length += 7)
        {
            using var reader = new BinaryReader(new MemoryStream(bytes.ToArray(), 0, length));
            Assert.ThrowsAny<IOException>(() => DocumentTransfer.Read(reader));
        }
    }

    private static Document Sent(Document document)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        DocumentTransfer.Write(writer, document);
        writer.Flush();
        bytes.Position = 0;
        using var reader = new BinaryReader(bytes);
        return DocumentTransfer.Read(reader);
    }

    // All that there is of a block, and for every character of its words where it comes from.
    private static string Show(Document document)
    {
        static string Origins(MappedText text) => $"{text.Text}@{string.Join(',', Enumerable.Range(0, text.Length).Select(i => text.ToSource(i, i + 1)))}";
        return JsonSerializer.Serialize(document.Blocks) + document.Source.Text + document.Format
            + string.Join('\n', document.Blocks.Select(block => Origins(block.Text)))
            + string.Join('\n', document.Blocks.SelectMany(block => block.Table?.Rows ?? []).SelectMany(row => row.Cells).Select(cell => Origins(cell.Text)));
    }
}
