using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Texts;

namespace CcHc.Lint.Plans.DateStatements;

/// <summary>
/// Reads the dates of running words that are judged by themselves. Those of citations and of tasks are judged there; in the
/// same sentence with a citation a time may be the one that the instrument sets.
/// </summary>
internal sealed class DateStatementReader
{
    // The words between a body and the time, in "gửi Sở Nội vụ tổng hợp trước ngày …".
    private const int FarthestBody = 40;

    private static readonly List<StatedDate> None = [];
    private static readonly UnitSlot<List<StatedDate>> Slot = new();

    private static readonly string[] BehindBody = ["để tổng hợp", "tổng hợp", "theo dõi", "báo cáo", "xem xét", "chung"];

    private readonly Plan _plan;
    private readonly FactPlaces _places;
    private readonly OrderingParts _parts;
    private readonly PlacesInOrder _citations = new();
    private readonly PlacesInOrder _citedDates = new();
    private readonly PlacesInOrder _bodies = new();
    private readonly PlacesInOrder _deadlines = new();
    private readonly List<DateStatement> _found = [];

    private DateStatementReader(Plan plan, FactPlaces places)
    {
        (_plan, _places) = (plan, places);
        _parts = new OrderingParts(plan.Sections, plan.Profile.Year, places);
        foreach (var citation in plan.Citations)
        {
            _citations.Add(places.SpanOf(citation, FactPart.All));
            if (places.OwnSpanOf(citation, FactPart.Date) is { } date) _citedDates.Add(date);
        }

        foreach (var body in plan.Agencies) _bodies.Add(places.SpanOf(body, FactPart.All));
        foreach (var task in plan.Tasks)
        {
            if (places.OwnSpanOf(task, FactPart.Deadline) is { } deadline) _deadlines.Add(deadline);
        }
    }

    /// <param name="plan">Its profile, sections, tasks, citations and bodies.</param>
    public static IReadOnlyList<DateStatement> Read(List<TextUnit> units, Plan plan, FactPlaces places)
    {
        DateStatementReader? reader = null;
        foreach (var unit in units)
        {
            var dates = Slot.Find(unit) ?? Slot.Keep(unit, DateStatementScanner.Scan(unit) ?? None);
            if (dates.Count == 0) continue;
            reader ??= new DateStatementReader(plan, places);
            foreach (var date in dates) reader.Add(unit, date);
        }

        return reader?._found ?? [];
    }

    private void Add(TextUnit unit, StatedDate date)
    {
        var span = unit.Text.ToSource(date.Start, date.End);
        if (_citedDates.EndOfLastIn(span) >= 0 || _deadlines.EndOfLastIn(span) >= 0) return;
        var isDue = !unit.IsCell && date.Order != DateOrder.None && IsDue(unit, date);
        if (!isDue && date.To is not null) return;
        var fact = new DateStatement(_found.Count, unit.Text.Text[date.Start..date.End], date.To, isDue);
        _places.Add(fact, FactPart.All, unit.Text, date.Start, date.End);
        _found.Add(fact);
    }

    private bool IsDue(TextUnit unit, StatedDate date)
    {
        // What is left over of last year's plan is one year old; older days rather tell which things are meant.
        if (date.To is { } to && to.Year + 1 < (_plan.Profile.Year ?? _plan.Profile.AsOf.Year)) return false;
        if (date.Order == DateOrder.Sending && !IsSentToBody(unit, date.OrderedTo)) return false;
        // With all its clauses: "Thực hiện Chỉ thị số …; hoàn thành trước ngày …".
        var (start, end) = DueDateScanner.SentenceAround(unit.Folded, date.Start, date.End, endsAtSemicolon: false);
        return _parts.Holds(unit.Text.ToSource(date.Start, date.Start + 1).Start) && _citations.EndOfLastIn(unit.Text.ToSource(start, end)) < 0;
    }

    private bool IsSentToBody(TextUnit unit, int end)
    {
        var from = Math.Max(0, end - FarthestBody);
        var bodyEnd = _bodies.EndOfLastIn(unit.Text.ToSource(from, end));
        for (var at = end; at > from; at--)
        {
            if (unit.Text.ToSource(at - 1, at).End > bodyEnd) continue;
            var between = unit.Folded.AsSpan(at, end - at).Trim(" ,");
            return between.IsEmpty || between[0] == '(' && between[^1] == ')' || IsAny(between);
        }

        return false;
    }

    private static bool IsAny(ReadOnlySpan<char> words)
    {
        foreach (var known in BehindBody)
        {
            if (words.SequenceEqual(known)) return true;
        }

        return false;
    }
}
