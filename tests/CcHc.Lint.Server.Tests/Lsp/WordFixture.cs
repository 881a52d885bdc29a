using System.IO.Compression;
using System.Text.Json.Nodes;

namespace CcHc.Lint.Server.Tests.Lsp;

/// <summary>A folder with a Word file that the tests write by hand.</summary>
internal sealed class WordFixture : IDisposable
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("cchc-lint-");

    public string Root => _folder.FullName;

    public string Path => System.IO.Path.Combine(Root, "ke-hoach.docx");

    public string Uri => new Uri(Path).AbsoluteUri;

    public JsonObject Asked => new() { ["textDocument"] = new JsonObject { ["uri"] = Uri } };

    public static string P(string text, string properties = "") => $"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>";

    public static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells.Select(cell => $"<w:tc><w:tcPr/>{P(cell)}</w:tc>"))}</w:tr>";

    /// <summary>A plan for 2022 with a superseded legal basis and a task that nobody leads.</summary>
    public static string Plan =>
        P("KẾ HOẠCH") + P("Cải cách hành chính tỉnh Sông Thao năm 2022", "<w:jc w:val=\"center\"/>")
        + P("Căn cứ Nghị quyết số 30c/NQ-CP ngày 08/11/2011 của Chính phủ;") + P("I. MỤC TIÊU") + P("Giảm thời gian giải quyết thủ tục.")
        + P("PHỤ LỤC") + "<w:tbl><w:tblPr/><w:tblGrid/>"
        + Row("STT", "Nhiệm vụ", "Sản phẩm", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian hoàn thành")
        + Row("1", "Rà soát thủ tục đất đai", "Báo cáo", "Sở Nội vụ", "Sở Tài chính", "Quý I/2022")
        + Row("2", "Tập huấn công chức", "Lớp tập huấn", "", "Sở Tư pháp", "Thường xuyên") + "</w:tbl><w:p/>";

    public void Write(string body)
    {
        File.Delete(Path);
        using var zip = ZipFile.Open(Path, ZipArchiveMode.Create);
        void Add(string part, string xml)
        {
            using var writer = new StreamWriter(zip.CreateEntry(part).Open());
            writer.Write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>" + xml);
        }

        Add("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
        Add("_rels/.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"{Relations}officeDocument\" Target=\"word/document.xml\"/></Relationships>");
        Add("word/document.xml", $"<w:document xmlns:w=\"{Word}\"><w:body>{body}</w:body></w:document>");
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
