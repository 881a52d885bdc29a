using System.Buffers.Binary;
using System.Security.Cryptography;
using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Reading;
using CcHc.Lint.Server.Reports;

namespace CcHc.Lint.Server.Caching;

/// <summary>
/// What was found in documents, kept in files of a folder, one each, named by its key. A file is written under another name
/// and then renamed, and holds its key and a checksum over all of it: one that is cut off, damaged or put there by something
/// else counts as missing and is written anew. Several runs can share a folder; it can be deleted at any time.
/// </summary>
internal sealed class ResultCache(CacheFolder folder) : IResultStore
{
    private const int KeyBytes = 32;
    private const int DayBytes = 4;
    private const int ChecksumBytes = 32;

    // No finding of a document takes this much; a larger file is none of ours.
    private const int MaxEntryBytes = 64 * 1024 * 1024;

    private LocalizedText? _fault;
    private long _written;

    private static ReadOnlySpan<byte> Magic => "CCHCLINT"u8;

    /// <summary>Why entries could not be written, or null.</summary>
    public LocalizedText? Fault => Volatile.Read(ref _fault);

    /// <summary>What was found before, or null where that is not known, or not of this day.</summary>
    public ReportedFile? Find(byte[] key, DateOnly today)
    {
        try
        {
            var path = folder.PathOf(key);
            using var file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var length = RandomAccess.GetLength(file);
            if (length > MaxEntryBytes) return null;
            var bytes = new byte[length];
            var read = 0;
            for (int more; read < bytes.Length && (more = RandomAccess.Read(file, bytes.AsSpan(read), read)) > 0;) read += more;
            return Open(bytes.AsSpan(0, read), key, today);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return null;
        }
    }

    /// <summary>Keeps what was found. Where that fails the run goes on without; <see cref="Fault"/> then says why.</summary>
    /// <param name="day">The day that the findings hold for; null where they hold on every day.</param>
    public void Add(byte[] key, ReportedFile file, DateOnly? day)
    {
        if (Fault is not null) return;
        try
        {
            var entry = Close(ReportedFileWriter.Write(file), key, day);
            if (entry.Length > MaxEntryBytes) return;
            folder.Write(key, entry);
            Interlocked.Add(ref _written, entry.Length);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Volatile.Write(ref _fault, FileReason.Of(exception));
        }
    }

    /// <summary>Called at the end of a run: makes room where the folder has grown too large.</summary>
    public void Finish()
    {
        if (_written > 0) folder.MakeRoom(_written);
    }

    // Magic, day (0 for every day), key, checksum over these and what follows, findings.
    private static byte[] Close(byte[] findings, byte[] key, DateOnly? day)
    {
        var entry = new byte[Magic.Length + DayBytes + KeyBytes + ChecksumBytes + findings.Length];
        Magic.CopyTo(entry);
        BinaryPrimitives.WriteInt32LittleEndian(entry.AsSpan(Magic.Length), day is { } known ? known.DayNumber + 1 : 0);
        key.CopyTo(entry, Magic.Length + DayBytes);
        findings.CopyTo(entry, entry.Length - findings.Length);
        Checksum(entry).CopyTo(entry, Magic.Length + DayBytes + KeyBytes);
        return entry;
    }

    private static ReportedFile? Open(Span<byte> entry, byte[] key, DateOnly today)
    {
        const int Head = DayBytes + KeyBytes + ChecksumBytes;
        if (entry.Length < Magic.Length + Head || !entry.StartsWith(Magic)) return null;
        var day = BinaryPrimitives.ReadInt32LittleEndian(entry[Magic.Length..]);
        if (!entry.Slice(Magic.Length + DayBytes, KeyBytes).SequenceEqual(key)) return null;
        var stated = entry.Slice(Magic.Length + DayBytes + KeyBytes, ChecksumBytes);
        var checksum = stated.ToArray();
        stated.Clear();
        if (!Checksum(entry).AsSpan().SequenceEqual(checksum)) return null;
        if (day != 0 && day != today.DayNumber + 1) return null;
        return ReportedFileReader.Read(entry[(Magic.Length + Head)..]);
    }

    // The place of the checksum itself counts as zeros.
    private static byte[] Checksum(ReadOnlySpan<byte> entry) => SHA256.HashData(entry);
}
