using System.IO.Compression;
using CcHc.Lint.Documents.Reading;
using CcHc.Lint.Documents;

namespace CcHc.Lint.Rules.Packs.Reading;

/// <summary>The files of a pack, read whole: names from the pack's top with "/", in order of names.</summary>
internal sealed class PackFiles
{
    private readonly SortedDictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    public IEnumerable<string> Names => _files.Keys;

    public byte[]? Find(string name) => _files.GetValueOrDefault(name);

    /// <summary>Reads a folder or a .zip.</summary>
    /// <returns>Null where it can't be read; <paramref name="problem"/> then says why.</returns>
    public static PackFiles? Read(string path, PackLimits limits, out LocalizedText? problem)
    {
        try
        {
            var files = new PackFiles();
            problem = Directory.Exists(path) ? files.ReadFolder(path, limits)
                : !File.Exists(path) ? new LocalizedText("Không tìm thấy gói.", "There is no such pack.")
                : path.EndsWith(".zip", StringComparison.OrdinalIgnoreCase) ? files.ReadZip(path, limits)
                : new LocalizedText("Gói phải là thư mục hoặc tệp .zip.", "A pack is a folder or a .zip file.");
            return problem is null ? files : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException or NotSupportedException or ArgumentException)
        {
            problem = new LocalizedText($"Không đọc được gói ({FileReason.Of(exception).Vi}).", $"The pack cannot be read ({FileReason.Of(exception).En}).");
            return null;
        }
    }

    private LocalizedText? ReadFolder(string path, PackLimits limits)
    {
        long total = 0;

        // A link could lead anywhere: what it points at is no part of the pack.
        var options = new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 4, AttributesToSkip = FileAttributes.ReparsePoint, IgnoreInaccessible = false };
        foreach (var file in Directory.EnumerateFiles(path, "*", options))
        {
            var name = Path.GetRelativePath(path, file).Replace('\\', '/');
            if (name.Split('/').Any(part => part.StartsWith('.'))) continue;
            var length = new FileInfo(file).Length;
            if (TooMuch(name, length, total += length, limits) is { } problem) return problem;
            _files[name] = File.ReadAllBytes(file);
        }

        return null;
    }

    private LocalizedText? ReadZip(string path, PackLimits limits)
    {
        using var archive = ZipFile.OpenRead(path);
        long total = 0;
        foreach (var entry in archive.Entries)
        {
            var name = entry.FullName.Replace('\\', '/');
            if (name.EndsWith('/')) continue;
            if (name.StartsWith('/') || name.Contains(':', StringComparison.Ordinal) || name.Split('/').Any(part => part is ".." or "." or ""))
                return new LocalizedText($"Tên “{name}” trong tệp zip dẫn ra ngoài gói.", $"The name “{name}” in the zip leads out of the pack.");
            if (_files.ContainsKey(name)) return new LocalizedText($"“{name}” có hai lần trong tệp zip.", $"“{name}” is twice in the zip.");
            if (TooMuch(name, entry.Length, total += entry.Length, limits) is { } problem) return problem;
            if (ReadEntry(entry, limits) is not { } bytes) return TooMuch(name, long.MaxValue, total, limits);
            _files[name] = bytes;
        }

        return null;
    }

    // The length that an archive states may be a lie.
    private static byte[]? ReadEntry(ZipArchiveEntry entry, PackLimits limits)
    {
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        var buffer = new byte[16 * 1024];
        for (int read; (read = stream.Read(buffer, 0, buffer.Length)) > 0;)
        {
            bytes.Write(buffer, 0, read);
            if (bytes.Length > limits.MaxFileBytes) return null;
        }

        return bytes.ToArray();
    }

    private LocalizedText? TooMuch(string name, long length, long total, PackLimits limits)
    {
        if (length > limits.MaxFileBytes)
            return new LocalizedText($"“{name}” lớn hơn {limits.MaxFileBytes} byte.", $"“{name}” is larger than {limits.MaxFileBytes} bytes.");
        if (_files.Count >= limits.MaxFiles) return new LocalizedText($"Gói có hơn {limits.MaxFiles} tệp.", $"The pack has more than {limits.MaxFiles} files.");
        return total > limits.MaxBytes ? new LocalizedText($"Gói lớn hơn {limits.MaxBytes} byte.", $"The pack is larger than {limits.MaxBytes} bytes.") : null;
    }
}
