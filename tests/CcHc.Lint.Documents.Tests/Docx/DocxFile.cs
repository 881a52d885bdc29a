using System.IO.Compression;
using System.Text;

namespace CcHc.Lint.Documents.Tests.Docx;

/// <summary>A Word file written by hand, part by part, for cases that no program writes on purpose.</summary>
internal sealed class DocxFile
{
    public const string Main = "word/document.xml";

    private const string Namespaces =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
        + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:v=\"urn:schemas-microsoft-com:vml\" "
        + "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"";

    private const string Types = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private readonly List<(string Name, string Xml)> _entries = [];
    private readonly StringBuilder _overrides = new();
    private readonly StringBuilder _relations = new();

    public DocxFile(string body)
    {
        _entries.Add((Main, $"{Declaration}<w:document {Namespaces}><w:body>{body}</w:body></w:document>"));
        _overrides.Append($"<Override PartName=\"/{Main}\" ContentType=\"{Types}document.main+xml\"/>");
    }

    private static string Declaration => "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    /// <summary>A paragraph of one run.</summary>
    public static string P(string text, string properties = "", string run = "") =>
        $"<w:p>{(properties.Length == 0 ? "" : $"<w:pPr>{properties}</w:pPr>")}{R(text, run)}</w:p>";

    public static string R(string text, string properties = "") =>
        $"<w:r>{(properties.Length == 0 ? "" : $"<w:rPr>{properties}</w:rPr>")}<w:t xml:space=\"preserve\">{text}</w:t></w:r>";

    /// <summary>The properties of a paragraph of a list.</summary>
    public static string Item(int list, int level = 0) => $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>";

    public static string Level(int level, string format, string text, string more = "") =>
        $"<w:lvl w:ilvl=\"{level}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/>{more}<w:lvlText w:val=\"{text}\"/></w:lvl>";

    public static string List(int id, params string[] levels) =>
        $"<w:abstractNum w:abstractNumId=\"{id}\"><w:multiLevelType w:val=\"multilevel\"/>{string.Concat(levels)}</w:abstractNum>";

    public static string Number(int id, int list, string overrides = "") => $"<w:num w:numId=\"{id}\"><w:abstractNumId w:val=\"{list}\"/>{overrides}</w:num>";

    public static string Table(params string[] rows) =>
        $"<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"100\"/></w:tblGrid>{string.Concat(rows)}</w:tbl>";

    public static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells)}</w:tr>";

    public static string Cell(string content, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{content}</w:tc>";

    public DocxFile Styles(string styles) => With("styles", $"<w:styles {Namespaces}>{styles}</w:styles>");

    public DocxFile Numbering(params string[] content) => With("numbering", $"<w:numbering {Namespaces}>{string.Concat(content)}</w:numbering>");

    public DocxFile Footnotes(string content) => With("footnotes", $"<w:footnotes {Namespaces}>{content}</w:footnotes>");

    public DocxFile Header(string content) => With("header", $"<w:hdr {Namespaces}>{content}</w:hdr>", "header1");

    public DocxFile Comments(string content) => With("comments", $"<w:comments {Namespaces}>{content}</w:comments>");

    public DocxFile People(string xml)
    {
        _entries.Add(("word/people.xml", Declaration + xml));
        _overrides.Append($"<Override PartName=\"/word/people.xml\" ContentType=\"{Types}people+xml\"/>");
        _relations.Append("<Relationship Id=\"rIdPeople\" Type=\"http://schemas.microsoft.com/office/2011/relationships/people\" Target=\"people.xml\"/>");
        return this;
    }

    /// <summary>A part that the body points at, such as the theme.</summary>
    public DocxFile Part(string type, string target, string xml)
    {
        _entries.Add(($"word/{target}", Declaration + xml));
        _relations.Append($"<Relationship Id=\"rId{_entries.Count}\" Type=\"{Relations}{type}\" Target=\"{target}\"/>");
        return this;
    }

    /// <summary>An entry that no relationship leads to.</summary>
    public DocxFile Entry(string name, string content)
    {
        _entries.Add((name, content));
        return this;
    }

    public byte[] Bytes()
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(archive, "[Content_Types].xml", Declaration
                + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + $"<Default Extension=\"xml\" ContentType=\"application/xml\"/>{_overrides}</Types>");
            Write(archive, "_rels/.rels", RelationsOf($"<Relationship Id=\"rId1\" Type=\"{Relations}officeDocument\" Target=\"{Main}\"/>"));
            Write(archive, "word/_rels/document.xml.rels", RelationsOf(_relations.ToString()));
            foreach (var (name, xml) in _entries) Write(archive, name, xml);
        }

        return bytes.ToArray();
    }

    private static string RelationsOf(string content) =>
        $"{Declaration}<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{content}</Relationships>";

    private static void Write(ZipArchive archive, string name, string content)
    {
        using var stream = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
        stream.Write(Encoding.UTF8.GetBytes(content));
    }

    private DocxFile With(string kind, string xml, string? name = null)
    {
        name ??= kind;
        _entries.Add(($"word/{name}.xml", Declaration + xml));
        _overrides.Append($"<Override PartName=\"/word/{name}.xml\" ContentType=\"{Types}{kind}+xml\"/>");
        _relations.Append($"<Relationship Id=\"rId{_entries.Count}\" Type=\"{Relations}{kind}\" Target=\"{name}.xml\"/>");
        return this;
    }
}
