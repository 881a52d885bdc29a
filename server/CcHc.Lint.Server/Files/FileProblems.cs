using CcHc.Lint.Documents;

namespace CcHc.Lint.Server.Files;

/// <summary>Why a file was not written. In every case it is as it was.</summary>
internal static class FileProblems
{
    public static DocumentProblem Changed(string path) => new("changed", new LocalizedText(
        $"Tệp “{path}” đã bị thay đổi trong khi đang xử lý nên không được ghi đè. Hãy chạy lại lệnh.",
        $"The file “{path}” was changed while it was worked on, so it was not overwritten. Run the command again."));

    public static DocumentProblem ReadOnly(string path) => new("read-only", new LocalizedText(
        $"Tệp “{path}” chỉ cho phép đọc nên không được sửa. Hãy bỏ thuộc tính chỉ đọc rồi chạy lại.",
        $"The file “{path}” is read-only and was left as it is. Make it writable and run the command again."));

    public static DocumentProblem Held(string path, LocalizedText reason) => new("locked", new LocalizedText(
        $"Không ghi được tệp “{path}” ({reason.Vi}). Tệp vẫn nguyên như cũ. Hãy đóng chương trình đang mở tệp, kiểm tra quyền ghi rồi chạy lại.",
        $"The file “{path}” cannot be written ({reason.En}). It is as it was. Close the program that holds it open, check its permissions and run the command again."));

    public static DocumentProblem FolderNotWritable(string path, string folder, LocalizedText reason) => new("folder-not-writable", new LocalizedText(
        $"Không tạo được tệp tạm trong thư mục “{folder}” để ghi “{path}” ({reason.Vi}). Tệp vẫn nguyên như cũ. Hãy kiểm tra quyền ghi của thư mục.",
        $"No temporary file can be made in the folder “{folder}” to write “{path}” ({reason.En}). The file is as it was. Check the folder's permissions."));

    public static DocumentProblem DiskFull(string path, LocalizedText reason) => new("not-written", new LocalizedText(
        $"Không ghi xong bản mới của tệp “{path}” ({reason.Vi}). Tệp vẫn nguyên như cũ. Hãy kiểm tra dung lượng đĩa rồi chạy lại.",
        $"The new version of the file “{path}” could not be written in full ({reason.En}). The file is as it was. Check the space on the disk and run the command again."));

    /// <summary>Why a Word file is left as it is.</summary>
    public static LocalizedText WordFile(string path) => new(
        $"Không sửa tệp Word “{path}”: phiên bản này chưa ghi được thay đổi theo dõi (tracked changes). Dùng “cchc-lint check --annotate” để ghi các phát hiện thành nhận xét trong một bản sao.",
        $"The Word file “{path}” is left as it is: this version does not write tracked changes. “cchc-lint check --annotate” writes the findings as comments into a copy.");

    public static DocumentProblem FormNotKept(string path) => new("form-not-kept", new LocalizedText(
        $"Tệp “{path}” có cách mã hóa không giữ nguyên được khi ghi lại, nên không được sửa. Hãy lưu lại dạng UTF-8.",
        $"The file “{path}” is encoded in a way that writing would not keep, so it was left as it is. Save it as UTF-8."));
}
