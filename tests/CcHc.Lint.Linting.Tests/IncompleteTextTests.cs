using System.IO.Compression;
using System.Text;
using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Reading;
using CcHc.Lint.Fuzz;

namespace CcHc.Lint.Linting.Tests;

/// <summary>Of a text that was read in part only nothing is called absent.</summary>
public sealed class IncompleteTextTests
{
    private static readonly Linter Linter = Linter.BuiltIn();

    [Fact]
    public void A_body_that_is_cut_off_lacks_no_chapter()
    {
        var whole = Rules(DocumentReader.Read("a.docx", SeedFiles.All[0]));
        Assert.Contains("missing-chapter", whole);
        Assert.Contains("missing-reform-area", whole);
        for (var share = 30; share < 100; share += 5)
        {
            var cut = DocumentReader.Read("a.docx", CutOff(SeedFiles.All[0], share));
            Assert.True(cut.IsIncomplete);
            var found = Linter.Lint(cut, Options).Findings;
            Assert.DoesNotContain(found, finding => finding.Rule.NeedsWholeText);
            // The line on which it breaks off is not as it was written.
            Assert.DoesNotContain(found, finding => finding.Span.End > cut.Source.Text.LastIndexOf('\n') + 1);
            if (share > 50) Assert.Contains(found, finding => finding.Rule.Id == "doubled-words");
        }
    }

    [Fact]
    public void Markdown_that_is_cut_by_a_limit_lacks_no_chapter()
    {
        var text = new StringBuilder("# KẾ HOẠCH\n\nCải cách hành chính nhà nước tỉnh Sông Thao năm 2022\n\n## I. NHIỆM VỤ\n\nRà soát các các biểu mẫu. Chi tiết tại Phụ lục kèm theo.\n");
        for (var i = 0; i < 30; i++) text.Append("\nNâng cao chất lượng phục vụ người dân.\n");
        var whole = Rules(DocumentReader.ReadText("a.md", text.ToString()));
        Assert.Contains("missing-chapter", whole);
        Assert.Contains("missing-annex", whole);
        var cut = DocumentReader.ReadText("a.md", text.ToString(), new ReadLimits { MaxBlocks = 10 });
        Assert.True(cut.IsIncomplete);
        var found = Rules(cut);
        Assert.Contains("doubled-words", found);
        Assert.DoesNotContain("missing-chapter", found);
        Assert.DoesNotContain("missing-annex", found);
    }

    [Fact]
    public void What_loses_nothing_holds_nothing_back()
    {
        var legacy = new DocumentProblem("legacy-font", new LocalizedText("", ""));
        Assert.False((DocumentReader.ReadText("a.md", "a") with { Problems = [legacy] }).IsIncomplete);
    }

    private static LintOptions Options => new(null, new DateOnly(2026, 11, 20));

    private static List<string> Rules(Document document) => [.. Linter.Lint(document, Options).Findings.Select(finding => finding.Rule.Id)];

    private static byte[] CutOff(byte[] file, int percent)
    {
        using var bytes = new MemoryStream();
        using (var source = new ZipArchive(new MemoryStream(file)))
        using (var target = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in source.Entries)
            {
                using var input = entry.Open();
                using var content = new MemoryStream();
                input.CopyTo(content);
                var length = entry.FullName == "word/document.xml" ? (int)(content.Length * percent / 100) : (int)content.Length;
                using var output = target.CreateEntry(entry.FullName).Open();
                output.Write(content.ToArray(), 0, length);
            }
        }

        return bytes.ToArray();
    }
}
