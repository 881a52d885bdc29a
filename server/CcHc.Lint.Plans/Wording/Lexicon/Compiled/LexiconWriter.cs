using System.Runtime.InteropServices;

namespace CcHc.Lint.Plans.Wording.Lexicon.Compiled;

/// <summary>
/// Writes the compiled lexicon: rows of numbers as they lie in memory, lowest byte first, each behind its count, so that
/// reading is copying.
/// </summary>
internal sealed class LexiconWriter(Stream stream)
{
    public void Number(int value) => Write([value]);

    /// <typeparam name="T">A whole number or a character.</typeparam>
    public void Row<T>(ReadOnlySpan<T> values)
        where T : unmanaged
    {
        Number(values.Length);
        Write(values);
    }

    public void Text(string text) => Row(text.AsSpan());

    public void Texts(IReadOnlyCollection<string> texts)
    {
        Number(texts.Count);
        foreach (var text in texts) Text(text);
    }

    private void Write<T>(ReadOnlySpan<T> values)
        where T : unmanaged
    {
        var bytes = MemoryMarshal.AsBytes(values).ToArray();
        ByteOrder.Swap<T>(bytes);
        stream.Write(bytes);
    }
}
