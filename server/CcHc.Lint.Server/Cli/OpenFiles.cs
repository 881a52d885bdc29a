using CcHc.Lint.Documents.Reading;
using CcHc.Lint.Documents;

namespace CcHc.Lint.Server.Cli;

/// <summary>The files that reports are written to, open from before the first document is read: what cannot be written is known at once.</summary>
internal sealed class OpenFiles : IDisposable
{
    private readonly List<(string Format, Stream Stream)> _all = [];

    /// <exception cref="UsageException">A file cannot be written.</exception>
    public OpenFiles(IReadOnlyList<OutputFile> files)
    {
        foreach (var file in files)
        {
            try
            {
                _all.Add((file.Format, new FileStream(file.Path, FileMode.Create, FileAccess.Write)));
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
            {
                Dispose();
                throw new UsageException(new LocalizedText(
                    $"Không ghi được báo cáo vào “{file.Path}” ({FileReason.Of(exception).Vi}). Hãy kiểm tra thư mục và quyền ghi.",
                    $"The report cannot be written to “{file.Path}” ({FileReason.Of(exception).En}). Check the folder and its permissions."));
            }
        }
    }

    public IReadOnlyList<(string Format, Stream Stream)> All => _all;

    public void Dispose()
    {
        foreach (var (_, stream) in _all) stream.Dispose();
    }
}
