using CcHc.Lint.Documents;

namespace CcHc.Lint.Server.Inputs;

/// <summary>What can be wrong with a path before any file is read, each with the way out.</summary>
internal static class InputProblems
{
    private static readonly string[] Named = [".doc", ".pdf", ".odt", ".rtf"];

    public static DocumentProblem NoDocuments(string folder) => new("no-documents", new LocalizedText(
        $"Thư mục “{folder}” không có tệp .docx, .md, .markdown hoặc .txt nào. Hãy chỉ ra thư mục khác, hoặc lưu dự thảo thành một trong các dạng đó.",
        $"The folder “{folder}” holds no .docx, .md, .markdown or .txt file. Name another folder, or save the draft as one of these."));

    public static DocumentProblem NoMatch(string pattern) => new("not-found", new LocalizedText(
        $"Không có tệp nào khớp với “{pattern}”. Hãy kiểm tra lại đường dẫn hoặc mẫu tên tệp.",
        $"No file matches “{pattern}”. Check the path or the pattern."));

    public static DocumentProblem FolderNotReadable(string folder, LocalizedText reason) => new("unreadable", new LocalizedText(
        $"Không mở được thư mục “{folder}” ({reason.Vi}). Hãy kiểm tra quyền truy cập.",
        $"The folder “{folder}” cannot be opened ({reason.En}). Check its permissions."));

    public static DocumentProblem InputNotReadable(LocalizedText reason) => new("unreadable", new LocalizedText(
        $"Không đọc được đầu vào chuẩn ({reason.Vi}).",
        $"Standard input cannot be read ({reason.En})."));

    /// <summary>True for formats that people would expect to be checked: a folder scan names them instead of passing over them.</summary>
    public static bool IsExpectedFormat(string path) => Named.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    /// <summary>Why a file of another format is not checked, and what to do.</summary>
    public static LocalizedText NotSupported(string path) => Path.GetExtension(path).ToUpperInvariant() switch
    {
        ".DOC" => new LocalizedText(
            $"Bỏ qua “{path}”: tệp Word đời cũ (.doc). Hãy mở bằng Word, chọn Lưu thành (Save As) .docx, rồi kiểm tra tệp đó.",
            $"Skipped “{path}”: an old Word file (.doc). Open it in Word, save it as .docx and check that file."),
        ".PDF" => new LocalizedText(
            $"Bỏ qua “{path}”: tệp PDF không giữ cấu trúc bảng biểu. Hãy kiểm tra bản dự thảo gốc, dạng .docx, .md hoặc .txt.",
            $"Skipped “{path}”: a PDF does not keep its tables. Check the draft it was made from, as .docx, .md or .txt."),
        ".ODT" or ".RTF" => new LocalizedText(
            $"Bỏ qua “{path}”: không đọc định dạng này. Hãy mở bằng LibreOffice hoặc Word, lưu thành .docx, rồi kiểm tra tệp đó.",
            $"Skipped “{path}”: this format is not read. Open it in LibreOffice or Word, save it as .docx and check that file."),
        _ => new LocalizedText(
            $"Bỏ qua “{path}”: không đọc định dạng này. Chỉ đọc .docx, .md, .markdown và .txt (UTF-8); nếu đây là văn bản, hãy đổi đuôi tệp hoặc lưu lại dưới dạng đó.",
            $"Skipped “{path}”: this format is not read. Only .docx, .md, .markdown and .txt (UTF-8) are; if it is text, rename it or save it in one of these."),
    };
}
