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
    /// <param name="groups">Indexes of the citations of each symbol.</param>
    /// <returns>At the index of a citation with the less trusted date, the citation that it contradicts; null at all others.</returns>
    public Citation?[] Find(IEnumerable<List<int>> groups)
    {
        var conflicts = new Citation?[citations.Count];
        foreach (var group in groups)
        {
            var byBody = new Dictionary<string, List<int>>(StringComparer.Ordinal);
            foreach (var i in group)
            {
                if (citations[i] is not { Symbol: not null, Date: not null, IsSelf: false }) continue;
                var body = BodyOf(i);
                if (!byBody.TryGetValue(body, out var same)) byBody.Add(body, same = []);
                same.Add(i);
            }

            foreach (var same in byBody.Values) Compare(same, conflicts);
        }

        return conflicts;
    }

    private void Compare(List<int> same, Citation?[] conflicts)
    {
        if (same.TrueForAll(i => citations[i].Date == citations[same[0]].Date)) return;
        var trusted = citations[TrustedOf(same)];
        foreach (var i in same)
        {
            if (citations[i].Date != trusted.Date) conflicts[i] = trusted;
        }
    }

    // The first citation with the date that is written more often; of two such dates the one written first.
    private int TrustedOf(List<int> same)
    {
        List<int> byDate = [.. same];
        byDate.Sort((a, b) => citations[a].Date == citations[b].Date ? a.CompareTo(b) : citations[a].Date!.Value.CompareTo(citations[b].Date!.Value));
        var (trusted, most) = (-1, 0);
        for (var from = 0; from < byDate.Count;)
        {
            var to = from + 1;
            while (to < byDate.Count && citations[byDate[to]].Date == citations[byDate[from]].Date) to++;
            if (to - from > most || (to - from == most && byDate[from] < trusted)) (trusted, most) = (byDate[from], to - from);
            from = to;
        }

        return trusted;
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
