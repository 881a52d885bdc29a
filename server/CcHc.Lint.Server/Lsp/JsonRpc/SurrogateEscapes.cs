using System.Globalization;

namespace CcHc.Lint.Server.Lsp.JsonRpc;

/// <summary>
/// Halves of surrogate pairs, escaped in JSON ("\ud83d"), without the other half. An editor's text can hold them, though no
/// file can; System.Text.Json reads no text that has one.
/// </summary>
internal static class SurrogateEscapes
{
    private const int Length = 6;

    /// <summary>Puts the replacement character in the place of each, which is one UTF-16 unit too: places in the text stay.</summary>
    public static void ReplaceLone(Span<byte> json)
    {
        for (var at = json.IndexOf((byte)'\\'); at >= 0;)
        {
            var next = at + 2;
            if (UnitAt(json, at) is { } unit)
            {
                next = at + Length;
                if (char.IsHighSurrogate(unit) && UnitAt(json, next) is { } other && char.IsLowSurrogate(other)) next += Length;
                else if (char.IsSurrogate(unit)) "fffd"u8.CopyTo(json[(at + 2)..]);
            }

            if (next >= json.Length) return;
            var further = json[next..].IndexOf((byte)'\\');
            at = further < 0 ? -1 : next + further;
        }
    }

    /// <summary>What an escape stands for; null where none stands there.</summary>
    private static char? UnitAt(ReadOnlySpan<byte> json, int at) =>
        at + Length <= json.Length && json[at] == '\\' && json[at + 1] == 'u'
        && ushort.TryParse(json.Slice(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit) ? (char)unit : null;
}
