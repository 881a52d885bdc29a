using System.Buffers.Binary;
using System.Text;
using CcHc.Lint.Server.Reports;

namespace CcHc.Lint.Server.Caching;

/// <summary>
/// What a document came to in reports, as it is kept beside its findings: what is counted of it, and its bytes in some
/// reports, the latest first, each with its name and compressed.
/// </summary>
internal static class KeptRenderings
{
    /// <summary>How many reports one document is kept in.</summary>
    public const int Most = 4;

    // What is larger in a report is made anew each time.
    private const int MostBytes = 64 * 1024 * 1024;

    private const int CountsBytes = 4 * sizeof(int);

    /// <param name="names">Of the reports, as <see cref="ReportSet.NamesFor"/> gives them; no more than <see cref="Most"/>.</param>
    /// <param name="file">A document that was checked without problems: of others nothing is kept.</param>
    /// <param name="before">What was kept so far, or nothing.</param>
    public static void Write(FileBytes target, IReadOnlyList<string> names, RenderedFile file, ReadOnlySpan<byte> before)
    {
        target.Add(file.Counts.Errors);
        target.Add(file.Counts.Warnings);
        target.Add(file.Counts.Infos);
        target.Add(file.Counts.Suppressed);
        for (var i = 0; i < names.Count; i++)
        {
            if (file.Reports[i]!.Span is { Length: <= MostBytes } bytes) Add(target, Encoding.UTF8.GetBytes(names[i]), bytes);
        }

        if (before.IsEmpty) return;
        var count = names.Count;
        var sections = new Sections(before);
        while (count < Most && sections.Next())
        {
            if (IsAmong(names, sections.Name)) continue;
            target.Add(sections.Whole);
            count++;
        }
    }

    /// <returns>Null where not all of these reports are kept.</returns>
    /// <exception cref="InvalidDataException">The bytes are something else.</exception>
    public static RenderedFile? Read(ReadOnlySpan<byte> content, IReadOnlyList<string> names)
    {
        if (content.Length < CountsBytes) return content.IsEmpty ? null : throw new InvalidDataException("counts");
        var reports = new RenderedBytes?[names.Count];
        var counts = new FileCounts
        {
            IsChecked = true,
            Errors = BinaryPrimitives.ReadInt32LittleEndian(content),
            Warnings = BinaryPrimitives.ReadInt32LittleEndian(content[sizeof(int)..]),
            Infos = BinaryPrimitives.ReadInt32LittleEndian(content[(2 * sizeof(int))..]),
            Suppressed = BinaryPrimitives.ReadInt32LittleEndian(content[(3 * sizeof(int))..]),
        };
        var file = new RenderedFile(counts, reports);
        for (var i = 0; i < reports.Length; i++)
        {
            reports[i] = Find(content, Encoding.UTF8.GetBytes(names[i]));
            if (reports[i] is not null) continue;
            file.Dispose();
            return null;
        }

        return file;
    }

    private static void Add(FileBytes target, ReadOnlySpan<byte> name, ReadOnlySpan<byte> bytes)
    {
        using var packed = new FileBytes();
        var length = Compression.Add(packed, bytes);
        target.Add(name.Length);
        target.Add(bytes.Length);
        target.Add(length);
        target.Add(name);
        target.Add(packed.Span);
    }

    private static RenderedBytes? Find(ReadOnlySpan<byte> content, ReadOnlySpan<byte> name)
    {
        var sections = new Sections(content);
        while (sections.Next())
        {
            if (!sections.Name.SequenceEqual(name)) continue;
            var bytes = new RenderedBytes();
            Compression.Restore(bytes, sections.Packed, sections.Length);
            return bytes;
        }

        return null;
    }

    private static bool IsAmong(IReadOnlyList<string> names, ReadOnlySpan<byte> name)
    {
        foreach (var other in names)
        {
            if (name.SequenceEqual(Encoding.UTF8.GetBytes(other))) return true;
        }

        return false;
    }

    /// <summary>Goes from report to report: lengths of the name, of the bytes and of the compressed bytes, the name, the compressed bytes.</summary>
    private ref struct Sections(ReadOnlySpan<byte> content)
    {
        private const int HeadBytes = 3 * sizeof(int);

        private ReadOnlySpan<byte> _rest = content[CountsBytes..];

        public ReadOnlySpan<byte> Whole { get; private set; }

        public ReadOnlySpan<byte> Name { get; private set; }

        public ReadOnlySpan<byte> Packed { get; private set; }

        /// <summary>Of the bytes before they were compressed.</summary>
        public int Length { get; private set; }

        public bool Next()
        {
            if (_rest.IsEmpty) return false;
            if (_rest.Length < HeadBytes) throw new InvalidDataException("end");
            var name = BinaryPrimitives.ReadInt32LittleEndian(_rest);
            Length = BinaryPrimitives.ReadInt32LittleEndian(_rest[sizeof(int)..]);
            var packed = BinaryPrimitives.ReadInt32LittleEndian(_rest[(2 * sizeof(int))..]);
            if (name < 0 || packed < 0 || Length is < 0 or > MostBytes || (long)name + packed > _rest.Length - HeadBytes) throw new InvalidDataException("length");
            Whole = _rest[..(HeadBytes + name + packed)];
            Name = Whole.Slice(HeadBytes, name);
            Packed = Whole[(HeadBytes + name)..];
            _rest = _rest[Whole.Length..];
            return true;
        }
    }
}
