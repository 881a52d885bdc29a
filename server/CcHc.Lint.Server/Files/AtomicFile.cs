using CcHc.Lint.Documents.Reading;
using CcHc.Lint.Documents;

namespace CcHc.Lint.Server.Files;

/// <summary>
/// Replaces the content of a file so that at any moment, whatever happens to the process or the machine, the file is
/// the old one or the new one, whole: the new one is written beside it, flushed to the disk and renamed over it.
/// Permissions are kept, and a link stays a link: the file that it leads to is replaced. Other names of the same file
/// (hard links) keep the old content.
/// </summary>
internal static class AtomicFile
{
    /// <param name="path">As the user gave it.</param>
    /// <param name="expected">What the file held when it was read; another content is not overwritten.</param>
    /// <returns>Null where the file now holds <paramref name="content"/>; else why it is as it was.</returns>
    public static DocumentProblem? Replace(string path, ReadOnlySpan<byte> expected, ReadOnlySpan<byte> content)
    {
        string target;
        try
        {
            target = TargetOf(path);
            if ((File.GetAttributes(target) & FileAttributes.ReadOnly) != 0 || !IsWritableByOwner(target)) return FileProblems.ReadOnly(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return FileProblems.Held(path, FileReason.Of(exception));
        }

        var folder = Path.GetDirectoryName(target)!;
        FileStream temporary;
        try
        {
            temporary = TemporaryFiles.Create(folder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return FileProblems.FolderNotWritable(path, folder, FileReason.Of(exception));
        }

        var isMoved = false;
        try
        {
            if (Fill(temporary, target, content) is { } reason) return FileProblems.DiskFull(path, reason);
            return Swap(temporary, target, path, expected, out isMoved);
        }
        finally
        {
            temporary.Dispose();
            if (!isMoved) Delete(temporary.Name);
        }
    }

    /// <summary>The folder that a file's replacement is written in.</summary>
    public static string? FolderOf(string path)
    {
        try
        {
            return Path.GetDirectoryName(TargetOf(path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    private static string TargetOf(string path)
    {
        var full = Path.GetFullPath(path);
        return new FileInfo(full).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? full;
    }

    // For the administrator every file is writable; a file that its owner locked against writing was meant to stay.
    private static bool IsWritableByOwner(string path) =>
        OperatingSystem.IsWindows() || (File.GetUnixFileMode(path) & (UnixFileMode.UserWrite | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite)) != 0;

    private static LocalizedText? Fill(FileStream temporary, string target, ReadOnlySpan<byte> content)
    {
        try
        {
            temporary.Write(content);
            temporary.Flush(flushToDisk: true);
            if (OperatingSystem.IsWindows()) File.SetAttributes(temporary.Name, File.GetAttributes(target));
            else File.SetUnixFileMode(temporary.SafeFileHandle, File.GetUnixFileMode(target));
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return FileReason.Of(exception);
        }
    }

    // The content is compared as late as can be; between that and the rename only the system stands.
    private static DocumentProblem? Swap(FileStream temporary, string target, string path, ReadOnlySpan<byte> expected, out bool isMoved)
    {
        isMoved = false;
        try
        {
            if (!Holds(target, expected)) return FileProblems.Changed(path);
            File.Move(temporary.Name, target, overwrite: true);
            isMoved = true;
            return null;
        }
        catch (FileNotFoundException)
        {
            return FileProblems.Changed(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return FileProblems.Held(path, FileReason.Of(exception));
        }
    }

    // Opened for writing as well: that shows whether another program holds the file, or it may not be written.
    private static bool Holds(string target, ReadOnlySpan<byte> expected)
    {
        using var file = new FileStream(target, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete, 1);
        if (file.Length != expected.Length) return false;
        var buffer = new byte[64 * 1024];
        while (!expected.IsEmpty)
        {
            var read = file.Read(buffer, 0, Math.Min(buffer.Length, expected.Length));
            if (read == 0 || !expected[..read].SequenceEqual(buffer.AsSpan(0, read))) return false;
            expected = expected[read..];
        }

        return file.ReadByte() < 0;
    }

    private static void Delete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // It has a name that the next run knows and removes.
        }
    }
}
