using System.Xml;
using CcHc.Lint.Documents.Docx.Packages;
using CcHc.Lint.Documents.Docx.Stories;
using CcHc.Lint.Documents.Docx.TextView;

namespace CcHc.Lint.Documents.Docx.Writing;

/// <summary>The parts of a Word file that a copy changes, opened as they are needed.</summary>
internal sealed class CopyMaker : IDisposable
{
    private readonly Dictionary<string, PartEditor> _editors = new(StringComparer.Ordinal);
    private PartEditor? _body;
    private int _nextId;

    private CopyMaker(byte[] original, DocxTextMap map)
    {
        Package = new PackageCopy(original);
        Map = map;
    }

    public PackageCopy Package { get; }

    public DocxTextMap Map { get; }

    /// <summary>Makes a copy; a problem where that cannot be, in which case nothing is written.</summary>
    /// <param name="fileName">Names the file in problems and tells a file with macros.</param>
    /// <param name="original">The bytes that the document was read from.</param>
    /// <param name="document">The document as read from them.</param>
    /// <param name="output">Gets the copy.</param>
    /// <param name="change">Makes the changes; gives the result to return.</param>
    public static DocxWriteResult Make(string fileName, byte[] original, Document document, Stream output, Func<CopyMaker, DocxWriteResult> change)
    {
        if (document.Docx is not { } map) throw new ArgumentException("The document was not read from a Word file.", nameof(document));
        if (Path.GetExtension(fileName).Equals(".docm", StringComparison.OrdinalIgnoreCase)) return new DocxWriteResult(0, [WriteProblems.MacroFile(fileName)]);
        try
        {
            using var copy = new CopyMaker(original, map);
            if (PartText.Decode(copy.Package.Read("[Content_Types].xml")).Text.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase))
                return new DocxWriteResult(0, [WriteProblems.MacroFile(fileName)]);
            var result = change(copy);
            foreach (var (part, editor) in copy._editors) copy.Package.Replace(part, editor.Write());
            copy.Package.WriteTo(output);
            return result;
        }
        catch (Exception exception) when (DocxPackage.IsDamage(exception))
        {
            // Reading has named what is damaged.
            return new DocxWriteResult(0, [WriteProblems.NotWritable(fileName)]);
        }
    }

    /// <summary>Opens the parts of pieces, with the paragraphs that they name.</summary>
    public void Open(IEnumerable<RunPiece> pieces)
    {
        foreach (var part in pieces.GroupBy(Map.PartOf, StringComparer.Ordinal))
        {
            var editor = new PartEditor(Package.Read(part.Key), [.. part.Select(piece => piece.Paragraph)]);
            _editors[part.Key] = editor;
            _nextId = Math.Max(_nextId, editor.HighestId + 1);
        }
    }

    /// <summary>
    /// Where the body refers to the note that a piece stands in: a piece without characters of the run that holds the
    /// reference. The piece itself where it is one of the body; null where nothing refers to its note.
    /// </summary>
    public RunPiece? InBody(RunPiece piece)
    {
        if (Map.PartOf(piece) == Map.MainPart) return piece;
        var notes = new PartEditor(Package.Read(Map.PartOf(piece)), [piece.Paragraph]);
        if (notes.NoteOf(piece.Paragraph) is not { } id) return null;
        _body ??= new PartEditor(Package.Read(Map.MainPart), []);
        var place = _body.ReferenceTo("footnoteReference", id);
        if (Map.PartOf(piece) == TargetOf("/endnotes")) place = _body.ReferenceTo("endnoteReference", id);
        return place is { } found ? new RunPiece { Part = Map.MainIndex, Paragraph = found.Paragraph, Run = found.Run, Offset = 0, RunOffset = 0 } : null;
    }

    public PartEditor EditorOf(RunPiece piece) => _editors[Map.PartOf(piece)];

    /// <summary>An id that no comment, change or bookmark of the opened parts has.</summary>
    public int NextId() => _nextId++;

    public void ReserveIds(int highest) => _nextId = Math.Max(_nextId, highest + 1);

    /// <summary>The part that the body points at by a relationship of a type, or null.</summary>
    public string? TargetOf(string type)
    {
        var slash = Map.MainPart.LastIndexOf('/');
        var relations = $"{Map.MainPart[..(slash + 1)]}_rels/{Map.MainPart[(slash + 1)..]}.rels";
        if (!Package.Contains(relations)) return null;
        using var xml = XmlReader.Create(new MemoryStream(Package.Read(relations)), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "Relationship" || xml.GetAttribute("TargetMode") == "External") continue;
            if (xml.GetAttribute("Type")?.EndsWith(type, StringComparison.Ordinal) == true && xml.GetAttribute("Target") is { } target)
                return DocxPackage.Resolve(Map.MainPart[..(slash + 1)], target);
        }

        return null;
    }

    public void Dispose() => Package.Dispose();
}
