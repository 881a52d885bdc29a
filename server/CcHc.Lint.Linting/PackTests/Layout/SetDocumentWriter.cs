using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace CcHc.Lint.Linting.PackTests.Layout;

/// <summary>Writes an example as a Word file: the head and the closing as tables of two cells, as offices lay them out.</summary>
internal static class SetDocumentWriter
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Types = "application/vnd.openxmlformats-officedocument.wordprocessingml";

    private static readonly string[] HeadLeft = ["co-quan-chu-quan", "co-quan-ban-hanh", "so-ky-hieu"];
    private static readonly string[] HeadRight = ["quoc-hieu", "tieu-ngu", "dia-danh-thoi-gian"];
    private static readonly string[] Body = ["ten-loai", "trich-yeu", "can-cu", "muc-la-ma", "noi-dung"];
    private static readonly string[] ClosingLeft = ["noi-nhan-tu", "noi-nhan-list"];
    private static readonly string[] ClosingRight = ["quyen-han", "ho-ten"];
    private static readonly string[] Annex = ["phu-luc-tu", "phu-luc-ten", "phu-luc-dan"];

    /// <summary>The paragraphs in the order in which the file is read, those without words included.</summary>
    public static IEnumerable<string> TextsOf(SetDocument document) =>
    [
        .. Texts(document, HeadLeft), .. Texts(document, HeadRight), "", .. Texts(document, Body), .. document.Page.HasBreak ? (string[])["\v"] : [],
        .. Texts(document, ClosingLeft), .. Texts(document, ClosingRight), .. HasRecipients(document) ? (string[])[""] : [], .. Texts(document, Annex),
    ];

    public static byte[] Write(SetDocument document)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            var margin = document.Number is { IsInFooter: true } ? "footer" : "header";
            Add(archive, "[Content_Types].xml",
                $"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + $"<Override PartName=\"/word/document.xml\" ContentType=\"{Types}.document.main+xml\"/><Override PartName=\"/word/{margin}1.xml\" ContentType=\"{Types}.{margin}+xml\"/></Types>");
            Add(archive, "_rels/.rels", Relationships($"<Relationship Id=\"rId1\" Type=\"{Relations}/officeDocument\" Target=\"word/document.xml\"/>"));
            Add(archive, "word/_rels/document.xml.rels", Relationships(document.Number is null ? "" : $"<Relationship Id=\"rId1\" Type=\"{Relations}/{margin}\" Target=\"{margin}1.xml\"/>"));
            Add(archive, "word/document.xml", $"<w:document xmlns:w=\"{Word}\" xmlns:r=\"{Relations}\"><w:body>{BodyOf(document)}{SectionOf(document, margin)}</w:body></w:document>");
            if (document.Number is { } number) Add(archive, $"word/{margin}1.xml", MarginOf(number));
        }

        return bytes.ToArray();
    }

    private static string BodyOf(SetDocument document)
    {
        var body = new StringBuilder();
        body.Append(TableOf(document, HeadLeft, HeadRight)).Append("<w:p/>");
        foreach (var id in Body) body.Append(ParagraphsOf(document.Find(id)));
        if (document.Page.HasBreak) body.Append("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>");
        // Without recipients beside it the signature stands alone.
        if (HasRecipients(document)) body.Append(TableOf(document, ClosingLeft, ClosingRight)).Append("<w:p/>");
        else foreach (var id in (string[])[.. ClosingLeft, .. ClosingRight]) body.Append(ParagraphsOf(document.Find(id)));
        foreach (var id in Annex) body.Append(ParagraphsOf(document.Find(id)));
        return body.ToString();
    }

    private static bool HasRecipients(SetDocument document) => document.Find("noi-nhan-tu").Texts.Count > 0;

    private static IEnumerable<string> Texts(SetDocument document, string[] ids) => ids.SelectMany(id => document.Find(id).Texts);

    private static string TableOf(SetDocument document, string[] left, string[] right) =>
        $"<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"4500\"/><w:gridCol w:w=\"4800\"/></w:tblGrid><w:tr>{CellOf(document, left)}{CellOf(document, right)}</w:tr></w:tbl>";

    private static string CellOf(SetDocument document, string[] ids)
    {
        var content = string.Concat(ids.Select(id => ParagraphsOf(document.Find(id))));
        return $"<w:tc><w:tcPr/>{(content.Length == 0 ? "<w:p/>" : content)}</w:tc>";
    }

    private static string ParagraphsOf(SetComponent component) => string.Concat(component.Texts.Select(text =>
        $"<w:p><w:pPr>{SpacingOf(component.Look)}<w:ind w:firstLine=\"{Twips(component.Look.FirstLine)}\"/>{AlignmentOf(component.Look.Align)}</w:pPr>"
        + $"<w:r><w:rPr>{RunOf(component.Look)}</w:rPr><w:t xml:space=\"preserve\">{SecurityElement.Escape(text)}</w:t></w:r></w:p>"));

    private static string SpacingOf(SetLook look) =>
        $"<w:spacing w:before=\"{Number(look.Before * 20)}\" w:after=\"{Number(look.After * 20)}\" w:line=\"{Number(look.Lines * 240)}\" w:lineRule=\"auto\"/>";

    private static string RunOf(SetLook look)
    {
        var font = SecurityElement.Escape(look.Font);
        return $"<w:rFonts w:ascii=\"{font}\" w:hAnsi=\"{font}\" w:cs=\"{font}\"/>{(look.IsBold ? "<w:b/>" : "")}{(look.IsItalic ? "<w:i/>" : "")}<w:sz w:val=\"{Number(look.Size * 2)}\"/>";
    }

    private static string AlignmentOf(string align) => $"<w:jc w:val=\"{(align == "justify" ? "both" : align)}\"/>";

    private static string SectionOf(SetDocument document, string margin)
    {
        var page = document.Page;
        return $"<w:sectPr>{(document.Number is null ? "" : $"<w:{margin}Reference w:type=\"default\" r:id=\"rId1\"/>")}"
            + $"<w:pgSz w:w=\"{Twips(page.Width)}\" w:h=\"{Twips(page.Height)}\"/>"
            + $"<w:pgMar w:top=\"{Twips(page.Top)}\" w:right=\"{Twips(page.Right)}\" w:bottom=\"{Twips(page.Bottom)}\" w:left=\"{Twips(page.Left)}\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/>"
            + $"{(document.Number is { IsOnFirstPage: false } ? "<w:titlePg/>" : "")}</w:sectPr>";
    }

    private static string MarginOf(SetPageNumber number)
    {
        var root = number.IsInFooter ? "ftr" : "hdr";
        return $"<w:{root} xmlns:w=\"{Word}\"><w:p><w:pPr>{AlignmentOf(number.Align)}</w:pPr><w:r><w:rPr><w:sz w:val=\"{Number(number.Size * 2)}\"/></w:rPr>"
            + $"<w:fldChar w:fldCharType=\"begin\"/><w:instrText>PAGE</w:instrText><w:fldChar w:fldCharType=\"separate\"/><w:fldChar w:fldCharType=\"end\"/></w:r></w:p></w:{root}>";
    }

    private static string Relationships(string content) => $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{content}</Relationships>";

    private static string Twips(double millimetres) => Number(millimetres * 1440 / 25.4);

    private static string Number(double value) => Math.Round(value).ToString(CultureInfo.InvariantCulture);

    private static void Add(ZipArchive archive, string name, string xml)
    {
        using var stream = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
        stream.Write(Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + xml));
    }
}
