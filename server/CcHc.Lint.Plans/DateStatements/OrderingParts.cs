using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Outline;

namespace CcHc.Lint.Plans.DateStatements;

/// <summary>The parts of a plan that order what is to be done: its chapters, without legal bases and reports on what was.</summary>
internal sealed class OrderingParts
{
    // In the order of the text.
    private readonly int[] _starts;
    private readonly bool[] _order;

    /// <param name="year">The plan's year, or null: a chapter on an earlier one is a report.</param>
    public OrderingParts(IReadOnlyList<Section> sections, int? year, FactPlaces places)
    {
        _starts = new int[sections.Count];
        _order = new bool[sections.Count];
        for (var i = 0; i < sections.Count; i++)
        {
            var section = sections[i];
            _starts[i] = places.SpanOf(section, FactPart.All).Start;
            var isParentOrder = section.ParentOrdinal < 0 || _order[section.ParentOrdinal];
            _order[i] = isParentOrder && (section.Kind == SectionKind.Clause || section.ChapterId != "can-cu" && !IsReport(section, year));
        }
    }

    /// <summary>True where an offset of the source stands in such a part.</summary>
    public bool Holds(int offset)
    {
        var (low, high) = (0, _starts.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_starts[middle] <= offset) low = middle + 1;
            else high = middle;
        }

        return low > 0 && _order[low - 1];
    }

    private static bool IsReport(Section section, int? year)
    {
        var title = VietnameseText.Fold(section.Title);
        return ReportTitles.Opens(title, section.Kind) || year is { } planned && NamesEarlierYear(title, planned);
    }

    private static bool NamesEarlierYear(string title, int planned)
    {
        var isEarlier = false;
        for (var at = title.IndexOf("năm 20", StringComparison.Ordinal); at >= 0; at = title.IndexOf("năm 20", at + 1, StringComparison.Ordinal))
        {
            if (at + 8 > title.Length || !int.TryParse(title.AsSpan(at + 4, 4), out var named)) continue;
            if (named >= planned) return false;
            isEarlier = true;
        }

        return isEarlier;
    }
}
