using System.Xml;
using CcHc.Lint.Documents.Docx.Layout;
using CcHc.Lint.Documents.Docx.Packages;

namespace CcHc.Lint.Documents.Docx.Stories;

/// <summary>
/// Reads the paragraphs and tables of one part (body, footnotes, a header) in one pass. What was read before damage is
/// kept: blocks are handed over before they are filled.
/// </summary>
/// <remarks>Every method that reads an element is called on its start tag and leaves the reader on its end tag.</remarks>
internal sealed class StoryReader
{
    private readonly XmlReader _xml;
    private readonly int _part;
    private readonly StoryContext _context;
    private readonly FieldStack _fields = new();
    private readonly RunReader _runs;
    private int _paragraphs = -1;

    public StoryReader(XmlReader xml, int part, StoryContext context)
    {
        _xml = xml;
        _part = part;
        _context = context;
        _runs = new RunReader(xml, context, _fields, ReadBoxes);
    }

    /// <summary>Reads all stories of the part: elements of a name ("body", "footnote", "hdr").</summary>
    /// <param name="name">Local name of the element that holds a story.</param>
    /// <param name="open">Gives the list that a story goes to.</param>
    public void ReadAll(string name, Func<List<DraftBlock>> open)
    {
        while (_xml.Read())
        {
            // Separators of footnotes are stories as well, of a type of their own.
            if (_xml.NodeType == XmlNodeType.Element && WordXml.IsWord(_xml) && _xml.LocalName == name
                && WordXml.Attribute(_xml, "type") is null or "normal") ReadBlocks(open(), inCell: false);
            else if (_xml.NodeType == XmlNodeType.Element && WordXml.IsWord(_xml) && _xml.LocalName == "p") _paragraphs++;
        }
    }

    private void ReadBlocks(List<DraftBlock> target, bool inCell)
    {
        if (_xml.IsEmptyElement) return;
        var depth = Enter();
        while (_xml.Read() && _xml.Depth > depth)
        {
            if (_xml.NodeType == XmlNodeType.Element) ReadBlock(target, inCell);
        }
    }

    private void ReadBlock(List<DraftBlock> target, bool inCell)
    {
        switch (_xml.LocalName)
        {
            case "p" when WordXml.IsWord(_xml):
                ReadParagraph(target, inCell);
                break;
            case "tbl":
                ReadTable(target);
                break;
            case "ins" or "moveTo" when _context.ReadsOriginal:
                Skip();
                break;
            case "del" or "moveFrom" when _context.ReadsOriginal:
            case "sdt" or "sdtContent" or "customXml" or "smartTag" or "ins" or "moveTo":
                ReadBlocks(target, inCell);
                break;
            case "AlternateContent":
                ReadAlternate(() => ReadBlocks(target, inCell));
                break;
            case "sectPr" when WordXml.IsWord(_xml):
                _context.LastSection = SectionProperties.Read(_xml);
                break;
            case "altChunk":
                _context.HasOtherFile = true;
                Skip();
                break;
            default:
                Skip();
                break;
        }
    }

    private void ReadParagraph(List<DraftBlock> target, bool inCell)
    {
        _paragraphs++;
        if (_context.ParagraphsLeft-- <= 0) throw new TooManyParagraphsException();
        if (target.Count == 0 || target[^1] is not DraftParagraph { RunsOn: true } draft) target.Add(draft = new DraftParagraph(_part));
        draft.RunsOn = false;
        draft.OpenParagraph(_paragraphs);
        draft.IsContents |= _fields.IsContents;
        var properties = new ParagraphProperties();
        if (!_xml.IsEmptyElement)
        {
            var depth = Enter();
            while (_xml.Read() && _xml.Depth > depth)
            {
                if (_xml.NodeType != XmlNodeType.Element) continue;
                if (_xml.LocalName == "pPr") properties.Read(_xml);
                else ReadInline(draft, properties, inCell);
            }
        }

        SetLook(draft, properties);
        draft.IsContents |= _fields.IsContents || properties.IsContents;
        draft.RunsOn = _context.ReadsOriginal ? properties.Mark.IsInsertedMark : properties.Mark.IsDeletedMark;
        draft.OutlineLevel = properties.OutlineLevel ?? _context.Styles.OutlineLevel(properties.StyleId);
        if (!draft.RunsOn) draft.Mark = _context.Lists.Next(properties.StyleId, properties.NumberingId, properties.Level);
    }

    private void SetLook(DraftParagraph draft, ParagraphProperties properties)
    {
        draft.Look = properties.Look.Over(_context.Styles.ParagraphsOf(properties.StyleId));
        draft.Section = properties.Section ?? draft.Section;
        draft.FrameAlignment = properties.FrameAlignment;
        _context.HasPageBreak |= properties.BreaksPage && _paragraphs > 0;
    }

    private void ReadInlines(DraftParagraph draft, ParagraphProperties properties, bool inCell)
    {
        if (_xml.IsEmptyElement) return;
        var depth = Enter();
        while (_xml.Read() && _xml.Depth > depth)
        {
            if (_xml.NodeType == XmlNodeType.Element) ReadInline(draft, properties, inCell);
        }
    }

    private void ReadInline(DraftParagraph draft, ParagraphProperties properties, bool inCell)
    {
        switch (_xml.LocalName)
        {
            case "r":
                _runs.Read(draft, _context.Styles.RunsOf(properties.StyleId), inCell);
                break;
            case "fldSimple" when FieldStack.IsPageNumber(WordXml.Attribute(_xml, "instr")):
                draft.MarkPageNumber(_context.Styles.RunsOf(properties.StyleId));
                ReadInlines(draft, properties, inCell);
                break;
            case "del" or "moveFrom" when !_context.ReadsOriginal:
            case "ins" or "moveTo" when _context.ReadsOriginal:
                draft.SkipRuns(Skip());
                break;
            case "del" or "moveFrom" or "ins" or "moveTo" or "hyperlink" or "smartTag" or "customXml" or "sdt" or "sdtContent" or "fldSimple"
                or "dir" or "bdo" or "oMath" or "oMathPara":
                ReadInlines(draft, properties, inCell);
                break;
            case "AlternateContent":
                draft.SkipRuns(ReadAlternate(() => ReadInlines(draft, properties, inCell)));
                break;
            case "subDoc":
                _context.HasOtherFile = true;
                Skip();
                break;
            default:
                draft.SkipRuns(Skip());
                break;
        }
    }

    private void ReadTable(List<DraftBlock> target)
    {
        var table = new DraftTable();
        target.Add(table);
        ReadRows(table);
    }

    private void ReadRows(DraftTable table)
    {
        if (_xml.IsEmptyElement) return;
        var depth = Enter();
        while (_xml.Read() && _xml.Depth > depth)
        {
            if (_xml.NodeType != XmlNodeType.Element) continue;
            if (_xml.LocalName == "tr") ReadRow(table);
            else if (_xml.LocalName is "sdt" or "sdtContent" or "customXml") ReadRows(table);
            else Skip();
        }
    }

    private void ReadRow(DraftTable table)
    {
        var row = new DraftRow();
        table.Rows.Add(row);
        ReadCells(table, row);
        if (row.Cells.Count == 0) table.Rows.Remove(row);
    }

    private void ReadCells(DraftTable table, DraftRow row)
    {
        if (_xml.IsEmptyElement) return;
        var isGone = false;
        var depth = Enter();
        while (_xml.Read() && _xml.Depth > depth)
        {
            if (_xml.NodeType != XmlNodeType.Element) continue;
            if (_xml.LocalName == "trPr") isGone = ReadRowProperties(row);
            else if (isGone || table.IsCut) Skip();
            else if (_xml.LocalName == "tc") ReadCell(table, row);
            else if (_xml.LocalName is "sdt" or "sdtContent" or "customXml") ReadCells(table, row);
            else Skip();
        }
    }

    /// <summary>True for a row that the tracked changes, read as asked for, take away.</summary>
    private bool ReadRowProperties(DraftRow row)
    {
        if (_xml.IsEmptyElement) return false;
        var isGone = false;
        var depth = _xml.Depth;
        while (_xml.Read() && _xml.Depth > depth)
        {
            if (_xml.NodeType != XmlNodeType.Element) continue;
            if (_xml.LocalName == "gridBefore") row.ColumnsBefore = Math.Clamp(WordXml.Number(_xml, "val") ?? 0, 0, _context.Limits.MaxTableCells);
            else if (_xml.LocalName == "tblHeader") row.IsHead = WordXml.IsOn(_xml);
            else if (_xml.LocalName == (_context.ReadsOriginal ? "ins" : "del")) isGone = true;
        }

        return isGone;
    }

    private void ReadCell(DraftTable table, DraftRow row)
    {
        if (_context.CellsLeft-- <= 0)
        {
            table.IsCut = true;
            Skip();
            return;
        }

        var cell = new DraftCell();
        row.Cells.Add(cell);
        if (_xml.IsEmptyElement) return;
        var depth = Enter();
        while (_xml.Read() && _xml.Depth > depth)
        {
            if (_xml.NodeType != XmlNodeType.Element) continue;
            if (_xml.LocalName == "tcPr") ReadCellProperties(row, cell);
            else ReadBlock(cell.Blocks, inCell: true);
        }
    }

    private void ReadCellProperties(DraftRow row, DraftCell cell)
    {
        if (_xml.IsEmptyElement) return;
        var depth = _xml.Depth;
        while (_xml.Read() && _xml.Depth > depth)
        {
            if (_xml.NodeType != XmlNodeType.Element || _xml.Depth != depth + 1) continue;
            if (_xml.LocalName == "gridSpan") cell.ColumnSpan = Math.Clamp(WordXml.Number(_xml, "val") ?? 1, 1, 1000);
            else if (_xml.LocalName == "vMerge") cell.IsContinuation = WordXml.Attribute(_xml, "val") is not "restart";
            else if (_xml.LocalName == "hMerge" && WordXml.Attribute(_xml, "val") is not "restart" && row.Cells.Count > 1)
            {
                // The older way to merge along a row: the cell belongs to the one before.
                row.Cells[^2].ColumnSpan += cell.ColumnSpan;
                row.Cells.Remove(cell);
            }
        }
    }

    /// <summary>Text boxes below the current element, as the words of their own paragraphs; of alternatives the first.</summary>
    private int ReadBoxes(DraftParagraph host)
    {
        if (_xml.IsEmptyElement) return 0;
        var depth = Enter();
        var hasChoice = false;
        while (_xml.Read() && _xml.Depth > depth)
        {
            if (_xml.NodeType != XmlNodeType.Element) continue;
            if (_xml.LocalName == "txbxContent") ReadBlocks(host.Boxes, inCell: false);
            else if (_xml.LocalName == "Choice") hasChoice = true;
            else if (_xml.LocalName == "Fallback" && hasChoice) Skip();
            else if (_xml.Depth > _context.Limits.MaxXmlDepth) throw new XmlTooDeepException();
        }

        return 0;
    }

    /// <summary>Reads the first alternative of a choice and passes over the others; gives the number of runs passed over.</summary>
    private int ReadAlternate(Action read)
    {
        if (_xml.IsEmptyElement) return 0;
        var depth = Enter();
        var isRead = false;
        var skipped = 0;
        while (_xml.Read() && _xml.Depth > depth)
        {
            if (_xml.NodeType != XmlNodeType.Element) continue;
            if (!isRead && _xml.LocalName is "Choice" or "Fallback")
            {
                isRead = true;
                read();
            }
            else
            {
                skipped += Skip();
            }
        }

        return skipped;
    }

    private int Enter() => _xml.Depth <= _context.Limits.MaxXmlDepth ? _xml.Depth : throw new XmlTooDeepException();

    /// <summary>Passes over an element; paragraphs in it keep their numbers. Gives the number of runs that belong to the current paragraph.</summary>
    private int Skip() => WordXml.Skip(_xml, ref _paragraphs);
}
