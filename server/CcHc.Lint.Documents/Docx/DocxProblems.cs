using CcHc.Lint.Documents.Docx.LegacyFonts;

namespace CcHc.Lint.Documents.Docx;

/// <summary>Problems of the text of a Word file, each with the way out.</summary>
internal static class DocxProblems
{
    /// <summary>Programs that put documents together leave it to Word to take the pieces in, which it does when the file is saved.</summary>
    public static DocumentProblem OtherFile(string path) => new("other-file", new(
        $"Văn bản “{Path.GetFileName(path)}” có phần nội dung nằm trong một tệp khác được chèn vào (altChunk hoặc văn bản con); phần này không được đọc. Hãy mở bằng Word, bỏ liên kết văn bản con nếu có, rồi lưu lại thành .docx.",
        $"“{Path.GetFileName(path)}” holds content as another file that is put in (altChunk, or a subdocument); it was not read. Open it in Word, unlink subdocuments if there are any, and save it as .docx.")) { LosesText = true };

    public static DocumentProblem LegacyFont(string path, string font, LegacyEncoding encoding)
    {
        var name = encoding == LegacyEncoding.Vni ? "VNI" : "TCVN3 (ABC)";
        return new("legacy-font", new(
            $"Văn bản “{Path.GetFileName(path)}” dùng phông “{font}” với bảng mã cũ {name}; nội dung đã được chuyển tạm sang Unicode để kiểm tra. Hãy chuyển cả tệp sang Unicode (TCVN 6909:2001) bằng UniKey Toolkit và đổi sang phông Times New Roman.",
            $"“{Path.GetFileName(path)}” uses the font “{font}” with the legacy encoding {name}; its text was converted for checking. Convert the file to Unicode (TCVN 6909:2001), with UniKey Toolkit for instance, and use Times New Roman."));
    }
}
