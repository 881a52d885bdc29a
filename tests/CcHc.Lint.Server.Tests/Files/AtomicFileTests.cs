using System.Text;
using CcHc.Lint.Documents.Reading;
using CcHc.Lint.Server.Files;

namespace CcHc.Lint.Server.Tests.Files;

/// <summary>A file is replaced whole or not at all, and nothing is left beside it.</summary>
public sealed class AtomicFileTests : IDisposable
{
    private readonly Workspace _work = new();

    public void Dispose() => _work.Dispose();

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static string? Replace(string path, string expected, string content) => AtomicFile.Replace(path, Bytes(expected), Bytes(content))?.Code;

    private void AssertOnly(params string[] names) =>
        Assert.Equal(names.Order(StringComparer.Ordinal), Directory.EnumerateFileSystemEntries(_work.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));

    [Fact]
    public void Takes_the_new_content()
    {
        var path = _work.Write("a.md", "cũ");
        Assert.Null(Replace(path, "cũ", "mới"));
        Assert.Equal("mới", File.ReadAllText(path));
        AssertOnly("a.md");
    }

    [Fact]
    public void Keeps_permissions()
    {
        if (OperatingSystem.IsWindows()) return;
        var path = _work.Write("a.md", "cũ");
        const UnixFileMode mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.OtherExecute;
        File.SetUnixFileMode(path, mode);
        Assert.Null(Replace(path, "cũ", "mới"));
        Assert.Equal(mode, File.GetUnixFileMode(path));
    }

    [Fact]
    public void Follows_a_link_and_leaves_it_a_link()
    {
        if (OperatingSystem.IsWindows()) return;
        var target = _work.Write("that/a.md", "cũ");
        var link = _work.PathOf("lien-ket.md");
        File.CreateSymbolicLink(link, "that/a.md");
        Assert.Null(Replace(link, "cũ", "mới"));
        Assert.Equal("mới", File.ReadAllText(target));
        Assert.Equal("that/a.md", new FileInfo(link).LinkTarget);
        AssertOnly("that", "lien-ket.md");
    }

    [Theory]
    [InlineData("khác")]
    [InlineData("cũ hơn")]
    [InlineData("c")]
    [InlineData("")]
    public void Another_content_than_expected_stays(string now)
    {
        var path = _work.Write("a.md", now);
        Assert.Equal("changed", Replace(path, "cũ", "mới"));
        Assert.Equal(now, File.ReadAllText(path));
        AssertOnly("a.md");
    }

    [Fact]
    public void A_file_that_is_gone_is_not_made_again()
    {
        Assert.Equal("locked", Replace(_work.PathOf("a.md"), "cũ", "mới"));
        AssertOnly();
    }

    [Fact]
    public void A_read_only_file_stays()
    {
        var path = _work.Write("a.md", "cũ");
        File.SetAttributes(path, FileAttributes.ReadOnly);
        Assert.Equal("read-only", Replace(path, "cũ", "mới"));
        Assert.Equal("cũ", File.ReadAllText(path));
        File.SetAttributes(path, FileAttributes.Normal);
        AssertOnly("a.md");
    }

    [Fact]
    public void A_file_that_another_program_holds_stays()
    {
        var path = _work.Write("a.md", "cũ");
        using (new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None)) Assert.Equal("locked", Replace(path, "cũ", "mới"));
        Assert.Equal("cũ", File.ReadAllText(path));
        AssertOnly("a.md");
    }

    [Theory]
    [InlineData("No space left on device : '/x/.cchc-lint-0.tmp'", "No space left on device")]
    [InlineData("IO_SharingViolation_File, /x/a.md", "another program holds it open")]
    [InlineData("IO_Anything, /x/a.md", "an input/output error of the system")]
    public void Reasons_are_words(string message, string expected) => Assert.Equal(expected, FileReason.Of(new IOException(message)).En);

    /// <summary>The program itself has only the keys of the framework's texts; no message may show one.</summary>
    [Fact]
    public void Reasons_are_words_where_the_program_has_only_keys()
    {
        Assert.Equal("there is no such folder", FileReason.Of(new DirectoryNotFoundException("IO_PathNotFound_Path, /x")).En);
        Assert.Equal("the archive is damaged", FileReason.Of(new InvalidDataException("CDCorrupt")).En);
        Assert.Equal("access is denied", FileReason.Of(new UnauthorizedAccessException("UnauthorizedAccess_IODenied_Path, /x")).En);
    }

    [Fact]
    public void What_a_cut_off_run_left_is_removed_and_nothing_else()
    {
        _work.Write(".cchc-lint-0123456789abcdef.tmp", "nửa chừng");
        _work.Write(".cchc-lint-0123456789abcdeg.tmp", "tên khác");
        _work.Write(".cchc-lint-0123.tmp", "tên khác");
        _work.Write("a.md", "văn bản");
        TemporaryFiles.RemoveLeftBehind(_work.Folder);
        AssertOnly(".cchc-lint-0123456789abcdeg.tmp", ".cchc-lint-0123.tmp", "a.md");
    }

    [Fact]
    public void One_that_is_being_written_is_not_removed()
    {
        using (var temporary = TemporaryFiles.Create(_work.Folder))
        {
            TemporaryFiles.RemoveLeftBehind(_work.Folder);
            Assert.True(File.Exists(temporary.Name));
            Assert.True(TemporaryFiles.IsName(Path.GetFileName(temporary.Name)));
        }

        TemporaryFiles.RemoveLeftBehind(_work.Folder);
        AssertOnly();
    }

    [Fact]
    public void Nobody_else_can_read_it_before_it_is_in_its_place()
    {
        if (OperatingSystem.IsWindows()) return;
        using var temporary = TemporaryFiles.Create(_work.Folder);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(temporary.Name));
    }
}
