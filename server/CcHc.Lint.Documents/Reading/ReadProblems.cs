namespace CcHc.Lint.Documents.Reading;

/// <summary>The problems of reading, each with what to do about it.</summary>
internal static class ReadProblems
{
    public static DocumentProblem NotFound(string path) => new("not-found", new(
        $"Không tìm thấy tệp “{path}”. Hãy kiểm tra lại đường dẫn.",
        $"The file “{path}” does not exist. Check the path."));

    public static DocumentProblem IsFolder(string path) => new("unreadable", new(
        $"“{path}” là thư mục, không phải tệp. Hãy chỉ ra một tệp trong thư mục đó.",
        $"“{path}” is a folder, not a file. Name a file inside it."));

    public static DocumentProblem Unreadable(string path, LocalizedText reason) => new("unreadable", new(
        $"Không đọc được tệp “{path}” ({reason.Vi}). Hãy kiểm tra quyền truy cập, hoặc đóng chương trình đang mở tệp.",
        $"The file “{path}” cannot be read ({reason.En}). Check its permissions, or close the program that holds it open."));

    public static DocumentProblem FormatNotSupported(string path)
    {
        return new("format-not-supported", new(
            $"Không đọc được định dạng của tệp “{Path.GetFileName(path)}”. Hãy lưu văn bản thành tệp .docx, .md, .markdown hoặc .txt (UTF-8).",
            $"The format of “{Path.GetFileName(path)}” is not supported. Save the text as .docx, .md, .markdown or .txt (UTF-8)."));
    }

    public static DocumentProblem TooLarge(string path, long maxBytes) => new("too-large", new(
        $"Tệp “{Path.GetFileName(path)}” lớn hơn giới hạn {Size(maxBytes)}. Hãy chia nhỏ văn bản hoặc bỏ phần không cần kiểm tra.",
        $"The file “{Path.GetFileName(path)}” is larger than the limit of {Size(maxBytes)}. Split the document, or leave out what need not be checked."));

    public static DocumentProblem EmptyFile(string path) => new("empty-file", new(
        $"Tệp “{Path.GetFileName(path)}” không có nội dung. Hãy kiểm tra xem văn bản đã được lưu chưa.",
        $"The file “{Path.GetFileName(path)}” is empty. Check that the document was saved."));

    public static DocumentProblem BinaryFile(string path) => new("binary-file", new(
        $"Tệp “{Path.GetFileName(path)}” chứa dữ liệu nhị phân, không phải văn bản. Hãy xuất nội dung thành tệp văn bản UTF-8.",
        $"The file “{Path.GetFileName(path)}” holds binary data, not text. Export its content as UTF-8 text."));

    public static DocumentProblem WrongEncoding(string path) => new("wrong-encoding", new(
        $"Tệp “{Path.GetFileName(path)}” không phải UTF-8; có thể dùng bảng mã cũ (TCVN3, VNI hoặc Windows-1258). Hãy chuyển mã sang Unicode rồi lưu lại dạng UTF-8.",
        $"The file “{Path.GetFileName(path)}” is not UTF-8; it may use a legacy encoding (TCVN3, VNI or Windows-1258). Convert it to Unicode and save it as UTF-8."));

    public static DocumentProblem TableTooLarge(int maxCells, TextSpan span) => new("table-too-large", new(
        $"Các bảng có hơn {maxCells} ô; phần còn lại của bảng này không được đọc. Hãy chia bảng thành nhiều văn bản.",
        $"The tables have more than {maxCells} cells; the rest of this table was not read. Split the table into several documents."), span) { LosesText = true };

    public static DocumentProblem TooManyBlocks(int maxBlocks, TextSpan span) => new("too-many-blocks", new(
        $"Văn bản có hơn {maxBlocks} đoạn; phần từ đây trở đi không được đọc. Hãy chia nhỏ văn bản.",
        $"The document has more than {maxBlocks} paragraphs; nothing from here on was read. Split the document."), span) { LosesText = true };

    public static DocumentProblem ListTooDeep(int maxDepth, TextSpan span) => new("list-too-deep", new(
        $"Danh sách hoặc đánh dấu lồng quá {maxDepth} cấp; các cấp sâu hơn được đọc như chữ thường. Hãy giảm số cấp.",
        $"Lists or mark-up nest deeper than {maxDepth} levels; deeper levels are read as plain text. Use fewer levels."), span);

    private static string Size(long bytes) => bytes >= 1024 * 1024 ? $"{bytes / (1024 * 1024)} MB" : $"{bytes} byte";
}
