using System.Text;

namespace CcHc.Lint.Server.Tests.Cli;

/// <summary>"fix" from its arguments to the bytes in the files.</summary>
public sealed class FixCommandTests : IDisposable
{
    private const string Before = "CÔNG VĂN\r\nVề việc trực lễ 😀\r\n\r\nThực hiện Kế hoạch 110/KH-UBND của\u00A0của UBND tỉnh.\n";
    private const string After = "CÔNG VĂN\r\nVề việc trực lễ 😀\r\n\r\nThực hiện Kế hoạch số 110/KH-UBND của UBND tỉnh.\n";

    private readonly Workspace _work = new();

    public void Dispose() => _work.Dispose();

    public static TheoryData<string, byte[]> Forms => new()
    {
        { "UTF-8", [] },
        { "UTF-8 with a mark", [0xEF, 0xBB, 0xBF] },
        { "UTF-16, small end first", [0xFF, 0xFE] },
        { "UTF-16, big end first", [0xFE, 0xFF] },
    };

    private static byte[] InForm(string text, byte[] mark) =>
    [
        .. mark,
        .. mark switch
        {
            [0xFF, ..] => Encoding.Unicode.GetBytes(text),
            [0xFE, ..] => Encoding.BigEndianUnicode.GetBytes(text),
            _ => Encoding.UTF8.GetBytes(text),
        },
    ];

    [Theory]
    [MemberData(nameof(Forms))]
    public void Mends_and_keeps_every_other_byte(string what, byte[] mark)
    {
        Assert.NotEmpty(what);
        var path = _work.Write("a.md", InForm(Before, mark));
        var outcome = _work.Run("fix", path);
        Assert.Equal(0, outcome.Code);
        Assert.Equal(InForm(After, mark), File.ReadAllBytes(path));
        Assert.Contains("đã sửa 2 chỗ", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("4:20  CITE205 missing-so", outcome.Output, StringComparison.Ordinal);
        Assert.Single(Directory.EnumerateFileSystemEntries(_work.Folder));
    }

    [Fact]
    public void A_rule_of_a_pack_is_named_like_any_other()
    {
        _work.Write("goi/pack.yaml", "id: goi\nversion: 1.0.0\ntitle: Gói\n");
        _work.Write("goi/tu/rule.yaml", "code: GOI101\nkind: phrase\ntitle: Từ\nmessage: Sai.\nphrases: {trực lễ: trực ngày lễ}\nfix: safe\n");
        _work.Write(".cchc-lint.yml", "root: true\npacks: [goi]\n");
        var path = _work.Write("a.md", "CÔNG VĂN\nVề việc trực lễ\n\nThực hiện Kế hoạch 110/KH-UBND của của UBND tỉnh.\n");
        Assert.Equal(0, _work.Run("fix", path, "--rule", "GOI101", "--fail-on", "never").Code);
        Assert.Equal("CÔNG VĂN\nVề việc trực ngày lễ\n\nThực hiện Kế hoạch 110/KH-UBND của của UBND tỉnh.\n", File.ReadAllText(path));
        Assert.Contains("GOI101", _work.Run("fix", path, "--rule", "GOI10").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_of_a_pack_in_the_folder_are_no_drafts()
    {
        _work.Write("du-thao/goi/pack.yaml", "id: goi\nversion: 1.0.0\ntitle: Gói\n");
        _work.Write("du-thao/goi/tu/rule.vi.md", SamplePlans.WithoutLead);
        _work.Write("du-thao/a.md", SamplePlans.Clean);
        Assert.Equal(0, _work.Run("check", _work.PathOf("du-thao")).Code);
        Assert.NotEqual(0, _work.Run("check", _work.PathOf("du-thao/goi")).Code);
    }

    [Fact]
    public void A_second_run_changes_nothing()
    {
        var path = _work.Write("a.md", Before);
        _work.Run("fix", path);
        var written = File.GetLastWriteTimeUtc(path);
        var outcome = _work.Run("fix", path);
        Assert.Contains("Đã sửa 0 chỗ trong 0/1 tệp", outcome.Output, StringComparison.Ordinal);
        Assert.Equal(written, File.GetLastWriteTimeUtc(path));
    }

    [Fact]
    public void Diff_writes_nothing()
    {
        var path = _work.Write("a.md", Before);
        var outcome = _work.Run("fix", "--diff", path);
        Assert.Equal(Before, File.ReadAllText(path));
        Assert.EndsWith("-Thực hiện Kế hoạch 110/KH-UBND của\u00A0của UBND tỉnh.\n+Thực hiện Kế hoạch số 110/KH-UBND của UBND tỉnh.\n", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("Sẽ sửa 2 chỗ", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Standard_input_goes_to_standard_output()
    {
        var outcome = _work.RunWith(Before, "fix", "-", "--stdin-filename", "a.md");
        Assert.Equal(After, outcome.Output);
        Assert.Contains("đã sửa 2 chỗ", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(After, _work.RunWith(After, "fix", "-").Output);
    }

    [Fact]
    public void Standard_input_that_is_no_text_gives_nothing()
    {
        var outcome = _work.RunWith("", "fix", "-");
        Assert.Equal(2, outcome.Code);
        Assert.Equal("", outcome.Output);
        Assert.Contains("không có nội dung", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Standard_input_goes_alone() => Assert.Equal(2, _work.Run("fix", "-", _work.Write("a.md", Before)).Code);

    [Fact]
    public void Only_the_rules_asked_for()
    {
        var path = _work.Write("a.md", Before);
        _work.Run("fix", path, "--rule", "CITE205");
        Assert.Equal(Before.Replace("Kế hoạch 110", "Kế hoạch số 110", StringComparison.Ordinal), File.ReadAllText(path));
    }

    [Fact]
    public void An_unknown_rule_is_named_with_a_suggestion()
    {
        var path = _work.Write("a.md", Before);
        var outcome = _work.Run("fix", path, "--rule", "missing-zo");
        Assert.Equal(2, outcome.Code);
        Assert.Contains("“missing-so”", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(Before, File.ReadAllText(path));
    }

    [Fact]
    public void What_is_left_decides_the_exit_code()
    {
        var path = _work.Write("a.md", SamplePlans.WithoutLead);
        Assert.Equal(1, _work.Run("fix", path).Code);
        Assert.Equal(0, _work.Run("fix", path, "--fail-on", "never").Code);
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_named_and_the_others_are_mended()
    {
        var locked = _work.Write("a.md", Before);
        var free = _work.Write("b.md", Before);
        File.SetAttributes(locked, FileAttributes.ReadOnly);
        var outcome = _work.Run("fix", locked, _work.PathOf("khong-co.md"), free);
        File.SetAttributes(locked, FileAttributes.Normal);
        Assert.Equal(2, outcome.Code);
        Assert.Contains("chỉ cho phép đọc", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("khong-co.md", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("2 vấn đề", outcome.Output, StringComparison.Ordinal);
        Assert.Equal(Before, File.ReadAllText(locked));
        Assert.Equal(After, File.ReadAllText(free));
        Assert.Equal(2, Directory.EnumerateFileSystemEntries(_work.Folder).Count());
    }

    [Fact]
    public void What_a_cut_off_run_left_behind_goes()
    {
        _work.Write("thu-muc/a.md", After);
        _work.Write("thu-muc/.cchc-lint-00112233445566ff.tmp", "nửa");
        _work.Run("fix", _work.PathOf("thu-muc"));
        Assert.Equal(["a.md"], Directory.EnumerateFiles(_work.PathOf("thu-muc")).Select(Path.GetFileName));
    }

    [Fact]
    public void The_configuration_of_the_folder_applies()
    {
        _work.Write(".cchc-lint.yml", "root: true\nlanguage: en\nrules:\n  missing-so: off\n  doubled-words: loi\n");
        var path = _work.Write("a.md", Before);
        var outcome = _work.Run("fix", path);
        Assert.Equal(2, outcome.Code);
        Assert.Contains("doubled-words", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("mended 1 place;", outcome.Output, StringComparison.Ordinal);
        Assert.Equal(Before.Replace("của\u00A0của", "của", StringComparison.Ordinal), File.ReadAllText(path));
    }

    [Fact]
    public void What_is_suppressed_is_left_alone()
    {
        const string text = "CÔNG VĂN\n\n<!-- cchc-lint-disable-next-line missing-so -- tên riêng -->\n\nThực hiện Kế hoạch 110/KH-UBND của tỉnh.\n";
        var path = _work.Write("a.md", text);
        _work.Run("fix", path);
        Assert.Equal(text, File.ReadAllText(path));
    }

    [Fact]
    public void English_is_spoken_too()
    {
        var outcome = _work.Run("fix", _work.Write("a.md", Before), "--lang", "en");
        Assert.Contains("mended 2 places; left: 0 errors, 0 warnings", outcome.Output, StringComparison.Ordinal);
    }
}
