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
    public static DocumentProblem WordInput(string name) => new("format-not-supported", new LocalizedText(
        $"Không sửa được tệp Word “{name}” từ đầu vào chuẩn: bản sửa là một bản sao cạnh tệp gốc. Hãy nêu đường dẫn của tệp.",
        $"The Word file “{name}” cannot be mended from standard input: the result is a copy beside the file. Give the file's path."));

    public static LocalizedText IsCopy(string path) => new(
        $"Bỏ qua “{path}”: đây là bản sao do chương trình này ghi.", $"Skipped “{path}”: a copy that this program wrote.");

    public static DocumentProblem CopyExists(string path) => new("exists", new LocalizedText(
        $"Tệp “{path}” đã có nên bản sửa không được ghi. Dùng --force để ghi đè.",
        $"The file “{path}” is there already, so the mended copy was not written. Use --force to overwrite it."));

    public static DocumentProblem CopyNotWritten(string path, LocalizedText reason) => new("not-writable", new LocalizedText(
        $"Không ghi được “{path}” ({reason.Vi}).", $"“{path}” cannot be written ({reason.En})."));

    public static DocumentProblem NotTracked(string path) => new("not-tracked", new LocalizedText(
        $"chỗ này trong “{Path.GetFileName(path)}” không ghi được thành thay đổi theo dõi (số tự động, phông mã cũ, hoặc thay đổi của người khác)",
        $"this place of “{Path.GetFileName(path)}” cannot be a tracked change (an automatic number, a legacy font, or somebody's change)"));

    /// <summary>What is found in the original cannot be mended in a text that goes on from its changes.</summary>
    public static DocumentProblem ReadAsOriginal(string path) => new("read-as-original", new LocalizedText(
        $"Tệp “{path}” có thay đổi được theo dõi và cấu hình yêu cầu đọc bản gốc (tracked-changes: original), nên không được sửa. Hãy chấp nhận hoặc từ chối các thay đổi trong Word rồi chạy lại.",
        $"“{path}” holds tracked changes and its configuration asks for the original (tracked-changes: original), so it was left as it is. Accept or reject the changes in Word, then run the command again."));

    public static DocumentProblem FormNotKept(string path) => new("form-not-kept", new LocalizedText(
        $"Tệp “{path}” có cách mã hóa không giữ nguyên được khi ghi lại, nên không được sửa. Hãy lưu lại dạng UTF-8.",
        $"The file “{path}” is encoded in a way that writing would not keep, so it was left as it is. Save it as UTF-8."));
}
