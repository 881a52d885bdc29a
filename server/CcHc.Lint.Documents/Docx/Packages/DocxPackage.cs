using System.IO.Compression;
using System.Xml;
using CcHc.Lint.Documents.Reading;

namespace CcHc.Lint.Documents.Docx.Packages;

/// <summary>
/// The parts of a Word file. Reads with <see cref="ZipArchive"/> and a streaming <see cref="XmlReader"/>: an object tree of
/// the Open XML SDK costs three times as much from cold. External targets are never followed.
/// </summary>
internal sealed class DocxPackage : IDisposable
{
    private const string MainType = "/officeDocument";

    private readonly ZipArchive _archive;
    private readonly ReadLimits _limits;

    // Names of parts do not differ by case (ISO/IEC 29500-2).
    private readonly Dictionary<string, ZipArchiveEntry> _entries;

    private DocxPackage(ZipArchive archive, ReadLimits limits)
    {
        _archive = archive;
        _limits = limits;
        _entries = EntriesOf(archive);
    }

    /// <summary>The parts by name.</summary>
    public static Dictionary<string, ZipArchiveEntry> EntriesOf(ZipArchive archive)
    {
        var entries = new Dictionary<string, ZipArchiveEntry>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in archive.Entries) entries.TryAdd(entry.FullName, entry);
        return entries;
    }

    /// <summary>Name of the part that holds the body, such as "word/document.xml".</summary>
    public string MainPart { get; private set; } = "";

    /// <summary>The package, or null with a problem where it cannot be opened as a Word file.</summary>
    public static DocxPackage? Open(string fileName, byte[] bytes, ReadLimits limits, List<DocumentProblem> problems)
    {
        if (!ZipDirectory.Check(fileName, bytes, limits, problems)) return null;
        DocxPackage? package = null;
        try
        {
            package = new DocxPackage(new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read), limits);
            package.MainPart = package.TargetOf("", MainType) ?? "";
            if (package.MainPart.Length > 0 && package.IsWordDocument()) return package;
            problems.Add(PackageProblems.NoDocument(fileName));
        }
        catch (Exception exception) when (IsDamage(exception))
        {
            problems.Add(PackageProblems.Truncated(fileName));
        }

        package?.Dispose();
        return null;
    }

    /// <summary>True for what reading a damaged archive or part throws.</summary>
    public static bool IsDamage(Exception exception) =>
        exception is InvalidDataException or IOException or XmlException or NotSupportedException or ArgumentException or OverflowException or IndexOutOfRangeException;

    /// <summary>The bytes of a part, unpacked as they are read; null where there is no such part.</summary>
    public Stream? OpenPart(string name) =>
        _entries.TryGetValue(name, out var entry) ? new LimitedStream(entry.Open(), name, _limits.MaxPartBytes) : null;

    /// <summary>The part that a part points at by a relationship of a type (its last step, such as "/styles"), or null.</summary>
    public string? TargetOf(string part, string type)
    {
        foreach (var relationship in RelationshipsOf(part))
        {
            if (relationship.Type.EndsWith(type, StringComparison.Ordinal)) return relationship.Target;
        }

        return null;
    }

    /// <summary>What a part points at inside the package, in the order of its file.</summary>
    public List<PartRelationship> RelationshipsOf(string part)
    {
        var found = new List<PartRelationship>();
        var slash = part.LastIndexOf('/');
        using var stream = OpenPart($"{part[..(slash + 1)]}_rels/{part[(slash + 1)..]}.rels");
        if (stream is null) return found;
        using var xml = WordXml.Open(stream, _limits);
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "Relationship" || xml.GetAttribute("TargetMode") == "External") continue;
            if (xml.GetAttribute("Target") is { } target)
                found.Add(new PartRelationship(xml.GetAttribute("Id") ?? "", xml.GetAttribute("Type") ?? "", Resolve(part[..(slash + 1)], target)));
        }

        return found;
    }

    public void Dispose() => _archive.Dispose();

    // A workbook has an "officeDocument" as well: only the root element tells.
    private bool IsWordDocument()
    {
        using var stream = OpenPart(MainPart);
        if (stream is null) return false;
        using var xml = WordXml.Open(stream, _limits);
        try
        {
            return xml.MoveToContent() != XmlNodeType.Element || (WordXml.IsWord(xml) && xml.LocalName == "document");
        }
        catch (XmlException)
        {
            // Damage is told where the part is read.
            return true;
        }
    }

    /// <summary>The name of a part that a relationship points at, from the folder of the part that holds it.</summary>
    public static string Resolve(string folder, string target)
    {
        if (target.StartsWith('/')) return target[1..];
        while (target.StartsWith("../", StringComparison.Ordinal))
        {
            target = target[3..];
            folder = folder.Length > 1 ? folder[..(folder.LastIndexOf('/', folder.Length - 2) + 1)] : "";
        }

        return folder + target;
    }
}

/// <param name="Type">The relationship's type as an address; only its end matters.</param>
/// <param name="Target">Name of a part of the same package.</param>
internal sealed record PartRelationship(string Id, string Type, string Target);
