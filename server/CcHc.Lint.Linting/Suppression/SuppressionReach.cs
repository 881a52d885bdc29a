using CcHc.Lint.Documents;

namespace CcHc.Lint.Linting.Suppression;

/// <summary>Finds the part of a document that a suppression holds for.</summary>
internal sealed class SuppressionReach(Document document, IReadOnlyList<SuppressionComment> comments)
{
    /// <summary>The range for one of the comment's rules; null where there is nothing for it to hold for.</summary>
    /// <param name="ruleIds">The rules that the name stands for.</param>
    /// <param name="idsOf">The rules that a name of another comment stands for.</param>
    public TextSpan? Of(SuppressionComment comment, IReadOnlyList<string> ruleIds, Func<string, IReadOnlyList<string>> idsOf) => comment.Scope switch
    {
        SuppressionScope.File => new TextSpan(0, document.Source.Text.Length),
        SuppressionScope.NextBlock => NextBlock(comment.Span),
        SuppressionScope.SameBlock => SameBlock(comment.Span),
        SuppressionScope.Range => new TextSpan(comment.Span.End, EndOf(comment, ruleIds, idsOf)),
        _ => null,
    };

    private int EndOf(SuppressionComment opening, IReadOnlyList<string> ruleIds, Func<string, IReadOnlyList<string>> idsOf)
    {
        foreach (var comment in comments)
        {
            if (comment.Scope != SuppressionScope.RangeEnd || comment.Span.Start < opening.Span.End) continue;
            if (comment.Rules.Count == 0 || comment.Rules.Any(name => idsOf(name).Intersect(ruleIds, StringComparer.Ordinal).Any())) return comment.Span.Start;
        }

        return document.Source.Text.Length;
    }

    private TextSpan? NextBlock(TextSpan comment)
    {
        if (TableAround(comment) is { } table)
        {
            foreach (var row in table.Rows)
            {
                if (row.Span.Start >= comment.End) return row.Span;
            }

            return null;
        }

        TextSpan? next = null;
        foreach (var block in document.Blocks)
        {
            if (block.Kind != BlockKind.Comment && block.Span.Start >= comment.End && (next is null || block.Span.Start < next.Value.Start)) next = block.Span;
        }

        return next;
    }

    private TextSpan? SameBlock(TextSpan comment)
    {
        if (TableAround(comment) is { } table)
        {
            foreach (var row in table.Rows)
            {
                if (row.Span.Contains(comment) || IsSameLine(row.Span.End, comment.Start)) return row.Span;
            }
        }

        foreach (var block in document.Blocks)
        {
            if (block.Kind is BlockKind.Comment or BlockKind.Table) continue;
            if (block.Span.Contains(comment) || IsSameLine(block.Span.End, comment.Start) || IsSameLine(block.Span.Start, comment.End)) return block.Span;
        }

        return null;
    }

    private bool IsSameLine(int a, int b) => document.Source.LineOf(a) == document.Source.LineOf(b);

    private Table? TableAround(TextSpan comment)
    {
        foreach (var block in document.Blocks)
        {
            if (block.Table is { } table && block.Span.Contains(comment)) return table;
        }

        return null;
    }
}
