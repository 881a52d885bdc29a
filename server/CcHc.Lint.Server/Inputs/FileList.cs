using System.Text;
using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Reading;
using CcHc.Lint.Server.Cli;

namespace CcHc.Lint.Server.Inputs;

/// <summary>Reads a list of paths, as "find", "git diff --name-only" and the like print it.</summary>
internal static class FileList
{
    // A million long paths.
    private const int MaxBytes = 256 * 1024 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <param name="path">The list's file; "-" for standard input.</param>
    /// <param name="isNullSeparated">True where paths end with a NUL, false where each has a line. Blank lines are passed over.</param>
    /// <exception cref="UsageException">The list cannot be read.</exception>
    public static IReadOnlyList<string> Read(string path, bool isNullSeparated, Stream standardInput)
    {
        var shown = path == "-" ? "stdin" : path;
        try
        {
            using var file = path == "-" ? null : new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var bytes = new MemoryStream();
            var buffer = new byte[64 * 1024];
            var stream = file ?? standardInput;
            for (int read; (read = stream.Read(buffer, 0, buffer.Length)) > 0;)
            {
                bytes.Write(buffer, 0, read);
                if (bytes.Length > MaxBytes) throw TooLarge(shown);
            }

            return Split(Strict.GetString(bytes.GetBuffer(), 0, (int)bytes.Length).TrimStart('\uFEFF'), isNullSeparated);
        }
        catch (DecoderFallbackException)
        {
            throw new UsageException(new LocalizedText(
                $"Danh sách tệp “{shown}” không phải UTF-8. Hãy lưu lại dưới dạng UTF-8.", $"The list of files “{shown}” is not UTF-8. Save it as UTF-8."));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            var reason = FileReason.Of(exception);
            throw new UsageException(new LocalizedText(
                $"Không đọc được danh sách tệp “{shown}” ({reason.Vi}). Hãy kiểm tra đường dẫn của --files-from.",
                $"The list of files “{shown}” cannot be read ({reason.En}). Check the path given to --files-from."));
        }
    }

    private static List<string> Split(string text, bool isNullSeparated)
    {
        var paths = new List<string>();
        foreach (var entry in text.Split(isNullSeparated ? '\0' : '\n'))
        {
            var path = isNullSeparated ? entry : entry.TrimEnd('\r');
            if (!string.IsNullOrWhiteSpace(path)) paths.Add(path);
        }

        // A list that "find -print0" made would else be one endless name.
        if (!isNullSeparated && paths.Exists(entry => entry.Contains('\0', StringComparison.Ordinal)))
        {
            throw new UsageException(new LocalizedText(
                "Danh sách tệp ngăn cách bằng ký tự NUL; hãy thêm --null.", "The list of files is separated by NUL characters; add --null."));
        }

        return paths;
    }

    private static UsageException TooLarge(string shown) => new(new LocalizedText(
        $"Danh sách tệp “{shown}” quá lớn.", $"The list of files “{shown}” is too large."));
}
