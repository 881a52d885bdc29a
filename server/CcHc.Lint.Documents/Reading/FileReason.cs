namespace CcHc.Lint.Documents.Reading;

/// <summary>Why the system refused a file, in words for people. The program carries no texts of the framework, only their keys.</summary>
public static class FileReason
{
    public static LocalizedText Of(Exception exception)
    {
        if (exception is UnauthorizedAccessException) return new LocalizedText("không có quyền truy cập", "access is denied");
        if (exception is InvalidDataException) return new LocalizedText("tệp nén đã hỏng", "the archive is damaged");
        if (exception is DirectoryNotFoundException) return new LocalizedText("không có thư mục đó", "there is no such folder");
        var message = exception.Message;
        if (message.StartsWith("IO_SharingViolation", StringComparison.Ordinal)) return new LocalizedText("một chương trình khác đang mở tệp", "another program holds it open");
        // "No space left on device : '…'" comes from the system and is kept without the path.
        var words = message.Split(" : '", 2)[0];
        return words.Contains(' ') && !words.StartsWith("IO_", StringComparison.Ordinal)
            ? new LocalizedText(words, words)
            : new LocalizedText("lỗi vào/ra của hệ thống", "an input/output error of the system");
    }
}
