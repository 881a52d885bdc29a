using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Plans.Facts;

namespace CcHc.Lint.Plans.Numbering;

/// <summary>Finds where the numbers of headings, clauses, annex areas and task rows stop following one another.</summary>
internal sealed class NumberingReader(Document document, FactPlaces places)
{
    // Classes and string keys, not tuples: generics over value types are compiled anew at every start of the program.
    private readonly List<PlacedBreak> _found = [];

    public static IReadOnlyList<NumberingBreak> Read(Document document, IReadOnlyList<Section> sections, IReadOnlyList<PlanTask> tasks, FactPlaces places)
    {
        var reader = new NumberingReader(document, places);
        reader.ReadSections(sections);
        reader.ReadTasks(tasks, sections);
        return reader.Facts();
    }

    private void ReadSections(IReadOnlyList<Section> sections)
    {
        var lists = new NumberedLists();
        foreach (var section in sections)
        {
            if (section.Number.Length > 0 && section.Kind != SectionKind.Annex && ItemOf(section) is { } item)
                lists.Add($"{section.ParentOrdinal} {section.TableOrdinal} {(int)item.Label.Style} {item.Label.Depth}", section.ParentOrdinal, item);
        }

        foreach (var list in lists.InOrder) Check(list.Items, list.Above >= 0 ? TitleOf(sections[list.Above]) : "");
    }

    private void ReadTasks(IReadOnlyList<PlanTask> tasks, IReadOnlyList<Section> sections)
    {
        var rows = new List<NumberedRow>();
        foreach (var task in tasks)
        {
            if (task.RowType != TaskRowType.Continuation && ItemOf(task) is { } item) rows.Add(new NumberedRow(task, item));
        }

        var lists = new NumberedLists();
        for (var from = 0; from < rows.Count;)
        {
            // The rows of a table stand one behind the other.
            var to = from;
            while (to < rows.Count && rows[to].Task.TableOrdinal == rows[from].Task.TableOrdinal) to++;
            var runsOn = RunsOnAcrossAreas(rows, from, to);
            for (; from < to; from++)
            {
                var (task, item) = (rows[from].Task, rows[from].Item);
                var area = runsOn && IsTopLevel(item) ? -1 : task.AreaOrdinal;
                lists.Add($"{task.TableOrdinal} {area} {(int)item.Label.Style} {item.Label.Depth}", area, item);
            }
        }

        foreach (var list in lists.InOrder) Check(list.Items, list.Above >= 0 ? TitleOf(sections[list.Above]) : "");
    }

    private static bool IsTopLevel(NumberedItem item) => item.Label is { Style: NumberStyle.Arabic, Depth: 0 };

    /// <summary>True where the rows of a table are counted through: no area behind the first begins with 1 again.</summary>
    private static bool RunsOnAcrossAreas(List<NumberedRow> rows, int from, int to)
    {
        // The rows of an area stand together; those before the first area are one too.
        var (areas, fallBacks, last, area) = (0, 0, 0, int.MinValue);
        for (var i = from; i < to; i++)
        {
            var (task, item) = (rows[i].Task, rows[i].Item);
            if (task.AreaOrdinal == area || !IsTopLevel(item)) continue;
            if (areas > 0 && item.Label.Value <= last)
            {
                if (item.Label.Value == 1) return false;
                fallBacks++;
            }

            (areas, last, area) = (areas + 1, item.Label.Value, task.AreaOrdinal);
        }

        // One number that falls back among several areas is a slip in the counting and no other way to count.
        return areas >= 3 + 2 * fallBacks && fallBacks <= 1;
    }

    private void Check(List<NumberedItem> items, string place)
    {
        if (items.Count < 2) return;
        foreach (var found in new ListChecker(items, StandsBetween).Check()) _found.Add(new PlacedBreak(found, place));
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
        return new NumberedItem(label, task.Task, text, text.SourceSpan, true) { IsRow = true };
    }

    private static string TitleOf(Section section) => section.Number.Length > 0 ? $"{section.Number} {section.Title}" : section.Title;

    /// <summary>True where the number opens a line or a cell somewhere between two items.</summary>
    private bool StandsBetween(NumberedItem from, NumberedItem to, NumberLabel number)
    {
        var text = document.Source.Text;
        var wanted = (number.Before + number.Core + number.After).Trim();
        // A text without letters is found sooner where case counts.
        var comparison = Characters.HasLetter(wanted) ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        for (var at = from.Span.End; at < to.Span.Start; at++)
        {
            at = text.IndexOf(wanted, at, Math.Min(text.Length, to.Span.Start + wanted.Length) - at, comparison);
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
        foreach (var placed in StableSort.InOrder(_found, static (a, b) => a.Break.Item.Span.Start.CompareTo(b.Break.Item.Span.Start)))
        {
            var (found, place) = (placed.Break, placed.Place);
            var fact = new NumberingBreak(facts.Count, found.Fault, found.Item.Label.Text, found.Expected.Text, found.Previous.Text, place, found.IsCertain);
            places.Add(fact, FactPart.All, found.Item.Span);
            if (found.Item.Text is { } text) places.Add(fact, FactPart.Number, text);
            else places.Add(fact, FactPart.Number, found.Item.Span);
            facts.Add(fact);
        }

        return facts;
    }

    private sealed record PlacedBreak(FoundBreak Break, string Place);

    private sealed record NumberedRow(PlanTask Task, NumberedItem Item);
}
