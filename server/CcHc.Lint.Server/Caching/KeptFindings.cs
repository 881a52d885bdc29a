using System.Buffers.Binary;
using CcHc.Lint.Server.Reports;

namespace CcHc.Lint.Server.Caching;

/// <summary>What was found in a document as an entry of the cache keeps it: how many bytes <see cref="ReportedFileWriter"/> made of it, and these compressed.</summary>
internal static class KeptFindings
{
    // No findings of a document take this much; what says so is none of ours.
    private const int MostBytes = 64 * 1024 * 1024;

    /// <returns>False where they take more than is kept; then nothing is written.</returns>
    public static bool TryWrite(FileBytes target, ReportedFile file)
    {
        var bytes = ReportedFileWriter.Write(file);
        if (bytes.Length > MostBytes) return false;
        target.Add(bytes.Length);
        Compression.Add(target, bytes);
        return true;
    }

    /// <exception cref="InvalidDataException">The bytes are something else.</exception>
    public static ReportedFile Read(ReadOnlySpan<byte> content)
    {
        if (content.Length < sizeof(int) || BinaryPrimitives.ReadInt32LittleEndian(content) is not (>= 0 and <= MostBytes and var length)) throw new InvalidDataException("length");
        using var bytes = new FileBytes();
        Compression.Restore(bytes, content[sizeof(int)..], length);
        return ReportedFileReader.Read(bytes.Span);
    }
}
