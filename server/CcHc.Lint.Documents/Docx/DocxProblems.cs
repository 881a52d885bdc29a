using CcHc.Lint.Documents.Docx.LegacyFonts;

namespace CcHc.Lint.Documents.Docx;

/// <summary>Problems of the text of a Word file, each with the way out.</summary>
internal static class DocxProblems
{
    public static DocumentProblem LegacyFont(string path, string font, LegacyEncoding encoding)
    {
        var name = encoding == LegacyEncoding.Vni ? "VNI" : "TCVN3 (ABC)";
        return new("legacy-font", new(
            $"Văn bản “{Path.GetFileName(path)}” dùng phông “{font}” với bảng mã cũ {name}; nội dung đã được chuyển tạm sang Unicode để kiểm tra. Hãy chuyển cả tệp sang Unicode (TCVN 6909:2001) bằng UniKey Toolkit và đổi sang phông Times New Roman.",
            $"“{Path.GetFileName(path)}” uses the font “{font}” with the legacy encoding {name}; its text was converted for checking. Convert the file to Unicode (TCVN 6909:2001), with UniKey Toolkit for instance, and use Times New Roman."));
    }
}
