using CcHc.Lint.Documents;
using CcHc.Lint.Server.Inputs;
using CcHc.Lint.Server.Reports;

namespace CcHc.Lint.Server.Cli;

/// <summary>A value of --output: a format and the file that gets it.</summary>
internal sealed record OutputFile(string Format, string Path)
{
    /// <exception cref="UsageException">A value is not FORMAT=FILE, or two write to the same file.</exception>
    public static IReadOnlyList<OutputFile> Parse(IReadOnlyList<string> values)
    {
        var files = new List<OutputFile>();
        foreach (var value in values)
        {
            var equals = value.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0 || equals == value.Length - 1)
            {
                throw new UsageException(new LocalizedText(
                    $"--output cần dạng ĐỊNH-DẠNG=TỆP, ví dụ sarif=ket-qua.sarif; “{value}” không đúng.",
                    $"--output wants FORMAT=FILE, such as sarif=result.sarif; not “{value}”."));
            }

            var file = new OutputFile(OptionValues.OneOf("--output", value[..equals], ReportFormats.Names), value[(equals + 1)..]);
            if (files.Exists(other => SamePath(other.Path, file.Path)))
            {
                throw new UsageException(new LocalizedText(
                    $"Hai báo cáo cùng ghi vào “{file.Path}”. Hãy đặt tên tệp khác nhau.",
                    $"Two reports would go to “{file.Path}”. Give them different names."));
            }

            files.Add(file);
        }

        return files;
    }

    /// <exception cref="UsageException">A report would take the place of a document that is checked.</exception>
    public static void MustNotOverwrite(IReadOnlyList<OutputFile> files, IReadOnlyList<InputItem> inputs)
    {
        foreach (var file in files)
        {
            foreach (var input in inputs)
            {
                if (input.IsStandardInput || !SamePath(file.Path, input.File)) continue;
                throw new UsageException(new LocalizedText(
                    $"Báo cáo sẽ ghi đè lên văn bản “{input.File}”. Hãy chọn tên tệp khác cho --output.",
                    $"The report would overwrite the document “{input.File}”. Choose another file for --output."));
            }
        }
    }

    private static bool SamePath(string a, string b) =>
        string.Equals(System.IO.Path.GetFullPath(a), System.IO.Path.GetFullPath(b), StringComparison.Ordinal);
}
