using System.Buffers.Binary;
using System.Text;
using CcHc.Lint.Documents.Reading;

namespace CcHc.Lint.Documents.Docx.Packages;

/// <summary>
/// Looks through the central directory of a ZIP archive before anything is unpacked: what breaks a limit, is encrypted or
/// ambiguous is named. Sizes are those that the archive claims; <see cref="LimitedStream"/> holds it to them.
/// </summary>
internal static class ZipDirectory
{
    private const int EndLength = 22;
    private const int MaxComment = ushort.MaxValue;
    private const int HeaderLength = 46;
    private const uint EndSignature = 0x06054B50;
    private const uint Zip64LocatorSignature = 0x07064B50;
    private const uint Zip64EndSignature = 0x06064B50;
    private const uint HeaderSignature = 0x02014B50;

    // Small parts may be squeezed to nearly nothing; only large ones can fill a memory.
    private const long SmallPart = 1024 * 1024;

    /// <summary>False where the archive must not be opened; problems are added in either case.</summary>
    public static bool Check(string fileName, ReadOnlySpan<byte> bytes, ReadLimits limits, List<DocumentProblem> problems)
    {
        var problem = Find(fileName, bytes, limits, problems);
        if (problem is not null) problems.Add(problem);
        return problem is null;
    }

    private static DocumentProblem? Find(string fileName, ReadOnlySpan<byte> bytes, ReadLimits limits, List<DocumentProblem> problems)
    {
        if (!StartsAsZip(bytes)) return PackageProblems.NotZip(fileName, bytes);
        if (!TryFindDirectory(bytes, out var at)) return PackageProblems.Truncated(fileName);
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var total = 0L;
        while (at + HeaderLength <= bytes.Length && Read32(bytes, at) == HeaderSignature)
        {
            var header = bytes[at..];
            int nameLength = Read16(header, 28), extraLength = Read16(header, 30), commentLength = Read16(header, 32);
            var length = HeaderLength + nameLength + extraLength + commentLength;
            if (length > header.Length) return PackageProblems.Truncated(fileName);
            if (names.Count >= limits.MaxPackageEntries) return PackageProblems.TooManyEntries(fileName, limits.MaxPackageEntries);
            var name = Encoding.UTF8.GetString(header.Slice(HeaderLength, nameLength));
            if ((Read16(header, 8) & 1) != 0) return PackageProblems.EncryptedEntry(fileName, name);
            if (!names.Add(name.Replace('\\', '/'))) return PackageProblems.DuplicateEntry(fileName, name);
            if (IsOutside(name)) problems.Add(PackageProblems.UnsafeEntry(fileName, name));
            var size = SizeOf(header, nameLength, extraLength);
            if (size > limits.MaxPartBytes) return PackageProblems.PartTooLarge(fileName, name, limits.MaxPartBytes);
            if (size > SmallPart && size / limits.MaxCompressionRatio > Read32(header, 20)) return PackageProblems.RatioTooHigh(fileName, name, limits.MaxCompressionRatio);
            total += size;
            if (total > limits.MaxUnpackedBytes) return PackageProblems.ArchiveTooLarge(fileName, limits.MaxUnpackedBytes);
            at += length;
        }

        return names.Count == 0 ? PackageProblems.Truncated(fileName) : null;
    }

    private static bool StartsAsZip(ReadOnlySpan<byte> bytes) => bytes is [(byte)'P', (byte)'K', 3 or 5 or 7, ..];

    private static bool TryFindDirectory(ReadOnlySpan<byte> bytes, out int directory)
    {
        directory = 0;
        for (var end = bytes.Length - EndLength; end >= Math.Max(0, bytes.Length - EndLength - MaxComment); end--)
        {
            if (Read32(bytes, end) != EndSignature) continue;
            long start = Read32(bytes, end + 16);
            if (start == uint.MaxValue && end >= 20 && Read32(bytes, end - 20) == Zip64LocatorSignature)
            {
                var far = (long)BinaryPrimitives.ReadUInt64LittleEndian(bytes[(end - 12)..]);
                if (far < 0 || far + 56 > bytes.Length || Read32(bytes, (int)far) != Zip64EndSignature) return false;
                start = (long)BinaryPrimitives.ReadUInt64LittleEndian(bytes[((int)far + 48)..]);
            }

            if (start < 0 || start > end) return false;
            directory = (int)start;
            return true;
        }

        return false;
    }

    private static long SizeOf(ReadOnlySpan<byte> header, int nameLength, int extraLength)
    {
        var size = Read32(header, 24);
        if (size != uint.MaxValue) return size;
        var extra = header.Slice(HeaderLength + nameLength, extraLength);
        while (extra.Length >= 4)
        {
            int id = Read16(extra, 0), length = Read16(extra, 2);
            if (length + 4 > extra.Length) break;
            if (id == 1 && length >= 8) return Math.Max(0, (long)BinaryPrimitives.ReadUInt64LittleEndian(extra[4..]));
            extra = extra[(4 + length)..];
        }

        return size;
    }

    private static bool IsOutside(string name)
    {
        if (name.Length == 0 || name[0] is '/' or '\\' || name.Contains(':')) return true;
        foreach (var step in name.AsSpan().SplitAny('/', '\\'))
        {
            if (name.AsSpan(step) is "..") return true;
        }

        return false;
    }

    private static int Read16(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes[at..]);

    private static uint Read32(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..]);
}
