using System.IO.Compression;
using System.Text;
using CcHc.Lint.Documents.Docx.Packages;

namespace CcHc.Lint.Documents.Docx.Writing;

/// <summary>A copy of a Word file in the making: parts that are not replaced keep their bytes and their order.</summary>
internal sealed class PackageCopy : IDisposable
{
    private const int WellPacked = 60;
    private const string TypesPart = "[Content_Types].xml";

    private readonly ZipArchive _original;
    private readonly Dictionary<string, ZipArchiveEntry> _entries;
    private readonly Dictionary<string, byte[]> _changed = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _added = [];

    public PackageCopy(byte[] original)
    {
        _original = new ZipArchive(new MemoryStream(original, writable: false), ZipArchiveMode.Read);
        _entries = DocxPackage.EntriesOf(_original);
    }

    public bool Contains(string part) => _changed.ContainsKey(part) || _entries.ContainsKey(part);

    public byte[] Read(string part)
    {
        if (_changed.TryGetValue(part, out var bytes)) return bytes;
        using var stream = (_entries.GetValueOrDefault(part) ?? throw new InvalidDataException($"{part} is missing.")).Open();
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }

    public void Replace(string part, byte[] bytes)
    {
        if (!Contains(part)) _added.Add(part);
        _changed[part] = bytes;
    }

    /// <summary>Adds a part with its content type and a relationship from another part.</summary>
    public void Add(string part, string contentType, string from, string relationshipType, string xml)
    {
        Replace(part, Encoding.UTF8.GetBytes(xml));
        AppendTo(TypesPart, name => $"<{name}Override PartName=\"/{part}\" ContentType=\"{contentType}\"/>");
        var slash = from.LastIndexOf('/');
        var relations = $"{from[..(slash + 1)]}_rels/{from[(slash + 1)..]}.rels";
        if (!Contains(relations))
            Replace(relations, "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"></Relationships>"u8.ToArray());
        var existing = PartText.Decode(Read(relations)).Text;
        var id = 1;
        while (existing.Contains($"\"rIdCcHc{id}\"", StringComparison.Ordinal)) id++;
        AppendTo(relations, name => $"<{name}Relationship Id=\"rIdCcHc{id}\" Type=\"{relationshipType}\" Target=\"/{part}\"/>");
    }

    /// <summary>Puts XML before the end of a part's root element. <paramref name="make"/> gets the root's prefix with its colon.</summary>
    public void AppendTo(string part, Func<string, string> make)
    {
        var text = PartText.Decode(Read(part));
        var scanner = new XmlScanner(text.Text);
        XmlToken? root = null, last = null;
        while (scanner.TryNext(out var token))
        {
            if (root is null && token.Kind is XmlTokenKind.Start or XmlTokenKind.Empty) root = token;
            if (token.Kind is XmlTokenKind.End or XmlTokenKind.Empty) last = token;
        }

        if (root is not { } first || last is not { } end) throw new InvalidDataException($"{part} has no root element.");
        var xml = make(first.Name[..(first.Name.IndexOf(':', StringComparison.Ordinal) + 1)]);
        var changed = first.Kind == XmlTokenKind.Empty
            ? $"{text.Text[..first.Start]}{text.Text[first.Start..first.End].TrimEnd('>').TrimEnd('/')}>{xml}</{first.Name}>{text.Text[first.End..]}"
            : text.Text.Insert(end.Start, xml);
        Replace(part, text.Encode(changed));
    }

    /// <summary>Writes the copy.</summary>
    public void WriteTo(Stream output)
    {
        using var archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var entry in _original.Entries)
        {
            // What packs this well would look like a decompression bomb when packed still better.
            var isFiller = entry.CompressedLength * WellPacked < entry.Length;
            var copy = archive.CreateEntry(entry.FullName, isFiller ? CompressionLevel.NoCompression : CompressionLevel.Optimal);
            copy.LastWriteTime = entry.LastWriteTime;
            using var target = copy.Open();
            if (_changed.TryGetValue(entry.FullName, out var bytes))
            {
                target.Write(bytes);
                continue;
            }

            using var source = new LimitedStream(entry.Open(), entry.FullName, entry.Length);
            source.CopyTo(target);
        }

        foreach (var part in _added)
        {
            var entry = archive.CreateEntry(part, CompressionLevel.Optimal);
            // A fixed day, so that the same findings give the same file.
            entry.LastWriteTime = new DateTimeOffset(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
            using var target = entry.Open();
            target.Write(_changed[part]);
        }
    }

    public void Dispose() => _original.Dispose();
}
