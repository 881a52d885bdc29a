using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Reading;

namespace CcHc.Lint.Server.Inputs;

/// <summary>Reads what <see cref="InputFinder"/> found.</summary>
internal static class InputReader
{
    /// <param name="limits">What a document may cost and how its tracked changes are read; null for the defaults.</param>
    public static ReadResult Read(InputItem item, Stream standardInput, ReadLimits? limits = null)
    {
        if (item.Problem is { } problem) return Failed(item.File, problem);
        return item.IsStandardInput ? ReadStream(item.File, standardInput, limits ?? ReadLimits.Default) : DocumentReader.ReadFile(item.File, limits);
    }

    /// <summary>The bytes of an input, for a caller that may know already what is in them, and who disposes of them.</summary>
    /// <returns>Null where they cannot be had, or are too many: <see cref="Read"/> then says why.</returns>
    public static FileBytes? ReadBytes(InputItem item)
    {
        if (item.Problem is not null || item.IsStandardInput || DocumentReader.FormatOf(item.File) is null) return null;
        try
        {
            using var file = File.OpenHandle(item.File, FileMode.Open, FileAccess.Read, FileShare.Read);
            var length = RandomAccess.GetLength(file);
            if (length > ReadLimits.Default.MaxBytes) return null;
            var bytes = new FileBytes();
            if (bytes.ReadUpTo(file, (int)length)) return bytes;
            bytes.Dispose();
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    private static ReadResult ReadStream(string name, Stream stream, ReadLimits limits)
    {
        try
        {
            var bytes = ReadUpTo(stream, limits.MaxBytes + 1);
            var document = DocumentReader.Read(name, bytes, limits);
            return new ReadResult(name, document) { IsRead = document.Source.Text.Length > 0 };
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Failed(name, InputProblems.InputNotReadable(FileReason.Of(exception)));
        }
    }

    // One byte more than is allowed is enough to see that it is too much.
    private static byte[] ReadUpTo(Stream stream, int limit)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[64 * 1024];
        for (int read; bytes.Length < limit && (read = stream.Read(buffer, 0, buffer.Length)) > 0;) bytes.Write(buffer, 0, read);
        return bytes.ToArray();
    }

    private static ReadResult Failed(string name, DocumentProblem problem) =>
        new(name, new Document(DocumentFormat.PlainText, new SourceText(""), [], [problem])) { IsRead = false };
}
