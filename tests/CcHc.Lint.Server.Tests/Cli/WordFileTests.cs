using CcHc.Lint.Documents.Reading;
using CcHc.Lint.Documents.Tests.Docx;

namespace CcHc.Lint.Server.Tests.Cli;

/// <summary>"check --annotate" and "fix" on Word files, from the arguments to the copies.</summary>
public sealed class WordFileTests : IDisposable
{
    private readonly Workspace _work = new();

    public void Dispose() => _work.Dispose();

    private static byte[] Draft { get; } = new DocxFile(
        DocxFile.P("CÔNG VĂN") + DocxFile.P("Về việc trực lễ") + DocxFile.P("Thực hiện Kế hoạch 110/KH-UBND của của UBND tỉnh.")).Bytes();

    [Fact]
    public void Findings_have_their_place_in_the_file()
    {
        var path = _work.Write("a.docx", Draft);
        var finding = _work.Run("check", path, "--format", "json", "--fail-on", "never").Json.GetProperty("files")[0].GetProperty("findings")[0];
        Assert.Equal("missing-so", finding.GetProperty("rule").GetString());
        Assert.Equal(3, finding.GetProperty("line").GetInt32());
        var place = finding.GetProperty("docx");
        Assert.Equal("word/document.xml", place.GetProperty("part").GetString());
        Assert.Equal(2, place.GetProperty("paragraph").GetInt32());
        Assert.Equal(finding.GetProperty("column").GetInt32() - 1, place.GetProperty("start").GetInt32());
        Assert.Equal(finding.GetProperty("endColumn").GetInt32() - 1, place.GetProperty("end").GetInt32());
        var markdown = _work.Write("a.md", "CÔNG VĂN\nVề việc trực lễ\n\nThực hiện Kế hoạch 110/KH-UBND của của UBND tỉnh.\n");
        Assert.False(_work.Run("check", markdown, "--format", "json", "--fail-on", "never").Json.GetProperty("files")[0].GetProperty("findings")[0].TryGetProperty("docx", out _));
    }

    [Fact]
    public void Comments_go_to_a_copy_beside_the_file_or_to_the_named_one()
    {
        var path = _work.Write("a.docx", Draft);
        Assert.Equal(0, _work.Run("check", path, "--fail-on", "never", "--annotate").Code);
        Assert.Equal(Draft, File.ReadAllBytes(path));
        Assert.Equal(Text(path), Text(_work.PathOf("a.comments.docx")));
        Assert.Equal(0, _work.Run("check", path, "--fail-on", "never", "--annotate", _work.PathOf("b.docx")).Code);
        Assert.Equal(File.ReadAllBytes(_work.PathOf("a.comments.docx")), File.ReadAllBytes(_work.PathOf("b.docx")));
    }

    [Fact]
    public void Nothing_is_overwritten_without_force()
    {
        var path = _work.Write("a.docx", Draft);
        _work.Write("a.comments.docx", "của người khác");
        _work.Write("a.fixed.docx", "của người khác");
        foreach (var command in (string[][])[["check", path, "--annotate"], ["fix", path]])
        {
            Assert.Equal(2, _work.Run([.. command, "--fail-on", "never"]).Code);
            Assert.Equal("của người khác", File.ReadAllText(_work.PathOf(command[0] == "fix" ? "a.fixed.docx" : "a.comments.docx")));
            Assert.Equal(0, _work.Run([.. command, "--fail-on", "never", "--force"]).Code);
        }

        Assert.Equal(Text(path), Text(_work.PathOf("a.comments.docx")));
    }

    [Theory]
    [InlineData("a.docx", "trên chính văn bản", "--annotate", "a.docx")]
    [InlineData("a.docx", ".docx", "--annotate", "b.pdf")]
    [InlineData("a.md", "chỉ dùng cho tệp Word", "--annotate", "b.docx")]
    public void What_cannot_be_annotated_is_said(string name, string said, params string[] options)
    {
        var path = _work.Write(name, name.EndsWith("docx", StringComparison.Ordinal) ? Draft : "A"u8.ToArray());
        var outcome = _work.Run(["check", path, .. options.Select(option => option.Contains('.') ? _work.PathOf(option) : option)]);
        Assert.Equal(2, outcome.Code);
        Assert.Contains(said.Replace("trên chính văn bản", "ghi đè lên chính văn bản", StringComparison.Ordinal), outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Fixes_are_tracked_changes_in_a_copy()
    {
        var path = _work.Write("a.docx", Draft);
        var outcome = _work.Run("fix", path);
        Assert.Equal(0, outcome.Code);
        Assert.Contains("a.fixed.docx", outcome.Output, StringComparison.Ordinal);
        Assert.Equal(Draft, File.ReadAllBytes(path));
        var copy = _work.PathOf("a.fixed.docx");
        Assert.Equal("CÔNG VĂN\nVề việc trực lễ\nThực hiện Kế hoạch số 110/KH-UBND của UBND tỉnh.", Text(copy));
        Assert.Equal(Text(path), DocumentReader.ReadFile(copy, new ReadLimits { ReadsOriginal = true }).Document.Source.Text);
    }

    [Fact]
    public void A_folder_s_copies_are_no_drafts()
    {
        _work.Write("a.docx", Draft);
        _work.Run("fix", _work.Folder);
        Assert.Equal(["a.docx", "a.fixed.docx"], Directory.EnumerateFiles(_work.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Contains("bản sao do chương trình này ghi", _work.Run("fix", _work.Folder, "--force").Output, StringComparison.Ordinal);
        Assert.Equal(2, Directory.EnumerateFiles(_work.Folder).Count());
    }

    [Fact]
    public void Diff_shows_the_lines_of_the_text_view()
    {
        var outcome = _work.Run("fix", "--diff", _work.Write("a.docx", Draft));
        Assert.Contains("-Thực hiện Kế hoạch 110/KH-UBND của của UBND tỉnh.\n", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("+Thực hiện Kế hoạch số 110/KH-UBND của UBND tỉnh.\n", outcome.Output, StringComparison.Ordinal);
        Assert.Single(Directory.EnumerateFiles(_work.Folder));
    }

    /// <summary>A draft with a tracked change: "của của" was deleted, an abbreviation put in.</summary>
    private static byte[] Changed { get; } = new DocxFile(
        DocxFile.P("CÔNG VĂN") + DocxFile.P("Về việc trực lễ")
        + $"<w:p>{DocxFile.R("Thực hiện kế hoạch ")}<w:del w:id=\"1\" w:author=\"A\"><w:r><w:delText>của của</w:delText></w:r></w:del><w:ins w:id=\"2\" w:author=\"A\">{DocxFile.R("tại tại")}</w:ins>{DocxFile.R(" UBND tỉnh.")}</w:p>").Bytes();

    [Fact]
    public void Tracked_changes_are_read_as_asked_for()
    {
        var path = _work.Write("a.docx", Changed);
        Assert.Equal(["tại tại"], DoubledWords("check", path));
        Assert.Equal(["tại tại"], DoubledWords("check", path, "--tracked-changes", "accepted"));
        Assert.Equal(["của của"], DoubledWords("check", path, "--tracked-changes", "original"));
        _work.Write(".cchc-lint.yml", "tracked-changes: original\n");
        Assert.Equal(["của của"], DoubledWords("check", path));
        Assert.Equal(["tại tại"], DoubledWords("check", path, "--tracked-changes", "accepted"));
        var outcome = _work.Run("check", path, "--tracked-changes", "both");
        Assert.Equal(2, outcome.Code);
        Assert.Contains("accepted, original", outcome.Error, StringComparison.Ordinal);
    }

    /// <summary>Comments stand on deleted words as on others; a mended original would be a text that nobody has.</summary>
    [Fact]
    public void The_original_is_commented_and_not_mended()
    {
        var path = _work.Write("a.docx", Changed);
        _work.Write(".cchc-lint.yml", "tracked-changes: original\n");
        Assert.Equal(0, _work.Run("check", path, "--fail-on", "never", "--annotate").Code);
        Assert.Equal(Text(path), Text(_work.PathOf("a.comments.docx")));
        var outcome = _work.Run("fix", path);
        Assert.Equal(2, outcome.Code);
        Assert.Contains("tracked-changes: original", outcome.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(_work.PathOf("a.fixed.docx")));
        // Without changes there is one text only.
        Assert.Equal(0, _work.Run("fix", _work.Write("b.docx", Draft)).Code);
    }

    private List<string?> DoubledWords(params string[] arguments) =>
    [
        .. _work.Run([.. arguments, "--format", "json", "--fail-on", "never"]).Json.GetProperty("files")[0].GetProperty("findings").EnumerateArray()
            .Where(finding => finding.GetProperty("rule").GetString() == "doubled-words").Select(finding => finding.GetProperty("text").GetString()),
    ];

    private static string Text(string path) => DocumentReader.ReadFile(path).Document.Source.Text;
}
