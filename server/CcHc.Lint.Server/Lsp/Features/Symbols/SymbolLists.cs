using CcHc.Lint.Documents;
using CcHc.Lint.Plans;
using CcHc.Lint.Plans.Facts;
using CcHc.Lint.Server.Lsp.Checking;
using CcHc.Lint.Server.Lsp.Protocol;

namespace CcHc.Lint.Server.Lsp.Features.Symbols;

/// <summary>The outline of a plan with the tasks of its annexes.</summary>
internal static class SymbolLists
{
    public static IReadOnlyList<DocumentSymbol> Tree(Analysis analysis)
    {
        var entries = EntriesOf(analysis.Plan);
        var at = 0;
        return Children(analysis, entries, ref at, 0);
    }

    public static IReadOnlyList<SymbolInformation> Flat(Analysis analysis)
    {
        var symbols = new List<SymbolInformation>();
        var container = "";
        foreach (var entry in EntriesOf(analysis.Plan))
        {
            symbols.Add(new SymbolInformation(entry.Name, entry.Kind, new Location(analysis.Uri, analysis.Lines.RangeOf(entry.Span))) { ContainerName = entry.Level > 1 ? container : null });
            if (entry.Level == 1) container = entry.Name;
        }

        return symbols;
    }

    // An entry holds what follows it up to the next one of its own or a higher level.
    private static List<DocumentSymbol> Children(Analysis analysis, List<Entry> entries, ref int at, int level)
    {
        var symbols = new List<DocumentSymbol>();
        while (at < entries.Count && entries[at].Level > level)
        {
            var entry = entries[at++];
            var children = Children(analysis, entries, ref at, entry.Level);
            var end = at < entries.Count ? entries[at].Span.Start : analysis.Lines.Text.Length;
            if (entry.IsTask) end = entry.Span.End;
            end = Math.Max(entry.Span.End, TrimEnd(analysis.Lines.Text, entry.Span.End, end));
            symbols.Add(new DocumentSymbol(entry.Name, entry.Kind, analysis.Lines.RangeOf(new TextSpan(entry.Span.Start, end)), analysis.Lines.RangeOf(entry.Span))
            {
                Detail = entry.Detail,
                Children = children.Count > 0 ? children : null,
            });
        }

        return symbols;
    }

    private static int TrimEnd(string text, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return end;
    }

    private static List<Entry> EntriesOf(Plan plan)
    {
        var entries = new List<Entry>();
        foreach (var section in plan.Sections)
        {
            if (section.Kind == SectionKind.Clause) continue;
            var name = $"{section.Number} {section.Title}".Trim();
            if (name.Length > 0) entries.Add(new Entry(name, KindOf(section.Kind), plan.Places.SpanOf(section, FactPart.All), section.Level, null));
        }

        foreach (var task in plan.Tasks)
        {
            var name = $"{task.Number} {(task.Task.Length > 0 ? task.Task : task.Product)}".Trim();
            if (task.RowType == TaskRowType.Continuation || name.Length == 0) continue;
            entries.Add(new Entry(name, SymbolKind.Event, plan.Places.SpanOf(task, FactPart.All), 9, Detail(task)));
        }

        entries.Sort(static (a, b) => a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start) : a.Level.CompareTo(b.Level));
        return entries;
    }

    private static string? Detail(PlanTask task)
    {
        var detail = string.Join(" · ", new[] { task.EffectiveLead, task.EffectiveDeadline }.Where(part => part.Length > 0));
        return detail.Length > 0 ? detail : null;
    }

    private static SymbolKind KindOf(SectionKind kind) => kind switch
    {
        SectionKind.Chapter => SymbolKind.Module,
        SectionKind.Annex => SymbolKind.Array,
        SectionKind.AnnexArea => SymbolKind.Namespace,
        SectionKind.Article => SymbolKind.Class,
        SectionKind.Section => SymbolKind.Class,
        _ => SymbolKind.Method,
    };

    private sealed record Entry(string Name, SymbolKind Kind, TextSpan Span, int Level, string? Detail)
    {
        public bool IsTask => Level == 9;
    }
}
