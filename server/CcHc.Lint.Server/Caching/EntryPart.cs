using System.Buffers.Binary;
using System.Security.Cryptography;

namespace CcHc.Lint.Server.Caching;

/// <summary>
/// A part of an entry of the cache, that can be believed without the rest: a checksum over all that follows, its kind, the
/// day that it holds for, the length of its content, the key of its entry, its content.
/// </summary>
internal static class EntryPart
{
    public const int KeyBytes = 32;
    public const int HeadBytes = KindAt + KindBytes + (2 * sizeof(int)) + KeyBytes;

    private const int KindBytes = 8;
    private const int KindAt = 32;
    private const int DayAt = KindAt + KindBytes;
    private const int LengthAt = DayAt + sizeof(int);
    private const int KeyAt = LengthAt + sizeof(int);

    /// <summary>What was found (<see cref="KeptFindings"/>).</summary>
    public static ReadOnlySpan<byte> Findings => "CCHCLINT"u8;

    /// <summary>What that comes to in reports (<see cref="KeptRenderings"/>).</summary>
    public static ReadOnlySpan<byte> Renderings => "CCHCREPO"u8;

    /// <summary>Adds a part to an entry.</summary>
    /// <param name="day">As <see cref="DayOf(DateOnly?)"/> gives it.</param>
    public static void Write(FileBytes entry, ReadOnlySpan<byte> kind, int day, ReadOnlySpan<byte> key, ReadOnlySpan<byte> content)
    {
        var start = entry.Span.Length;
        var part = entry.GetSpan(HeadBytes + content.Length)[..(HeadBytes + content.Length)];
        kind.CopyTo(part[KindAt..]);
        BinaryPrimitives.WriteInt32LittleEndian(part[DayAt..], day);
        BinaryPrimitives.WriteInt32LittleEndian(part[LengthAt..], content.Length);
        key.CopyTo(part[KeyAt..]);
        content.CopyTo(part[HeadBytes..]);
        SHA256.HashData(part[KindAt..], part);
        entry.Advance(part.Length);
    }

    /// <summary>How many bytes a part takes by what its head says, which is not proved yet; 0 where it says nothing sensible.</summary>
    public static int LengthBy(ReadOnlySpan<byte> head, int most) =>
        BinaryPrimitives.ReadInt32LittleEndian(head[LengthAt..]) is var length && length >= 0 && length <= most ? HeadBytes + length : 0;

    /// <summary>True where these bytes are a whole part of this kind and of this entry.</summary>
    public static bool IsWhole(ReadOnlySpan<byte> part, ReadOnlySpan<byte> kind, ReadOnlySpan<byte> key)
    {
        if (part.Length < HeadBytes || !part[KindAt..].StartsWith(kind) || !part[KeyAt..].StartsWith(key)) return false;
        Span<byte> checksum = stackalloc byte[KindAt];
        SHA256.HashData(part[KindAt..], checksum);
        return part.StartsWith(checksum);
    }

    /// <summary>The day of a part as it stands in it: 0 for every day.</summary>
    public static int DayOf(DateOnly? day) => day is { } known ? known.DayNumber + 1 : 0;

    public static int DayOf(ReadOnlySpan<byte> part) => BinaryPrimitives.ReadInt32LittleEndian(part[DayAt..]);
}
