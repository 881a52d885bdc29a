using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Registry;

namespace CcHc.Lint.Plans.Tasks;

/// <summary>Tells what a row of a task table is: an area, a group, a task or a further product.</summary>
internal sealed class RowJudge(PlanStructure structure)
{
    private const int LongestTitle = 200;
    private const TaskColumns Content = TaskColumns.Product | TaskColumns.Lead | TaskColumns.Cooperating | TaskColumns.Deadline;

    // The table in which Roman numbers head the areas: Arabic ones head groups there.
    private int _tableWithRomanAreas = -1;

    /// <summary>Sets kind and title of a row; false for a row that says nothing of tasks (a note across the table).</summary>
    /// <param name="filled">The row's own cells that are not blank, at least one.</param>
    public bool Judge(RawRow row, List<TableCell> filled)
    {
        var headsOnly = (row.Merged & Content) == 0
            && row.IsBlank(TaskColumns.Product) && row.IsBlank(TaskColumns.Lead) && row.IsBlank(TaskColumns.Cooperating) && row.IsBlank(TaskColumns.Deadline);
        if (filled.Count == 1 && (headsOnly || filled[0].ColumnSpan > 1) && ReadAlone(row, filled[0]) is { } isRead) return isRead;
        row.Kind = KindOf(row, headsOnly);
        return true;
    }

    /// <summary>A line that stands between two pieces of a table, read as a row: false where it heads nothing.</summary>
    public bool ReadLine(RawRow row, Block block)
    {
        var text = VietnameseText.Normalise(block.Text).Trim();
        if (text.IsEmpty || text.Length > LongestTitle) return false;
        var area = structure.AreaOf(text.Text) is not null;
        switch (block.Marker)
        {
            case { Kind: MarkerKind.Roman or MarkerKind.CapitalLetter }:
                if (!area && !IsCapitals(text.Text) && !block.IsBold) return false;
                row.Kind = RawRowKind.Area;
                break;
            case { Kind: MarkerKind.Arabic } when area || block.IsBold:
                row.Kind = area && _tableWithRomanAreas != row.TableOrdinal ? RawRowKind.Area : RawRowKind.Group;
                break;
            case null when area && (block.IsBold || IsCapitals(text.Text)):
                row.Kind = RawRowKind.Area;
                break;
            default:
                return false;
        }

        var number = new MappedText.Builder();
        if (block.Marker is { } marker) number.AppendReplacement(marker.Text, marker.Span);
        return SetHead(row, row.Kind, number.Build(), text);
    }

    private RawRowKind KindOf(RawRow row, bool headsOnly)
    {
        var number = row.Cell(TaskColumns.Number).Text;
        var task = row.Cell(TaskColumns.Task);
        if (number.Length > 0 && !task.IsEmpty && row.IsBlank(TaskColumns.Product))
        {
            var isUpper = RowNumber.IsRoman(number) || RowNumber.IsCapitalLetter(number);
            // The lead of a whole area may stand in its row.
            if (isUpper && (headsOnly || row.IsBlank(TaskColumns.Deadline) && IsCapitals(task.Text))) return Area(row, number, task);
            if (headsOnly && IsArea(row, task.Text)) return Area(row, number, task);
            if (headsOnly)
            {
                row.Title = task;
                return RawRowKind.Group;
            }
        }

        if (number.Length > 0 || row.Merged.HasFlag(TaskColumns.Number) && !task.IsEmpty) return RawRowKind.Task;
        return task.IsEmpty ? RawRowKind.Continuation : RawRowKind.Task;
    }

    /// <summary>The only cell of a row: a title across the table, a number, or a note. Null where the cell is like others.</summary>
    private bool? ReadAlone(RawRow row, TableCell cell)
    {
        var text = VietnameseText.Normalise(cell.Text);
        var acrossTable = cell.ColumnSpan > 1 || cell.Column == 0 && row.Columns.HasFlag(TaskColumns.Number);
        var numberLength = RowNumber.LengthAtStart(text.Text);
        var title = text.Slice(numberLength, text.Length).Trim();
        if (numberLength > 0 && !title.IsEmpty)
        {
            var number = text.Slice(0, text.Text[..numberLength].TrimEnd().Length);
            var isUpper = RowNumber.IsRoman(number.Text) || RowNumber.IsCapitalLetter(number.Text);
            return SetHead(row, isUpper || IsArea(row, title.Text) ? RawRowKind.Area : RawRowKind.Group, number, title);
        }

        if (text.Length <= LongestTitle && structure.AreaOf(text.Text) is not null && (IsCapitals(text.Text) || acrossTable)) return SetHead(row, RawRowKind.Area, MappedText.Empty, text);
        if (acrossTable && !RowNumber.IsNumber(text.Text))
            return text.Length <= LongestTitle && !RowJoiner.EndsSentence(text.Text) && SetHead(row, RawRowKind.Group, MappedText.Empty, text);
        if (row.IsBlank(TaskColumns.Number) && !row.IsBlank(TaskColumns.Task) && row.Columns.HasFlag(TaskColumns.Number) && row.Merged == TaskColumns.None)
            return SetHead(row, RawRowKind.Group, MappedText.Empty, row.Cell(TaskColumns.Task));
        return null;
    }

    private bool SetHead(RawRow row, RawRowKind kind, MappedText number, MappedText title)
    {
        row.Cells.Clear();
        row.Cells[TaskColumns.Number] = number;
        row.Cells[TaskColumns.Task] = title;
        row.Title = title;
        row.Kind = kind == RawRowKind.Area ? Area(row, number.Text, title) : kind;
        return true;
    }

    private RawRowKind Area(RawRow row, string number, MappedText title)
    {
        row.Title = title;
        if (RowNumber.IsRoman(number)) _tableWithRomanAreas = row.TableOrdinal;
        return RawRowKind.Area;
    }

    /// <summary>Where no Roman area heads the table, an Arabic number with an area's name is one.</summary>
    private bool IsArea(RawRow row, string title) => _tableWithRomanAreas != row.TableOrdinal && structure.AreaOf(title) is not null;

    private static bool IsCapitals(string text) => !Characters.HasLower(text);
}
