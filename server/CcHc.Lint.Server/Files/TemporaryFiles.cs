using System.Buffers;
using System.Security.Cryptography;

namespace CcHc.Lint.Server.Files;

/// <summary>
/// The files that a document is first written to, beside it: ".cchc-lint-0123456789abcdef.tmp". One that a run left behind
/// when it was cut off is told from one in use by its lock.
/// </summary>
internal static class TemporaryFiles
{
    private const string Opening = ".cchc-lint-";
    private const string Ending = ".tmp";
    private const int Digits = 16;

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdef");

    /// <summary>Creates one in a folder; it is locked while it is open.</summary>
    public static FileStream Create(string folder)
    {
        var path = Path.Combine(folder, $"{Opening}{RandomNumberGenerator.GetHexString(Digits, lowercase: true)}{Ending}");
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.Write,
            Share = FileShare.Delete,
            BufferSize = 0,
        };
        // Nobody else may read what is not yet known to be readable by all.
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return new FileStream(path, options);
    }

    /// <summary>Removes those of a folder that nobody holds. What can't be removed stays: it harms nothing.</summary>
    public static void RemoveLeftBehind(string folder)
    {
        try
        {
            foreach (var path in Directory.EnumerateFiles(folder, $"{Opening}*{Ending}"))
            {
                if (IsName(Path.GetFileName(path))) Remove(path);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A folder that cannot be listed is reported when its documents are read.
        }
    }

    public static bool IsName(string name) =>
        name.Length == Opening.Length + Digits + Ending.Length && name.StartsWith(Opening, StringComparison.Ordinal)
        && name.EndsWith(Ending, StringComparison.Ordinal) && name.AsSpan(Opening.Length, Digits).IndexOfAnyExcept(HexDigits) < 0;

    private static void Remove(string path)
    {
        try
        {
            new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose).Dispose();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Another run is writing it.
        }
    }
}
