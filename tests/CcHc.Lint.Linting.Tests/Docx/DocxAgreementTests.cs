using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Docx.Writing;
using CcHc.Lint.Documents.Reading;

namespace CcHc.Lint.Linting.Tests.Docx;

/// <summary>A plan gives the same findings as Markdown and as a Word file, and copies with comments and changes hold the same text.</summary>
public sealed class DocxAgreementTests(ConvertedExamples examples) : IClassFixture<ConvertedExamples>
{
    private static readonly DateTime Day = new(2030, 3, 5, 0, 0, 0, DateTimeKind.Utc);
    private static readonly Linter Linter = Linter.BuiltIn();

    public static TheoryData<string, string> Files
    {
        get
        {
            var files = new TheoryData<string, string>();
            foreach (var name in ConvertedExamples.Names)
            {
                files.Add("pandoc", name);
                files.Add("libreoffice", name);
            }

            return files;
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void The_same_rules_find_the_same_words(string program, string name) => Assert.Equal(
        Findings(Lint(DocumentReader.ReadFile(ConvertedExamples.MarkdownOf(name)).Document)),
        Findings(Lint(DocumentReader.ReadFile(examples.DocxOf(program, name)).Document)));

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_finding_leads_to_its_words_in_the_file(string program, string name)
    {
        var result = Lint(DocumentReader.ReadFile(examples.DocxOf(program, name)).Document);
        foreach (var finding in result.Findings)
        {
            Assert.InRange(finding.Span.End, finding.Span.Start, result.Plan.Document.Source.Text.Length);
            Assert.NotNull(result.Plan.Document.Docx!.PlaceOf(finding.Span));
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Comments_change_no_word(string program, string name)
    {
        var path = examples.DocxOf(program, name);
        var result = Lint(DocumentReader.ReadFile(path).Document);
        var comments = result.Findings.Select(finding => new DocxComment(finding.Span, finding.Rule.Code, [finding.Message.Problem.Vi])).ToList();
        var copy = Save($"{program}-{name}.comments.docx", output => DocxAnnotator.Write(path, File.ReadAllBytes(path), result.Plan.Document, comments, "CcHc.Lint", Day, output), out var written);
        Assert.Equal(comments.Count, written.Applied);
        Assert.Equal(ExternalTool.Pandoc("-t", "plain", path), ExternalTool.Pandoc("-t", "plain", copy));
        Assert.Equal(comments.Count, Count(ExternalTool.Pandoc("--track-changes=all", "-t", "native", copy), "comment-start"));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Changes_can_be_rejected_and_accepted(string program, string name)
    {
        var path = examples.DocxOf(program, name);
        var result = Lint(DocumentReader.ReadFile(path).Document);
        var source = result.Plan.Document.Source.Text;
        var edits = result.Findings.SelectMany(finding => finding.Fixes).SelectMany(fix => fix.Edits)
            .OrderBy(edit => edit.Span.Start).Select(edit => new DocxEdit(edit.Span, edit.NewText)).ToList();
        var copy = Save($"{program}-{name}.fixed.docx", output => DocxTrackedChanges.Write(path, File.ReadAllBytes(path), result.Plan.Document, edits, "CcHc.Lint", Day, output), out var written);
        Assert.Equal(edits.Count - written.LeftOut.Count, written.Applied);
        Assert.Equal(ExternalTool.Pandoc("-t", "plain", path), ExternalTool.Pandoc("--track-changes=reject", "-t", "plain", copy));
        var expected = source;
        foreach (var i in Enumerable.Range(0, edits.Count).Except(written.LeftOut).OrderByDescending(i => edits[i].Span.Start))
            expected = string.Concat(expected.AsSpan(0, edits[i].Span.Start), edits[i].NewText, expected.AsSpan(edits[i].Span.End));
        Assert.Equal(expected, DocumentReader.ReadFile(copy).Document.Source.Text);
    }

    [Fact]
    public void LibreOffice_prints_copies_of_every_example()
    {
        var copies = new List<string>();
        foreach (var name in ConvertedExamples.Names)
        {
            var path = examples.DocxOf("pandoc", name);
            var result = Lint(DocumentReader.ReadFile(path).Document);
            var original = File.ReadAllBytes(path);
            var comments = result.Findings.Select(finding => new DocxComment(finding.Span, finding.Rule.Code, [finding.Message.Problem.Vi])).ToList();
            var edits = result.Findings.SelectMany(finding => finding.Fixes).SelectMany(fix => fix.Edits).Select(edit => new DocxEdit(edit.Span, edit.NewText)).ToList();
            copies.Add(Save($"print-{name}.comments.docx", output => DocxAnnotator.Write(path, original, result.Plan.Document, comments, "CcHc.Lint", Day, output), out _));
            copies.Add(Save($"print-{name}.fixed.docx", output => DocxTrackedChanges.Write(path, original, result.Plan.Document, edits, "CcHc.Lint", Day, output), out _));
        }

        examples.LibreOffice("pdf", "pdf", [.. copies]);
        foreach (var copy in copies)
        {
            var pdf = examples.PathOf(Path.Combine("pdf", Path.GetFileNameWithoutExtension(copy) + ".pdf"));
            Assert.True(File.Exists(pdf) && new FileInfo(pdf).Length > 1_000, pdf);
        }
    }

    private static LintResult Lint(Document document) => Linter.Lint(document, new LintOptions(null, new DateOnly(2026, 11, 20)));

    private static List<string> Findings(LintResult result) =>
        [.. result.Findings.Where(finding => finding.Rule.Pack != "layout").Select(finding => $"{finding.Rule.Id}: {finding.Text}").Order(StringComparer.Ordinal)];

    private static int Count(string text, string word)
    {
        var count = 0;
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + word.Length, StringComparison.Ordinal)) count++;
        return count;
    }

    private string Save(string name, Func<Stream, DocxWriteResult> write, out DocxWriteResult result)
    {
        var path = examples.PathOf(name);
        using var output = new FileStream(path, FileMode.Create);
        result = write(output);
        Assert.True(result.IsWritten, string.Join(' ', result.Problems.Select(problem => problem.Message.En)));
        return path;
    }
}
