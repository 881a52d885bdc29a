using CcHc.Lint.Documents;
using CcHc.Lint.Plans.Facts;

namespace CcHc.Lint.Plans.Wording;

/// <summary>
/// Finds two bodies of one sort side by side without a mark: "UBND cấp huyện UBND cấp xã". Bodies of different sorts often
/// belong together ("Phòng Nội vụ UBND huyện").
/// </summary>
internal static class SeparatorScanner
{
    private static readonly HashSet<string> Heads = new(StringComparer.Ordinal) { "ubnd", "hđnd", "sở", "bộ", "ủy", "hội" };

    public static void Scan(IReadOnlyList<AgencyMention> agencies, FactPlaces places, SourceText source, List<WordingUnit> units, SlipCollector slips)
    {
        for (var i = 1; i < agencies.Count; i++)
        {
            var first = places.SpanOf(agencies[i - 1], FactPart.All);
            var second = places.SpanOf(agencies[i], FactPart.All);
            if (second.Start - first.End is < 1 or > 2 || source.Text.AsSpan(first.End, second.Start - first.End).IndexOfAnyExcept(' ', '\u00A0') >= 0) continue;
            if (!SameHead(agencies[i - 1].Text, agencies[i].Text)) continue;
            if (Find(units, first, second) is { } place)
                slips.Add(place.Unit, place.Start, place.End, WordingSlipKind.MissingSeparator, $"{agencies[i - 1].Text}; {agencies[i].Text}");
        }
    }

    private static bool SameHead(string first, string second)
    {
        var one = FirstWord(first);
        return one == FirstWord(second) && Heads.Contains(one) && first.Contains(' ', StringComparison.Ordinal) && second.Contains(' ', StringComparison.Ordinal);
    }

    private static string FirstWord(string text)
    {
        var end = text.IndexOf(' ', StringComparison.Ordinal);
        return Documents.Folding.VietnameseText.Fold(end < 0 ? text : text[..end]);
    }

    // Rare: the unit is looked for only once a pair was found.
    private static (WordingUnit Unit, int Start, int End)? Find(List<WordingUnit> units, TextSpan first, TextSpan second)
    {
        foreach (var unit in units)
        {
            var text = unit.Unit.Text;
            var whole = text.SourceSpan;
            if (whole.Start > first.Start || whole.End < second.End) continue;
            for (var start = 0; start < text.Length; start++)
            {
                if (text.ToSource(start, start + 1).Start != first.Start) continue;
                for (var end = start + 1; end <= text.Length; end++)
                {
                    if (text.ToSource(end - 1, end).End == second.End) return (unit, start, end);
                }
            }
        }

        return null;
    }
}
