using System.IO.Compression;
using System.Text;

namespace CcHc.Lint.Fuzz;

/// <summary>Makes damaged or hostile files out of sound ones; the same seed gives the same file.</summary>
internal sealed class Mutator(int seed)
{
    private static readonly string[] Values = ["0", "-1", "2147483647", "99999999999", "", "x", "\uFFFD", "9", "1000000"];

    private static readonly string[] Insertions =
    [
        "<w:tbl><w:tr><w:tc>", "</w:p>", "<w:p>", "</w:tc>", "&#0;", "&amp;", "&x;", "<![CDATA[", "]]>", "<!--", "<w:r><w:t>", "\0", "<!DOCTYPE x [<!ENTITY a \"b\">]>",
        "<w:fldChar w:fldCharType=\"begin\"/>", "<w:fldChar w:fldCharType=\"end\"/>", "<w:vMerge/>", "<w:gridSpan w:val=\"1000000\"/>", "<w:numPr><w:numId w:val=\"1\"/></w:numPr>",
        "<w:rPr><w:del w:id=\"1\"/></w:rPr>", "<mc:AlternateContent>", "<w:txbxContent>", "\u0301\u0323", "\uD83D",
    ];

    // Fixed sequences, for files that can be made again; nothing secret hangs on them.
#pragma warning disable CA5394
    private readonly Random _random = new(seed);

    public byte[] Mutate(IReadOnlyList<byte[]> seeds)
    {
        var bytes = (byte[])seeds[_random.Next(seeds.Count)].Clone();
        return _random.Next(8) switch
        {
            0 => FlipBits(bytes),
            1 => bytes[.._random.Next(bytes.Length)],
            2 => MoveBytes(bytes),
            3 => Rearchive(bytes),
            _ => FlipSome(MutateParts(bytes)),
        };
    }

    private byte[] FlipBits(byte[] bytes)
    {
        for (var i = _random.Next(1, 40); i > 0; i--) bytes[_random.Next(bytes.Length)] ^= (byte)(1 << _random.Next(8));
        return bytes;
    }

    private byte[] FlipSome(byte[] bytes) => _random.Next(10) == 0 ? FlipBits(bytes) : bytes;

    private byte[] MoveBytes(byte[] bytes)
    {
        var (from, length, to) = (_random.Next(bytes.Length), _random.Next(1, 400), _random.Next(bytes.Length));
        var piece = bytes.AsSpan(from, Math.Min(length, bytes.Length - from));
        return _random.Next(2) == 0 ? [.. bytes.AsSpan(0, to), .. piece, .. bytes.AsSpan(to)] : [.. bytes.AsSpan(0, from), .. bytes.AsSpan(from + piece.Length)];
    }

    // Tricks with the archive: parts twice, gone, by other names, nested folders, sizes that lie.
    private byte[] Rearchive(byte[] bytes)
    {
        var written = Rewrite(bytes, (archive, name, content) =>
        {
            switch (_random.Next(7))
            {
                case 0:
                    break;
                case 1:
                    Write(archive, name, content);
                    Write(archive, name, content[..(content.Length / 2)]);
                    break;
                case 2:
                    Write(archive, "../" + name, content);
                    break;
                case 3:
                    Write(archive, name.ToUpperInvariant(), content);
                    break;
                case 4:
                    Write(archive, name, new byte[_random.Next(3_000_000)]);
                    break;
                default:
                    Write(archive, name, content);
                    break;
            }
        });
        for (var at = written.AsSpan().IndexOf("PK\u0001\u0002"u8); at >= 0 && at + 46 < written.Length;)
        {
            if (_random.Next(6) == 0) written[at + _random.Next(8, 46)] = (byte)_random.Next(256);
            var next = written.AsSpan(at + 4).IndexOf("PK\u0001\u0002"u8);
            at = next < 0 ? -1 : at + 4 + next;
        }

        return written;
    }

    private byte[] MutateParts(byte[] bytes) => Rewrite(bytes, (archive, name, content) =>
    {
        var isMain = name == "word/document.xml";
        var changed = _random.Next(isMain ? 10 : 3) == 0 ? content : MutateXml(content, isMain ? _random.Next(1, 5) : 1);
        Write(archive, name, changed);
    });

    private byte[] MutateXml(byte[] content, int times)
    {
        var text = new StringBuilder(Encoding.UTF8.GetString(content));
        for (; times > 0 && text.Length > 10; times--)
        {
            var at = _random.Next(text.Length);
            var length = Math.Min(_random.Next(1, 300), text.Length - at);
            switch (_random.Next(7))
            {
                case 0:
                    text.Remove(at, length);
                    break;
                case 1:
                    text.Insert(_random.Next(text.Length), text.ToString(at, length));
                    break;
                case 2:
                    text[at] = (char)_random.Next(1, 0x3000);
                    break;
                case 3:
                    text.Insert(at, Insertions[_random.Next(Insertions.Length)]);
                    break;
                case 4:
                    ReplaceValue(text, at);
                    break;
                case 5:
                    RepeatElement(text, at);
                    break;
                default:
                    Nest(text, at);
                    break;
            }
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private void ReplaceValue(StringBuilder text, int at)
    {
        var source = text.ToString();
        var start = source.IndexOf("=\"", at, StringComparison.Ordinal);
        var end = start < 0 ? -1 : source.IndexOf('"', start + 2);
        if (end > 0) text.Remove(start + 2, end - start - 2).Insert(start + 2, Values[_random.Next(Values.Length)]);
    }

    // A whole paragraph or cell again, many times: stays well-formed.
    private void RepeatElement(StringBuilder text, int at)
    {
        var source = text.ToString();
        var name = _random.Next(3) switch { 0 => "w:p", 1 => "w:tc", _ => "w:r" };
        var start = source.IndexOf($"<{name}>", at, StringComparison.Ordinal);
        var end = start < 0 ? -1 : source.IndexOf($"</{name}>", start, StringComparison.Ordinal);
        if (end < 0) return;
        var element = source[start..(end + name.Length + 3)];
        for (var i = _random.Next(1, 60); i > 0; i--) text.Insert(start, element);
    }

    private void Nest(StringBuilder text, int at)
    {
        var source = text.ToString();
        var start = source.IndexOf("<w:p>", at, StringComparison.Ordinal);
        if (start < 0) return;
        var depth = _random.Next(1, 120);
        var (open, close) = _random.Next(2) == 0
            ? ("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>")
            : ("<w:p><w:r><w:pict><w:txbxContent>", "</w:txbxContent></w:pict></w:r></w:p>");
        var end = source.IndexOf("</w:p>", start, StringComparison.Ordinal);
        if (end < 0) return;
        text.Insert(end + 6, string.Concat(Enumerable.Repeat(close, depth))).Insert(start, string.Concat(Enumerable.Repeat(open, depth)));
    }
#pragma warning restore CA5394

    private static byte[] Rewrite(byte[] bytes, Action<ZipArchive, string, byte[]> write)
    {
        using var output = new MemoryStream();
        using (var original = new ZipArchive(new MemoryStream(bytes)))
        using (var archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in original.Entries)
            {
                using var stream = entry.Open();
                using var content = new MemoryStream();
                stream.CopyTo(content);
                write(archive, entry.FullName, content.ToArray());
            }
        }

        return output.ToArray();
    }

    private static void Write(ZipArchive archive, string name, byte[] content)
    {
        using var stream = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
        stream.Write(content);
    }
}
