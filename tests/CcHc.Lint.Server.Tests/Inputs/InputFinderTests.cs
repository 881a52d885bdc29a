using CcHc.Lint.Linting.Paths;
using CcHc.Lint.Server.Inputs;

namespace CcHc.Lint.Server.Tests.Inputs;

public sealed class InputFinderTests : IDisposable
{
    private readonly Workspace _work = new();

    public void Dispose() => _work.Dispose();

    private List<string> Found(params string[] paths) =>
        [.. InputFinder.Find(paths.Select(_work.PathOf), "stdin.md").Where(item => item.IsReadable).Select(item => Path.GetRelativePath(_work.Folder, item.File))];

    [Fact]
    public void A_folder_is_searched_to_the_bottom_in_ordinal_order()
    {
        foreach (var name in (string[])["b.md", "a/z.txt", "B.markdown", "a/đ/ke.md", "a-1.md"]) _work.Write(name, "x");
        Assert.Equal(["B.markdown", "a-1.md", "a/z.txt", "a/đ/ke.md", "b.md"], Found(""));
    }

    [Fact]
    public void Hidden_folders_and_those_of_tools_are_passed_over()
    {
        foreach (var name in (string[])[".git/a.md", "node_modules/b.md", ".nhap/c.md", "d.md", ".e.md"]) _work.Write(name, "x");
        Assert.Equal([".e.md", "d.md"], Found(""));
    }

    [Fact]
    public void A_circle_of_links_is_no_trap()
    {
        _work.Write("a/b/ke.md", "x");
        Directory.CreateSymbolicLink(_work.PathOf("a/b/len"), _work.PathOf("a"));
        Assert.Equal(["a/b/ke.md"], Found(""));
    }

    [Fact]
    public void A_file_named_twice_is_checked_once()
    {
        _work.Write("a/ke.md", "x");
        File.CreateSymbolicLink(_work.PathOf("lien-ket.md"), _work.PathOf("a/ke.md"));
        Assert.Equal(["a/ke.md"], Found("a/ke.md", "a/../a/ke.md", "a", "a/*.md", "lien-ket.md"));
    }

    [Fact]
    public void Lock_files_are_passed_over_in_silence()
    {
        _work.Write("~$ke.docx", "x");
        _work.Write("ke.md", "x");
        Assert.Equal(_work.PathOf("ke.md"), Assert.Single(InputFinder.Find([_work.Folder, _work.PathOf("~$ke.docx")], "stdin.md")).File);
    }

    [Fact]
    public void Formats_that_people_expect_are_named_as_skipped_and_others_are_not()
    {
        foreach (var name in (string[])["a.doc", "b.pdf", "c.png", "d.md", "e.odt"]) _work.Write(name, "x");
        var items = InputFinder.Find([_work.Folder], "stdin.md");
        Assert.Equal(["a.doc", "b.pdf", "d.md", "e.odt"], items.Select(item => Path.GetFileName(item.File)));
        Assert.Equal([true, true, false, true], items.Select(item => item.Skipped is not null));
        Assert.Equal(0, _work.Run("check", _work.Folder).Code);
    }

    [Theory]
    [InlineData("*.md", "a.md", true)]
    [InlineData("*.md", "a.txt", false)]
    [InlineData("*.md", "b/a.md", false)]
    [InlineData("**/*.md", "a.md", true)]
    [InlineData("**/*.md", "b/c/a.md", true)]
    [InlineData("b/**", "b/c/a.md", true)]
    [InlineData("b/**", "c/a.md", false)]
    [InlineData("b/**/a.md", "b/a.md", true)]
    [InlineData("201?.md", "2019.md", true)]
    [InlineData("201?.md", "201.md", false)]
    [InlineData("[ab].md", "b.md", true)]
    [InlineData("[!ab].md", "b.md", false)]
    [InlineData("[0-9]*.md", "2019.md", true)]
    [InlineData("[0-9]*.md", "n2019.md", false)]
    [InlineData("*a*b*.md", "xxaxxbxx.md", true)]
    [InlineData("*a*b*.md", "xxbxxaxx.md", false)]
    public void Patterns(string pattern, string path, bool fits)
    {
        var glob = GlobPattern.Parse(pattern);
        var prefix = glob.Folder.Length == 0 ? "" : glob.Folder + "/";
        Assert.Equal(fits, path.StartsWith(prefix, StringComparison.Ordinal) && glob.Fits(path[prefix.Length..]));
    }

    [Fact]
    public void A_file_may_bear_a_name_that_looks_like_a_pattern()
    {
        _work.Write("ke[1].md", "x");
        Assert.Equal(["ke[1].md"], Found("ke[1].md"));
    }

    [Fact]
    public void Many_files_are_reported_in_order()
    {
        for (var i = 0; i < 60; i++) _work.Write($"{i:00}.md", i % 7 == 0 ? SamplePlans.WithoutLead : SamplePlans.Clean);
        var json = _work.Run("check", _work.Folder, "--format", "json").Json;
        Assert.Equal(
            Enumerable.Range(0, 60).Select(i => $"{i:00}.md"),
            json.GetProperty("files").EnumerateArray().Select(file => Path.GetFileName(file.GetProperty("file").GetString())));
        Assert.Equal(60, json.GetProperty("summary").GetProperty("files").GetInt32());
    }
}
