namespace CcHc.Lint.Documents.Docx.Writing;

internal static class WriteProblems
{
    public static DocumentProblem MacroFile(string path) => new("macro-file", new(
        $"Không ghi vào tệp có macro (“{Path.GetFileName(path)}”). Hãy lưu thành .docx rồi chạy lại.",
        $"A file with macros (“{Path.GetFileName(path)}”) is not written. Save it as .docx and run again."));

    public static DocumentProblem NotWritable(string path) => new("not-writable", new(
        $"Không tạo được bản sao của “{Path.GetFileName(path)}” vì tệp bị hỏng hoặc được ghi theo cách lạ. Hãy mở bằng Word, lưu lại rồi chạy lại.",
        $"No copy of “{Path.GetFileName(path)}” could be made: the file is damaged, or written in an unusual way. Open it in Word, save it and run again."));
}
