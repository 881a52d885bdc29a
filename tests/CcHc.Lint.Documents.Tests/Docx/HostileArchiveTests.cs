using System.IO.Compression;
using System.Text;
using CcHc.Lint.Documents.Reading;
using static CcHc.Lint.Documents.Tests.Docx.DocxFile;

namespace CcHc.Lint.Documents.Tests.Docx;

/// <summary>Archives that are damaged or built to harm: a problem each, and whatever could be read.</summary>
public sealed class HostileArchiveTests
{
    private static readonly byte[] Sound = new DocxFile(P("Một") + P("Hai")).Bytes();

    [Fact]
    public void Nothing_and_other_things_are_no_Word_file()
    {
        Assert.Equal("empty-file", CodeOf([]));
        Assert.Equal("not-docx", CodeOf("Kế hoạch"u8.ToArray()));
        Assert.Equal("not-docx", CodeOf([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]]));
        Assert.Equal("encrypted", CodeOf([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[512], .. Encoding.Unicode.GetBytes("EncryptedPackage")]));
    }

    [Fact]
    public void Every_truncation_gives_a_problem()
    {
        for (var length = 4; length < Sound.Length; length += 7)
            Assert.NotEmpty(DocumentReader.Read("a.docx", Sound.AsSpan(0, length)).Problems);
    }

    [Fact]
    public void An_encrypted_entry_is_named()
    {
        var bytes = (byte[])Sound.Clone();
        var header = bytes.AsSpan().IndexOf("PK\u0001\u0002"u8);
        bytes[header + 8] |= 1;
        Assert.Equal("encrypted", CodeOf(bytes));
    }

    [Fact]
    public void Two_parts_of_one_name_are_ambiguous() =>
        Assert.Equal("duplicate-entry", CodeOf(new DocxFile(P("a")).Entry("word/Document.xml", "<x/>").Bytes()));

    [Theory]
    [InlineData("../outside.xml")]
    [InlineData("/absolute.xml")]
    [InlineData("C:\\outside.xml")]
    public void A_part_that_leads_outside_is_passed_over_and_the_rest_is_read(string name)
    {
        var document = DocumentReader.Read("a.docx", new DocxFile(P("a")).Entry(name, "<x/>").Bytes());
        Assert.Equal("unsafe-entry", Assert.Single(document.Problems).Code);
        Assert.Equal("a", document.Source.Text);
    }

    [Fact]
    public void Limits_are_held()
    {
        Assert.Equal("too-many-entries", CodeOf(Sound, new ReadLimits { MaxPackageEntries = 3 }));
        Assert.Equal("part-too-large", CodeOf(Sound, new ReadLimits { MaxPartBytes = 300 }));
        Assert.Equal("archive-too-large", CodeOf(Sound, new ReadLimits { MaxUnpackedBytes = 600 }));
        Assert.Equal("xml-too-deep", CodeOf(Sound, new ReadLimits { MaxXmlDepth = 1 }));
        Assert.Equal("too-large", CodeOf(Sound, new ReadLimits { MaxBytes = 100 }));
        Assert.Equal("ratio-too-high", CodeOf(new DocxFile(P(new string('a', 8_000_000))).Bytes(), new ReadLimits { MaxCompressionRatio = 100 }));
    }

    [Fact]
    public void A_part_that_is_larger_than_the_archive_claims_is_cut_off()
    {
        var bytes = new DocxFile(P(new string('a', 5_000))).Bytes();
        // The size in the central directory of the main part: what the check before unpacking goes by.
        var name = bytes.AsSpan().LastIndexOf("word/document.xml"u8);
        BitConverter.TryWriteBytes(bytes.AsSpan(name - 46 + 24), 100u);
        Assert.NotEmpty(DocumentReader.Read("a.docx", bytes, new ReadLimits { MaxPartBytes = 2_000 }).Problems);
    }

    [Fact]
    public void Too_many_paragraphs_and_cells_are_cut_off()
    {
        var document = DocumentReader.Read("a.docx", Sound, new ReadLimits { MaxBlocks = 1 });
        Assert.Equal("too-many-blocks", Assert.Single(document.Problems).Code);
        Assert.Equal("Một", document.Source.Text);
        var table = DocumentReader.Read("a.docx", new DocxFile(Table(Row(Cell(P("a")), Cell(P("b"))), Row(Cell(P("c"))))).Bytes(), new ReadLimits { MaxTableCells = 2 });
        Assert.Equal("table-too-large", Assert.Single(table.Problems).Code);
        Assert.Equal("a|b", BlockShow.Of(table.Blocks[0].Table!));
    }

    [Fact]
    public void A_document_type_declaration_is_refused() =>
        Assert.Equal("forbidden-xml", CodeOf(WithMain("<!DOCTYPE w [<!ENTITY a \"aaaa\">]><w>&a;</w>")));

    [Fact]
    public void What_stands_before_damage_is_read()
    {
        var document = DocumentReader.Read("a.docx", WithMain(
            $"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{P("Một")}{Table(Row(Cell(P("a"))))}<w:p><w:r><w:t>Hai</w:p>"));
        Assert.Equal("damaged-part", Assert.Single(document.Problems).Code);
        Assert.StartsWith("Một\na", document.Source.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_workbook_by_another_name_is_named() =>
        Assert.Equal("wrong-type", CodeOf(WithMain("<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"/>")));

    [Fact]
    public void Names_of_parts_do_not_differ_by_case()
    {
        var bytes = new DocxFile(P("x", Item(1))).Numbering(List(0, Level(0, "decimal", "%1.")), Number(1, 0)).Bytes();
        foreach (var name in (string[])["word/numbering.xml", "word/_rels/document.xml.rels"])
        {
            var upper = Encoding.ASCII.GetBytes(name.ToUpperInvariant());
            for (var at = bytes.AsSpan().IndexOf(Encoding.ASCII.GetBytes(name)); at >= 0; at = bytes.AsSpan().IndexOf(Encoding.ASCII.GetBytes(name))) upper.CopyTo(bytes, at);
        }

        Assert.Equal("1. x", DocumentReader.Read("a.docx", bytes).Source.Text);
    }

    [Fact]
    public void Deep_nesting_ends_at_its_limit()
    {
        var body = string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", 5_000)) + P("x") + string.Concat(Enumerable.Repeat("</w:tc></w:tr></w:tbl>", 5_000));
        Assert.Contains("xml-too-deep", DocumentReader.Read("a.docx", new DocxFile(P("a") + body).Bytes()).Problems.Select(problem => problem.Code));
    }

    private static string CodeOf(byte[] bytes, ReadLimits? limits = null) => Assert.Single(DocumentReader.Read("a.docx", bytes, limits).Problems).Code;

    private static byte[] WithMain(string xml)
    {
        using var memory = new MemoryStream();
        memory.Write(Sound);
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Update, leaveOpen: true))
        {
            archive.GetEntry(Main)!.Delete();
            using var writer = new StreamWriter(archive.CreateEntry(Main).Open());
            writer.Write(xml);
        }

        return memory.ToArray();
    }
}
