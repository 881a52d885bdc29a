using System.Text;

namespace CcHc.Lint.Server.Tests.Inputs;

/// <summary>What cannot be read is named with the way out; the rest of the batch is still checked.</summary>
public sealed class BadInputTests : IDisposable
{
    private readonly Workspace _work = new();

    public void Dispose() => _work.Dispose();

    public static TheoryData<string, byte[], string> Files => new()
    {
        { "rong.md", [], "không có nội dung" },
        { "trang.txt", "  \r\n\t\n"u8.ToArray(), "không có nội dung" },
        { "nhi-phan.md", [0x00, 0x01, 0x02, 0x03, 0xFF, 0x00, 0x41, 0x00, 0x00], "nhị phân" },
        { "bang-ma.txt", [0x4B, 0xEA, 0xCC, 0x20, 0x68, 0x6F, 0xE0, 0x63, 0x68, 0xFE, 0x68], "UTF-8" },
        { "bao-cao.pdf", "%PDF-1.7"u8.ToArray(), "PDF" },
        { "cu.doc", [0xD0, 0xCF, 0x11, 0xE0], "Lưu thành" },
        { "moi.docx", "PK"u8.ToArray(), "không phải tệp Word" },
        { "anh.png", [0x89, 0x50], "không đọc định dạng này" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_that_is_no_document(string name, byte[] bytes, string expected) => AssertProblem(_work.Write(name, bytes), expected);

    [Theory]
    [InlineData("khong-co.md", "Không tìm thấy")]
    [InlineData("khong-co/*.md", "Không có tệp nào khớp")]
    public void A_path_that_leads_nowhere(string name, string expected) => AssertProblem(_work.PathOf(name), expected);

    [Fact]
    public void A_folder_without_documents()
    {
        _work.Write("trong/ghi-chu.csv", "a,b");
        AssertProblem(_work.PathOf("trong"), "không có tệp .docx, .md");
    }

    [Fact]
    public void A_file_that_another_program_holds()
    {
        var path = _work.Write("dang-mo.md", SamplePlans.Clean);
        using var held = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        AssertProblem(path, "đóng chương trình đang mở tệp");
    }

    [Fact]
    public void Fifty_megabytes()
    {
        var path = _work.PathOf("lon.md");
        using (var file = new FileStream(path, FileMode.CreateNew)) file.SetLength(50L * 1024 * 1024);
        AssertProblem(path, "lớn hơn giới hạn");
    }

    [Fact]
    public void A_hundred_thousand_cells()
    {
        var table = new StringBuilder("| STT | Việc |\n|---|---|\n");
        for (var i = 0; i < 50_000; i++) table.Append("| 1 | a |\n");
        AssertProblem(_work.Write("bang.md", table.ToString()), "hơn 50000 ô");
    }

    [Fact]
    public void Ten_thousand_levels_of_a_list()
    {
        var list = new StringBuilder();
        for (var i = 0; i < 10_000; i++) list.Append('>').Append(' ');
        AssertProblem(_work.Write("sau.md", list.Append("hết\n").ToString()), "cấp");
    }

    [Fact]
    public void Standard_input_of_another_format()
    {
        var outcome = _work.RunWith("x", "check", "-", "--stdin-filename", "du-thao.pdf");
        Assert.Equal(2, outcome.Code);
        Assert.Contains("du-thao.pdf", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Extract_says_it_on_standard_error_and_goes_on()
    {
        var good = _work.Write("tot.md", SamplePlans.WithoutLead);
        var outcome = _work.Run("extract", _work.PathOf("khong-co.md"), good);
        Assert.Equal(2, outcome.Code);
        Assert.Contains("khong-co.md", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(good, Assert.Single(outcome.Json.EnumerateArray()).GetProperty("file").GetString());
    }

    [Fact]
    public void Extract_of_one_unreadable_file_prints_nothing()
    {
        var outcome = _work.Run("extract", _work.PathOf("khong-co.md"));
        Assert.Equal(2, outcome.Code);
        Assert.Empty(outcome.Output);
    }

    private void AssertProblem(string path, string expected)
    {
        var good = _work.Write("z/tot.md", SamplePlans.WithoutLead);
        var text = _work.Run("check", path, good);
        Assert.Equal(2, text.Code);
        Assert.Contains(path, text.Output, StringComparison.Ordinal);
        Assert.Contains(expected, text.Output, StringComparison.Ordinal);
        Assert.Contains("missing-lead-agency", text.Output, StringComparison.Ordinal);

        var json = _work.Run("check", path, good, "--format", "json");
        Assert.Equal(2, json.Code);
        var files = json.Json.GetProperty("files").EnumerateArray().ToList();
        Assert.Equal([path, good], files.Select(file => file.GetProperty("file").GetString()));
        var message = Assert.Single(files[0].GetProperty("problems").EnumerateArray()).GetProperty("message").GetString();
        Assert.Contains(expected, message, StringComparison.Ordinal);
        Assert.NotEmpty(files[1].GetProperty("findings").EnumerateArray());
    }
}
