using System.Security.Cryptography;

namespace CcHc.Lint.Server.Caching;

/// <summary>The folder of a cache: "0a/0a1b….entry" for each entry, and nothing else is ever touched.</summary>
/// <param name="path">Full path; the folder need not exist.</param>
internal sealed class CacheFolder(string path)
{
    /// <summary>What all entries together may take, in bytes; beyond it the oldest go.</summary>
    public const long MaxBytes = 256L * 1024 * 1024;

    private const string Ending = ".entry";
    private const string TemporaryEnding = ".tmp";
    private const int NameLength = 64;

    // To list a folder takes longer than to check a plan: it is done when a run wrote much, or now and then.
    private const long MuchWritten = MaxBytes / 32;
    private const int OneRunOf = 32;

    // But for the first, one fails only if the folder is deleted right after it was made.
    private const int MostAttempts = 8;

    // A file that is still being written is younger than this.
    private static readonly TimeSpan LeftBehind = TimeSpan.FromHours(1);

    public string Path => path;

    /// <summary>The system's folder for caches with "cchc-lint" in it; null where there is none.</summary>
    public static string? OfUser()
    {
        var home = Environment.GetEnvironmentVariable("HOME");
        var root = OperatingSystem.IsWindows() ? Environment.GetEnvironmentVariable("LOCALAPPDATA")
            : Environment.GetEnvironmentVariable("XDG_CACHE_HOME") is { Length: > 0 } given && System.IO.Path.IsPathRooted(given) ? given
            : string.IsNullOrEmpty(home) ? null
            : OperatingSystem.IsMacOS() ? System.IO.Path.Combine(home, "Library", "Caches") : System.IO.Path.Combine(home, ".cache");
        return string.IsNullOrEmpty(root) ? null : System.IO.Path.Combine(root, "cchc-lint");
    }

    public string PathOf(byte[] key)
    {
        var name = Convert.ToHexStringLower(key);
        return System.IO.Path.Combine(path, name[..2], name + Ending);
    }

    /// <summary>Puts an entry there whole, in place of one that is there.</summary>
    public void Write(byte[] key, ReadOnlySpan<byte> entry)
    {
        var target = PathOf(key);
        var temporary = $"{target[..^Ending.Length]}.{RandomNumberGenerator.GetHexString(8, lowercase: true)}{TemporaryEnding}";
        try
        {
            WriteNew(temporary, entry);
            Put(temporary, target);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Delete(temporary);

            // On Windows a file that another run reads can't be replaced: it holds the same.
            if (!File.Exists(target)) throw;
        }
    }

    /// <summary>Removes the oldest entries beyond <see cref="MaxBytes"/>, where the folder is likely to hold more.</summary>
    /// <param name="written">Bytes that this run added.</param>
    public void MakeRoom(long written)
    {
        if (written >= MuchWritten || RandomNumberGenerator.GetInt32(OneRunOf) == 0) Shrink(MaxBytes);
    }

    /// <summary>Removes the oldest entries until the rest takes no more than <paramref name="limit"/> bytes, and what killed runs left behind.</summary>
    /// <returns>How many entries were removed.</returns>
    public int Shrink(long limit)
    {
        var entries = Entries(out var leftBehind);
        foreach (var file in leftBehind) Delete(file.FullName);
        entries.Sort(static (a, b) => b.LastWriteTimeUtc.CompareTo(a.LastWriteTimeUtc));
        var (total, removed) = (0L, 0);
        foreach (var entry in entries)
        {
            total += entry.Length;
            if (total > limit && Delete(entry.FullName)) removed++;
        }

        return removed;
    }

    /// <summary>How many entries there are, and what they take.</summary>
    public (int Count, long Bytes) Measure()
    {
        var entries = Entries(out _);
        return (entries.Count, entries.Sum(entry => entry.Length));
    }

    private List<FileInfo> Entries(out List<FileInfo> leftBehind)
    {
        var entries = new List<FileInfo>();
        leftBehind = [];
        var old = DateTime.UtcNow - LeftBehind;
        try
        {
            foreach (var folder in new DirectoryInfo(path).EnumerateDirectories())
            {
                if (folder.Name.Length != 2 || !IsHexadecimal(folder.Name)) continue;
                foreach (var file in folder.EnumerateFiles())
                {
                    var name = file.Name;
                    if (name.Length < NameLength || !IsHexadecimal(name.AsSpan(0, NameLength)) || !name.StartsWith(folder.Name, StringComparison.Ordinal)) continue;
                    if (name.AsSpan(NameLength) is Ending) entries.Add(file);
                    else if (name.EndsWith(TemporaryEnding, StringComparison.Ordinal) && file.LastWriteTimeUtc < old) leftBehind.Add(file);
                }
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Not there, or removed at this moment: what was seen is what there is.
        }

        return entries;
    }

    private static bool IsHexadecimal(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiHexDigitLower(c) && !char.IsAsciiDigit(c)) return false;
        }

        return true;
    }

    // What stands in drafts is for their owner alone.
    private static void Create(string folder)
    {
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(folder);
        else Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    // Its folder is made when it is missing, and again when somebody deletes the cache at this moment.
    private static void WriteNew(string file, ReadOnlySpan<byte> entry)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, BufferSize = 0 };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        for (var attempt = 1; ; attempt++)
        {
            if (attempt > 1 && !TryCreate(System.IO.Path.GetDirectoryName(file)!, attempt)) continue;
            try
            {
                using var stream = new FileStream(file, options);
                stream.Write(entry);
                return;
            }
            catch (Exception exception) when (IsMissing(exception) && attempt < MostAttempts)
            {
                // Once more, with the folder.
            }
        }
    }

    // A folder that is deleted between two looks of the system fails in ways of its own ("already exists"); what fails for good throws in the last attempt.
    private static bool TryCreate(string folder, int attempt)
    {
        try
        {
            Create(folder);
            return true;
        }
        catch (IOException) when (attempt < MostAttempts)
        {
            return false;
        }
    }

    private static void Put(string temporary, string target)
    {
        try
        {
            File.Move(temporary, target, overwrite: true);
        }
        catch (Exception exception) when (IsMissing(exception))
        {
            // The cache is being deleted: this entry is gone as the others are.
        }
    }

    // Where another thread makes the folder between the two looks that the system takes, the file is what it says is missing.
    private static bool IsMissing(Exception exception) => exception is DirectoryNotFoundException or FileNotFoundException;

    private static bool Delete(string file)
    {
        try
        {
            File.Delete(file);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Another run holds it; it goes the next time.
            return false;
        }
    }
}
