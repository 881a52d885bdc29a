using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Plans.Registry;

namespace CcHc.Lint.Plans.Citations.Forms;

/// <summary>
/// Finds one instrument cited with two dates. Numbers without a year begin again every year, so there only days of one year
/// contradict each other; numbers of local bodies are everyone's, so there the issuer must be named alike.
/// </summary>
internal sealed class DateConflicts(IReadOnlyList<Citation> citations, IReadOnlyList<string> keys)
{
    /// <returns>For the index of a citation with the less trusted date, the citation that it contradicts.</returns>
    public Dictionary<int, Citation> Find(IEnumerable<IReadOnlyList<int>> groups)
    {
        var conflicts = new Dictionary<int, Citation>();
        foreach (var group in groups)
        {
            var dated = group.Where(i => citations[i] is { Symbol: not null, Date: not null, IsSelf: false }).ToList();
            if (dated.Count < 2) continue;
            foreach (var same in dated.GroupBy(BodyOf, StringComparer.Ordinal)) Compare([.. same], conflicts);
        }

        return conflicts;
    }

    private void Compare(List<int> same, Dictionary<int, Citation> conflicts)
    {
        var dates = same.GroupBy(i => citations[i].Date!.Value).ToList();
        if (dates.Count < 2) return;
        // The date that is written more often stands; of two the one written first.
        var trusted = dates.OrderByDescending(date => date.Count()).ThenBy(date => date.Min()).First();
        foreach (var i in same)
        {
            if (citations[i].Date != trusted.Key) conflicts[i] = citations[trusted.Min()];
        }
    }

    /// <summary>What two citations must share to mean one instrument, beside the symbol; citations that cannot be compared get a key of their own.</summary>
    private string BodyOf(int index)
    {
        var (citation, key) = (citations[index], keys[index]);
        var year = RegistryKeys.YearOf(key) is null ? citation.Date!.Value.Year.ToString() : "";
        if (CitationWords.IsCentral(key) || RegistryKeys.YearOf(key) is not null && !CitationWords.IsLocal(key)) return year;
        return citation.Issuer is { } issuer ? $"{year} {VietnameseText.Fold(issuer)}" : $"{year} #{index}";
    }
}
