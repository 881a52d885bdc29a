using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Plans.Registry;
using CcHc.Lint.Server.Lsp.Protocol;

namespace CcHc.Lint.Server.Lsp.Features.Completion;

/// <summary>Names of bodies that exist on the plan's day: "Sở N" gives "Sở Nội vụ", "SNV" too.</summary>
internal sealed class AgencyCompletion : ICompletionSource
{
    private const int MostWords = 8;
    private const int MostItems = 40;

    public IEnumerable<CompletionItem> Complete(CompletionContext context)
    {
        var before = context.Before;
        foreach (var column in WordStarts(before))
        {
            var typed = VietnameseText.Fold(before[column..]);
            if (typed.Trim().Length < 2) yield break;
            var found = context.Analysis.Registry.Agencies.All
                .Where(agency => IsMeant(agency, typed, before[column..]) && !agency.IsFormerOn(context.AsOf) && !agency.IsNotYetOn(context.AsOf))
                .OrderBy(agency => agency.Lead == LeadCapacity.Yes ? 0 : 1).ThenBy(agency => agency.Name, StringComparer.Ordinal).Take(MostItems).ToList();
            if (found.Count == 0) continue;
            for (var i = 0; i < found.Count; i++)
            {
                yield return new CompletionItem(found[i].Name)
                {
                    Kind = CompletionItemKind.Value,
                    SortText = $"b{i:D3}",
                    FilterText = before[column..],
                    TextEdit = context.Replace(column, found[i].Name),
                    Data = new CompletionItemData(context.Analysis.Uri) { Agency = found[i].Id },
                };
            }

            yield break;
        }
    }

    // What is written out in full already needs no completion.
    private static bool IsMeant(Agency agency, string folded, string typed)
    {
        if (agency.Name.Equals(typed, StringComparison.Ordinal)) return false;
        return VietnameseText.Fold(agency.Name).StartsWith(folded, StringComparison.Ordinal) || agency.Abbreviations.Contains(typed, StringComparer.Ordinal);
    }

    /// <summary>Columns of the words in front of the caret that begin with a capital, the farthest first: the longest name wins.</summary>
    private static IEnumerable<int> WordStarts(string before)
    {
        var starts = new List<int>();
        for (var i = before.Length - 1; i >= 0 && starts.Count < MostWords; i--)
        {
            if (before[i] is '|' or ';' or '\t') break;
            if (char.IsUpper(before[i]) && (i == 0 || !char.IsLetterOrDigit(before[i - 1]))) starts.Add(i);
        }

        starts.Reverse();
        return starts;
    }
}
