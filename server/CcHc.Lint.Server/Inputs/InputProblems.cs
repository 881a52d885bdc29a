using CcHc.Lint.Documents;

namespace CcHc.Lint.Server.Inputs;

/// <summary>What can be wrong with a path before any file is read, each with the way out.</summary>
internal static class InputProblems
{
    private static readonly string[] Named = [".doc", ".docx", ".pdf", ".odt", ".rtf"];

    public static DocumentProblem NoDocuments(string folder) => new("no-documents", new LocalizedText(
        $"Thư mục “{folder}” không có tệp .md, .markdown hoặc .txt nào. Hãy chỉ ra thư mục khác, hoặc lưu dự thảo thành .txt hay .md (UTF-8).",
        $"The folder “{folder}” holds no .md, .markdown or .txt file. Name another folder, or save the draft as .txt or .md (UTF-8)."));

    public static DocumentProblem NoMatch(string pattern) => new("not-found", new LocalizedText(
        $"Không có tệp nào khớp với “{pattern}”. Hãy kiểm tra lại đường dẫn hoặc mẫu tên tệp.",
        $"No file matches “{pattern}”. Check the path or the pattern."));

    public static DocumentProblem FolderNotReadable(string folder, string reason) => new("unreadable", new LocalizedText(
        $"Không mở được thư mục “{folder}” ({reason}). Hãy kiểm tra quyền truy cập.",
        $"The folder “{folder}” cannot be opened ({reason}). Check its permissions."));

    public static DocumentProblem InputNotReadable(string reason) => new("unreadable", new LocalizedText(
        $"Không đọc được đầu vào chuẩn ({reason}).",
        $"Standard input cannot be read ({reason})."));

    /// <summary>True for formats that people would expect to be checked: a folder scan names them instead of passing over them.</summary>
    public static bool IsExpectedFormat(string path) => Named.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    /// <summary>Why a file of another format is not checked, and what to do.</summary>
    public static LocalizedText NotSupported(string path) => Path.GetExtension(path).ToUpperInvariant() switch
    {
        ".DOC" => new LocalizedText(
            $"Bỏ qua “{path}”: tệp Word đời cũ (.doc). Hãy mở bằng Word, chọn Lưu thành (Save As) “Văn bản thuần” mã UTF-8 (.txt), rồi kiểm tra tệp đó.",
            $"Skipped “{path}”: an old Word file (.doc). Open it in Word, save it as plain text in UTF-8 (.txt) and check that file."),
        ".DOCX" => new LocalizedText(
            $"Bỏ qua “{path}”: phiên bản này chưa đọc tệp Word. Hãy chọn Lưu thành (Save As) “Văn bản thuần” mã UTF-8 (.txt), rồi kiểm tra tệp đó.",
            $"Skipped “{path}”: this version does not read Word files. Save it as plain text in UTF-8 (.txt) and check that file."),
        ".PDF" => new LocalizedText(
            $"Bỏ qua “{path}”: tệp PDF không giữ cấu trúc bảng biểu. Hãy kiểm tra bản dự thảo gốc, lưu thành .txt hoặc .md (UTF-8).",
            $"Skipped “{path}”: a PDF does not keep its tables. Check the draft it was made from, saved as .txt or .md (UTF-8)."),
        ".ODT" or ".RTF" => new LocalizedText(
            $"Bỏ qua “{path}”: không đọc định dạng này. Hãy mở bằng LibreOffice hoặc Word, lưu thành văn bản thuần mã UTF-8 (.txt), rồi kiểm tra tệp đó.",
            $"Skipped “{path}”: this format is not read. Open it in LibreOffice or Word, save it as plain text in UTF-8 (.txt) and check that file."),
        _ => new LocalizedText(
            $"Bỏ qua “{path}”: không đọc định dạng này. Chỉ đọc .md, .markdown và .txt (UTF-8); nếu đây là văn bản, hãy đổi đuôi tệp hoặc lưu lại dưới dạng đó.",
            $"Skipped “{path}”: this format is not read. Only .md, .markdown and .txt (UTF-8) are; if it is text, rename it or save it in one of these."),
    };
}
