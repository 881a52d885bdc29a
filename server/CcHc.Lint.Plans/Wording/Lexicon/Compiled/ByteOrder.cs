using System.Runtime.CompilerServices;

namespace CcHc.Lint.Plans.Wording.Lexicon.Compiled;

/// <summary>Compiled files have the lowest byte first, whatever the machine.</summary>
internal static class ByteOrder
{
    /// <summary>Turns values from the order of the machine into that of the file, or back.</summary>
    public static void Swap<T>(Span<byte> values)
        where T : unmanaged
    {
        if (BitConverter.IsLittleEndian) return;
        var size = Unsafe.SizeOf<T>();
        for (var at = 0; at < values.Length; at += size) values.Slice(at, size).Reverse();
    }
}
