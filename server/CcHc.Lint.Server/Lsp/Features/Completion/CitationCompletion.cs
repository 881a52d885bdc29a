using System.Runtime.CompilerServices;
using CcHc.Lint.Documents.Folding;
using CcHc.Lint.Plans.Registry;
using CcHc.Lint.RulePacks;
using CcHc.Lint.Server.Lookups;
using CcHc.Lint.Server.Lsp.Mentions;
using CcHc.Lint.Server.Lsp.Protocol;

namespace CcHc.Lint.Server.Lsp.Features.Completion;

/// <summary>
/// Citations from the registry: by the beginning of a number ("Nghị quyết 76"), or by words of the title behind a type
/// word ("Nghị định kiểm soát thủ tục"). The full form with date, issuer and subject is put in.
/// </summary>
internal sealed class CitationCompletion : ICompletionSource
{
    private const int MostItems = 30;
    private const int ShortestQuery = 3;
    private const int LongestQuery = 100;

    private readonly ConditionalWeakTable<RegistryData, IReadOnlyList<Entry>> _entries = [];

    public IEnumerable<CompletionItem> Complete(CompletionContext context)
    {
        var before = context.Before;
        if (NumberBefore(before) is { } number)
        {
            var (column, kind) = NumberStart(before, number);
            var typed = before[number..];
            // A bare number is a number and nothing else.
            if (column == number && !typed.Contains('/', StringComparison.Ordinal)) return [];
            return Make(context, column, Entries(context).Where(entry => Fits(entry, kind) && entry.Instrument.Symbol.StartsWith(typed, StringComparison.OrdinalIgnoreCase)));
        }

        if (TypeWordIn(before) is not { } typeWord) return [];
        var query = VietnameseText.Fold(before[(typeWord.Start + typeWord.Kind.Length)..]).Trim();
        if (query.StartsWith("về ", StringComparison.Ordinal)) query = query[3..];
        if (query.Length is < ShortestQuery or > LongestQuery || query.Contains('/', StringComparison.Ordinal)) return [];
        var words = query.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return Make(context, typeWord.Start, Entries(context).Where(entry => Fits(entry, typeWord.Kind) && Array.TrueForAll(words, word => entry.FoldedTitle.Contains(word, StringComparison.Ordinal))));
    }

    private IEnumerable<CompletionItem> Make(CompletionContext context, int column, IEnumerable<Entry> entries)
    {
        var registry = context.Analysis.Registry.Instruments;
        var ranked = entries.Select(entry => (entry.Instrument, registry.StatusOn(entry.Instrument, context.AsOf).Status))
            .OrderBy(item => RankOf(item.Status)).ThenByDescending(item => item.Instrument.Issued).Take(MostItems);
        var order = 0;
        var wording = context.Analysis.Wording;
        foreach (var (instrument, status) in ranked)
        {
            yield return new CompletionItem(InstrumentText.Name(instrument))
            {
                Kind = CompletionItemKind.Reference,
                LabelDetails = new CompletionItemLabelDetails { Description = wording.Say(RegistryWords.Of(status)) },
                Detail = instrument.Title,
                Tags = RankOf(status) > 1 ? [CompletionItemTag.Deprecated] : null,
                SortText = $"a{order++:D3}",
                // The client filters by what is typed, which need not be the beginning of what is put in.
                FilterText = context.Before[column..],
                TextEdit = context.Replace(column, InstrumentText.FullForm(instrument)),
                Data = new CompletionItemData(context.Analysis.Uri) { Instrument = instrument.Identity },
            };
        }
    }

    private static int RankOf(InstrumentStatus status) => status switch
    {
        InstrumentStatus.InForce or InstrumentStatus.Amended => 0,
        InstrumentStatus.Unknown or InstrumentStatus.NotYet => 1,
        _ => 2,
    };

    /// <summary>Column of a symbol that begins with a digit and ends at the caret, or null.</summary>
    private static int? NumberBefore(string before)
    {
        var start = before.Length;
        while (start > 0 && !char.IsWhiteSpace(before[start - 1]) && before[start - 1] is not ('(' or '|' or ';' or ',')) start--;
        return start < before.Length && char.IsAsciiDigit(before[start]) ? start : null;
    }

    /// <summary>Column where "Nghị quyết số 76" begins, with the type word; the number's own column where neither stands before it.</summary>
    private (int Column, string? Kind) NumberStart(string before, int number)
    {
        var head = before[..number].TrimEnd();
        var column = number;
        if (VietnameseText.Fold(head).EndsWith("số", StringComparison.Ordinal) && (head.Length == 2 || char.IsWhiteSpace(head[^3])))
        {
            column = head.Length - 2;
            head = head[..column].TrimEnd();
        }

        foreach (var kind in Kinds)
        {
            if (!head.EndsWith(kind, StringComparison.OrdinalIgnoreCase)) continue;
            return (head.Length - kind.Length, kind);
        }

        return (column, null);
    }

    /// <summary>The last type word of the line with nothing but words of a title behind it.</summary>
    private (int Start, string Kind)? TypeWordIn(string before)
    {
        (int Start, string Kind)? last = null;
        foreach (var kind in Kinds)
        {
            var at = before.LastIndexOf(kind + " ", StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && (at == 0 || !char.IsLetterOrDigit(before[at - 1])) && (last is null || at > last.Value.Start)) last = (at, kind);
        }

        return last;
    }

    // Longest first: "Nghị quyết liên tịch" before "Nghị quyết".
    private List<string> Kinds => field ??= [.. Entries(BuiltInRegistry.Load()).Select(entry => entry.Instrument.Kind).Distinct(StringComparer.Ordinal).OrderByDescending(kind => kind.Length)];

    private static bool Fits(Entry entry, string? kind) => kind is null || entry.Instrument.Kind.Equals(kind, StringComparison.OrdinalIgnoreCase);

    private IReadOnlyList<Entry> Entries(CompletionContext context) => Entries(context.Analysis.Registry);

    private IReadOnlyList<Entry> Entries(RegistryData registry) =>
        _entries.GetValue(registry, static known => [.. known.Instruments.All.Select(instrument => new Entry(instrument, VietnameseText.Fold(instrument.Title)))]);

    private sealed record Entry(Instrument Instrument, string FoldedTitle);
}
