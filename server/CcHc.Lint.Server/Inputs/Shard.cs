using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CcHc.Lint.Documents;
using CcHc.Lint.Server.Cli;

namespace CcHc.Lint.Server.Inputs;

/// <summary>
/// One of several parts that a batch is divided into. Which part a file belongs to follows from its path alone, so that it
/// stays there whatever other files come and go.
/// </summary>
/// <param name="Index">1-based.</param>
internal sealed record Shard(int Index, int Count)
{
    private const int Most = 100_000;

    /// <summary>Reads "2/8"; null where nothing is given.</summary>
    /// <exception cref="UsageException">It is no such fraction.</exception>
    public static Shard? Parse(string? value)
    {
        if (value is null) return null;
        var parts = value.Split('/');
        if (parts.Length == 2 && IsNumber(parts[0], out var index) && IsNumber(parts[1], out var count) && index >= 1 && index <= count && count <= Most)
            return new Shard(index, count);
        throw new UsageException(new LocalizedText(
            $"--shard cần dạng I/N với 1 ≤ I ≤ N ≤ {Most}, ví dụ 2/8; “{value}” không đúng.",
            $"--shard wants I/N with 1 ≤ I ≤ N ≤ {Most}, such as 2/8; not “{value}”."));
    }

    /// <summary>True where this part has the file.</summary>
    /// <param name="path">As shown in reports.</param>
    public bool Holds(string path) =>
        BinaryPrimitives.ReadUInt64LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(path.Replace('\\', '/')))) % (ulong)Count == (ulong)(Index - 1);

    private static bool IsNumber(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
