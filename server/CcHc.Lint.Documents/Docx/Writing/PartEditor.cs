using System.Text;
using System.Xml;

namespace CcHc.Lint.Documents.Docx.Writing;

/// <summary>Collects changes of the paragraphs of one part and writes it with everything else as it was.</summary>
internal sealed class PartEditor
{
    private readonly PartText _part;
    private readonly WordNames _names;
    private readonly ParagraphIndex _index;
    private readonly Dictionary<RunModel, RunRewriter> _runs = [];
    private readonly Dictionary<ParagraphModel, string> _atStarts = [];
    private readonly List<Change> _changes = [];

    /// <exception cref="XmlException">The part is damaged: where its pieces stand would be a guess.</exception>
    /// <exception cref="InvalidDataException">The part does not declare its namespace at its root, or is no text.</exception>
    public PartEditor(byte[] bytes, HashSet<int> paragraphs)
    {
        EnsureWellFormed(bytes);
        _part = PartText.Decode(bytes);
        _names = WordNames.Of(_part.Text) ?? throw new InvalidDataException("The root element does not declare WordprocessingML.");
        _index = new ParagraphIndex(_part.Text, _names, paragraphs);
    }

    public WordNames Names => _names;

    public int HighestId => _index.HighestId;

    /// <summary>The id of the note that a paragraph asked for belongs to; null where the part holds no notes.</summary>
    public string? NoteOf(int paragraph) => _index.NoteIds.GetValueOrDefault(paragraph) is { Length: > 0 } id ? id : null;

    /// <summary>Paragraph and run of the first reference to a note; null where there is none.</summary>
    /// <param name="kind">"footnoteReference" or "endnoteReference".</param>
    /// <param name="id">The note's id.</param>
    public (int Paragraph, int Run)? ReferenceTo(string kind, string id) => _index.NoteReferences.TryGetValue($"{kind} {id}", out var place) ? place : null;

    public string Xml => _part.Text;

    /// <summary>The run of a paragraph; null where the part holds none there.</summary>
    public RunModel? RunAt(int paragraph, int run) =>
        _index.Paragraphs.TryGetValue(paragraph, out var model) && run >= 0 && run < model.Runs.Count ? model.Runs[run] : null;

    public ParagraphModel? ParagraphAt(int paragraph) => _index.Paragraphs.GetValueOrDefault(paragraph);

    public RunRewriter Rewriter(RunModel run)
    {
        if (!_runs.TryGetValue(run, out var rewriter)) _runs[run] = rewriter = new RunRewriter(_part.Text, _names, run, Copy);
        return rewriter;
    }

    /// <summary>Inserts XML where the first run of a paragraph may stand.</summary>
    public void InsertAtStart(ParagraphModel paragraph, string xml)
    {
        _atStarts[paragraph] = _atStarts.GetValueOrDefault(paragraph) + xml;
    }

    /// <summary>The bytes of the part with all changes.</summary>
    public byte[] Write()
    {
        foreach (var (run, rewriter) in _runs) _changes.Add(new Change(run.Start, run.End, rewriter.Write));
        foreach (var (paragraph, xml) in _atStarts) _changes.Add(ChangeOf(paragraph, xml));
        // What holds another comes before it.
        _changes.Sort(static (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.End.CompareTo(a.End));
        return _part.Encode(Copy(0, _part.Text.Length));
    }

    // A stretch of the XML with its changes; those inside of another are made by that one.
    private string Copy(int start, int end)
    {
        var output = new StringBuilder(end - start + 256);
        for (var i = FirstFrom(start); i < _changes.Count && _changes[i].Start < end; i++)
        {
            var change = _changes[i];
            if (change.Start < start || change.End > end) continue;
            output.Append(_part.Text, start, change.Start - start).Append(change.Make());
            start = change.End;
        }

        return output.Append(_part.Text, start, end - start).ToString();
    }

    private int FirstFrom(int start)
    {
        var (low, high) = (0, _changes.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_changes[middle].Start < start) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private Change ChangeOf(ParagraphModel paragraph, string xml)
    {
        if (!paragraph.IsEmptyElement) return new Change(paragraph.ContentStart, paragraph.ContentStart, () => xml);
        var tag = _part.Text[paragraph.Start..paragraph.OpenEnd].TrimEnd('>').TrimEnd('/').TrimEnd();
        return new Change(paragraph.Start, paragraph.OpenEnd, () => $"{tag}>{xml}</{_names["p"]}>");
    }

    private static void EnsureWellFormed(byte[] bytes)
    {
        using var xml = XmlReader.Create(new MemoryStream(bytes, writable: false), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        while (xml.Read())
        {
        }
    }

    private sealed record Change(int Start, int End, Func<string> Make);
}
