namespace CcHc.Lint.Linting.Tests.Docx;

/// <summary>The examples as Word files: as pandoc writes them, and the same as LibreOffice saves them again. Made once.</summary>
public sealed class ConvertedExamples : IDisposable
{
    // Read faithfully: quotes as they stand, "a)" no list of its own, a list begins with the number that it shows.
    private const string Markdown = "markdown-smart-fancy_lists+startnum-yaml_metadata_block+pipe_tables+hard_line_breaks";

    private readonly string _folder = Directory.CreateTempSubdirectory("cchc-lint-docx-").FullName;

    public ConvertedExamples()
    {
        Directory.CreateDirectory(PathOf("pandoc"));
        foreach (var name in Names) ExternalTool.Pandoc("-f", Markdown, MarkdownOf(name), "-o", DocxOf("pandoc", name));
        LibreOffice("docx:MS Word 2007 XML", "libreoffice", [.. Names.Select(name => DocxOf("pandoc", name))]);
    }

    public static IReadOnlyList<string> Names { get; } =
        [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "examples"), "plan-*.md")
            // Comments of Markdown, which accept findings there, do not reach a Word file.
            .Where(file => !file.Contains("suppressions", StringComparison.Ordinal)).Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    public static string MarkdownOf(string name) => Path.Combine(Repository.Root, "examples", name + ".md");

    public string DocxOf(string program, string name) => PathOf(Path.Combine(program, name + ".docx"));

    public string PathOf(string name) => Path.Combine(_folder, name);

    /// <summary>Converts files with LibreOffice into a folder of this name.</summary>
    public void LibreOffice(string format, string folder, params string[] files) =>
        ExternalTool.LibreOffice(PathOf("profile"), ["--convert-to", format, "--outdir", PathOf(folder), .. files]);

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
