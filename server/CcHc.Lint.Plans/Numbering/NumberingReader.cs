using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;

namespace CcHc.Lint.Plans.Numbering;

/// <summary>Finds where the numbers of headings, clauses, annex areas and task rows stop following one another.</summary>
internal sealed class NumberingReader(Document document, FactPlaces places)
{
    private readonly List<(FoundBreak Break, string Place)> _found = [];

    public static IReadOnlyList<NumberingBreak> Read(Document document, IReadOnlyList<Section> sections, IReadOnlyList<PlanTask> tasks, FactPlaces places)
    {
        var reader = new NumberingReader(document, places);
        reader.ReadSections(sections);
        reader.ReadTasks(tasks, sections);
        return reader.Facts();
    }

    private void ReadSections(IReadOnlyList<Section> sections)
    {
        var lists = sections.Where(section => section.Number.Length > 0 && section.Kind != SectionKind.Annex)
            .Select(section => (Section: section, Item: ItemOf(section)))
            .Where(numbered => numbered.Item is not null)
            .GroupBy(numbered => (numbered.Section.ParentOrdinal, numbered.Section.TableOrdinal, numbered.Item!.Label.Style, numbered.Item.Label.Depth));
        foreach (var list in lists)
        {
            var place = list.Key.ParentOrdinal >= 0 ? TitleOf(sections[list.Key.ParentOrdinal]) : "";
            Check([.. list.Select(numbered => numbered.Item!)], place);
        }
    }

    private void ReadTasks(IReadOnlyList<PlanTask> tasks, IReadOnlyList<Section> sections)
    {
        var numbered = tasks.Where(task => task.RowType != TaskRowType.Continuation)
            .Select(task => (Task: task, Item: ItemOf(task)))
            .Where(row => row.Item is not null)
            .ToList();
        var running = numbered.GroupBy(row => row.Task.TableOrdinal).Where(table => RunsOnAcrossAreas([.. table])).Select(table => table.Key).ToHashSet();
        var lists = numbered.GroupBy(row => (
            row.Task.TableOrdinal, AreaOrdinal: running.Contains(row.Task.TableOrdinal) && IsTopLevel(row.Item!) ? -1 : row.Task.AreaOrdinal,
            row.Item!.Label.Style, row.Item.Label.Depth));
        foreach (var list in lists)
        {
            var place = list.Key.AreaOrdinal >= 0 ? TitleOf(sections[list.Key.AreaOrdinal]) : "";
            Check([.. list.Select(row => row.Item!)], place);
        }
    }

    private static bool IsTopLevel(NumberedItem item) => item.Label is { Style: NumberStyle.Arabic, Depth: 0 };

    /// <summary>True where the rows of a table are counted through: no area behind the first begins with 1 again.</summary>
    private static bool RunsOnAcrossAreas(IReadOnlyList<(PlanTask Task, NumberedItem? Item)> rows)
    {
        var firsts = rows.Where(row => IsTopLevel(row.Item!)).GroupBy(row => row.Task.AreaOrdinal).Select(area => area.First().Item!.Label.Value).ToList();
        return firsts.Count >= 3 && firsts.Skip(1).Zip(firsts).All(pair => pair.First > pair.Second);
    }

    private void Check(List<NumberedItem> items, string place)
    {
        if (items.Count < 2) return;
        foreach (var found in new ListChecker(items, StandsBetween).Check()) _found.Add((found, place));
    }

    private NumberedItem? ItemOf(Section section)
    {
        if (NumberLabel.Parse(section.Number) is not { } label) return null;
        var number = places.SpanOf(section, FactPart.Number);
        return number.Length > 0
            ? new NumberedItem(label, section.Title, null, number, true)
            : new NumberedItem(label, section.Title, null, places.SpanOf(section, FactPart.All), false);
    }

    private NumberedItem? ItemOf(PlanTask task)
    {
        if (places.TextOf(task, FactPart.Number) is not { IsEmpty: false } text || NumberLabel.Parse(text.Text) is not { } label) return null;
        return new NumberedItem(label, task.Task, text, text.SourceSpan, true);
    }

    private static string TitleOf(Section section) => section.Number.Length > 0 ? $"{section.Number} {section.Title}" : section.Title;

    /// <summary>True where the number opens a line or a cell somewhere between two items.</summary>
    private bool StandsBetween(NumberedItem from, NumberedItem to, NumberLabel number)
    {
        var text = document.Source.Text;
        var wanted = (number.Before + number.Core + number.After).Trim();
        for (var at = from.Span.End; at < to.Span.Start; at++)
        {
            at = text.IndexOf(wanted, at, StringComparison.OrdinalIgnoreCase);
            if (at < 0 || at >= to.Span.Start) return false;
            var behind = at + wanted.Length;
            var opens = at == 0 || !char.IsLetterOrDigit(text[at - 1]) && text[at - 1] is not ('.' or '/' or ',');
            if (opens && (behind >= text.Length || !char.IsLetterOrDigit(text[behind]) && text[behind] is not ('/' or ',' or '%'))) return true;
        }

        return false;
    }

    private List<NumberingBreak> Facts()
    {
        var facts = new List<NumberingBreak>();
        foreach (var (found, place) in _found.OrderBy(item => item.Break.Item.Span.Start))
        {
            var fact = new NumberingBreak(facts.Count, found.Fault, found.Item.Label.Text, found.Expected.Text, found.Previous.Text, place, found.IsCertain);
            places.Add(fact, FactPart.All, found.Item.Span);
            if (found.Item.Text is { } text) places.Add(fact, FactPart.Number, text);
            else places.Add(fact, FactPart.Number, found.Item.Span);
            facts.Add(fact);
        }

        return facts;
    }
}
